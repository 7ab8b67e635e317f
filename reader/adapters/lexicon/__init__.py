"""What words and names mean: glossary, dictionary, morphology, transliteration."""
