"""Files of glossary terms: comma- and tab-separated, TBX, Anki."""
