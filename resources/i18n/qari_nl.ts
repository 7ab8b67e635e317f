<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mple article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article that came with Qari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous par&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop translating; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abo&amp;ut Qari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Qari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article and translation side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation under each paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation where you ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article and translation change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm&amp;al size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article and translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown text on a warm page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White text on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence and its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other translations of this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a t&amp;ypo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sentence; the original is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Arabic form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidActions</name>
    <message>
        <source>Add to my &amp;glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name or term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My glossa&amp;ry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and terms of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep names as the glossary has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the glossary are kept in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up a word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up any word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nam&amp;es in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words &amp;in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;d by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to learn in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words and those being learnt are coloured softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;level…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much Arabic you read; sets which words are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence word by word, with sound and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No vowels added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vowels where needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels only where a word would be misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All vowels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels on every word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Characters that can&apos;t be shown were replaced by {sign}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The output can&apos;t be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file after -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be written as {path}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name after -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part {part}; this text has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {package} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed are: {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} does not translate {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do: {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory is gone: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path, or change directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file, which is opened in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window can be shown, since {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command qari reads in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt can&apos;t be loaded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the system library that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} does not say which format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it in .csv, .tsv, .tbx or .txt (Anki), or add --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence does not hold the word “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the sentence does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>Sentence as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it looks like {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor, or run: iconv -f {encoding} -t UTF-8 OLD.txt &gt; NEW.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 and its encoding is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: byte {position} is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again, or drop what is damaged: iconv -c -f UTF-8 -t UTF-8 OLD.txt &gt; NEW.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no text: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text (.txt) or Markdown (.md) file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no plain text; its format is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article from it and paste it here, or save it as text (.txt).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>The engine could not write a word here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine lost “{text}”; its place is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is missing from the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stands more often in the translation than in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stands only in the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing from the translation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something in Qari went wrong. Your article is kept; if the window behaves oddly, start Qari again. Details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeTerms</name>
    <message>
        <source>“{name}” holds no terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with at least one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines of “{name}” can&apos;t be used; the first is line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend them, or import the rest only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the place that is shown, %2 how many places there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article and translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>A field of the file&apos;s head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byline again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copyright line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button of the web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to follow or subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time or number of views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons for sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>The line is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line does not name the columns {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {found} columns instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type {kind} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} is not known, or the form can&apos;t be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Arabic form {form} can&apos;t be found in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in any other language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} entries are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glossary {file} can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryButtons</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryController</name>
    <message>
        <source>Added: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryExchange</name>
    <message>
        <source>Import terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 replaced.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryMarking</name>
    <message>
        <source>“%1” is not marked in this article now.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your glossary: %1 = %2</source>
        <extracomment>%1 is an Arabic name, %2 the same in another language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>My glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in my glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term of yours is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no terms of your own yet. Add one here, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed</source>
        <extracomment>%1 is how many terms are listed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: not all selected terms are loaded yet. Try again, or fewer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryTableModel</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun, masculine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun, feminine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conjunction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interjection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb, form %1</source>
        <extracomment>%1 is the number of a verb form, 1 to 10</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the glossary; guessed from the title before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More readings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation says “%1”.</source>
        <extracomment>%1 is how the machine wrote a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation does not have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounded out letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts and lines that can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or press Enter, for another choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a number of terms</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 why it can&apos;t be used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 differs</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word by word, as the text is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of the line, or of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next name (ل on an Arabic keyboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the word up (ي on an Arabic keyboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels: none, where needed, all (ر on an Arabic keyboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word by word (ص on an Arabic keyboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives (ش on an Arabic keyboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word on its card: new, learning, known, ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownShare</name>
    <message>
        <source>%1 % known</source>
        <extracomment>%1 is a number: how many of a hundred words of the article the reader knows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know %1 percent of the words. Show the words</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Something in Qari itself went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your texts and settings were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>how much Arabic one reads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows the %1 most frequent words</source>
        <extracomment>%1 is a number of words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelController</name>
    <message>
        <source>Your level was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>My level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much Arabic do you read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this Qari knows which words of an article are new to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that you set yourself stay as they are. Words that only a level marked follow the new level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>The files that ship with the app are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be no folder {folder}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path of a folder after --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUpBox</name>
    <message>
        <source>Nothing is known of this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic letters or a transliteration; a root as ك ت ب or k-t-b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was asked before (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUpResults</name>
    <message>
        <source>root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of the root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this article</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the next place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading &amp;aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Qari</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Some of the Markdown can&apos;t be parsed; it is shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Read an Arabic article beside its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qari translates on this machine. Nothing that you read leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Perhaps names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in the translation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this name everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to my glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, by kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>This text looks Persian, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Urdu, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Kurdish, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Pashto, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Uyghur, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Sindhi, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Hebrew, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks English, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks Dutch, not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of source can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text (.txt) or Markdown (.md) file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTerms</name>
    <message>
        <source>“{form}” was changed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vowelled}” is not “{form}” with its vowels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the same letters in both, or leave one empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” has no name in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its name in English, in Dutch, or in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write person, place, organisation or term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” has more than eight words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer names are not looked for; use a shorter form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Arabic form is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name as articles print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form holds vowel marks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its letters; the marks are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” holds an emoji or another sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the signs out and keep the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” holds punctuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not looked for across punctuation: leave it out, or make two terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is a single letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be found everywhere; write the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is only what is attached to names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is not in Arabic letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the form as Arabic articles print it, and this as its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” holds no Arabic letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the form as Arabic articles print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” has more than {most} further forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep those that articles really print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is no language code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as en, nl or ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” holds characters that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is in your glossary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit that entry, or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer in your glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Its folder&apos;s name is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no translation package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokenizer can&apos;t be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation package can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again, or choose another package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json names no language pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata.json names no usable prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model can&apos;t be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation package {name} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageMenu</name>
    <message>
        <source>experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate this article with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection with &amp;vowels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy word with v&amp;owels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what an action does, %2 its key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article and translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Copy this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;English in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the &amp;original sentence back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceDesk</name>
    <message>
        <source>There is no article on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The translation did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is not in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence {number}: the article has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with text in it, or paste an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is very long. It is opened in parts; this is part {number} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the rights, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Translated by %1. Choose another package</source>
        <extracomment>%1 is the name of a translation package</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>%1 is the number of this part, %2 how many parts there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) since start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline · %Ln connection(s) since start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop translating; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qari opens a connection only when you ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This correction can&apos;t be written as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and can&apos;t be put aside: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was damaged. It is kept as {aside}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space near {folder} and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite says: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or move the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word can&apos;t be written as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TashkilController</name>
    <message>
        <source>Vowels are added to Arabic texts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels can&apos;t be added: their data are not installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermFiles</name>
    <message>
        <source>“{name}” does not name its columns; they are taken as Arabic, English, Dutch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “{name}” is named as the Arabic form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them “form” or “Arabic” after #columns:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{name}” is not known; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quotation mark, and write one inside a cell twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is too long, or its quotation mark stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quotation marks don&apos;t match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {found} cells; the first row names {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of “{name}” does not name its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {titles}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a first row above the terms, such as: form, kind, en, nl, note_en, note_nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no Arabic term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the unknown entity “{entity}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Export it anew as TBX 2 or 3, without a DTD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no TBX, but begins with &lt;{element}&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its elements are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than 100,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system can&apos;t read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with at least one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no TBX: it is no XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .tbx file, or import it as CSV or TSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message numerus="yes">
        <source>%n sentence(s) changed</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1 percent; back to the normal size</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plex Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels only where a word would be misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vowels on every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article on the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reading mode: %1</source>
        <extracomment>%1 is a reading mode, such as &quot;Side by side&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <extracomment>%1 is a language in its own name, such as &quot;Nederlands&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into %1 (experimental)</source>
        <extracomment>%1 is a language in its own name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into %1 (no package yet)</source>
        <extracomment>%1 is a language in its own name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Qari can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, faces and colours of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>No translation into %1 yet</source>
        <extracomment>%1 is a language, such as Nederlands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is already in %1</source>
        <extracomment>%1 is a language, such as Nederlands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to translate here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package on this machine translates from %1 to %2.</source>
        <extracomment>%1 and %2 are codes of languages, such as fa and en</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article stays fully usable. Install an Argos package, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other wordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a wording to copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has no other wording for this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating this sentence again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>No installed package translates {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped at this sentence. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine repeated itself and was stopped. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave the source back untranslated. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine returned nothing for this sentence. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Qari %1
An Arabic article beside its offline translation.
Nothing that you read leaves this machine.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence could not be translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[not translated yet]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Qari</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>How well you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>of a word of an article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>of a word that is being learnt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>of a word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>of a word that is no word to learn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a state of a word, such as &quot;Known&quot;; %2 the digit that sets it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <extracomment>%1 is a state of a word, such as &quot;Known&quot;; %2 the digit that sets it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordStrip</name>
    <message>
        <source>Word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close word by word (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>%1 is new again</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being learnt now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ignored now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>%1 in this article</source>
        <extracomment>%1 is how often a word stands in the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much Arabic do you read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all words of an article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, the most frequent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My level…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know %1 % of its words.</source>
        <extracomment>%1 is a number: how many of a hundred words of the article are known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know %1 % of its words so far.</source>
        <extracomment>%1 is a number; not all sentences were looked at yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new word(s)</source>
        <extracomment>%n is how many different words are new to the reader</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln being learnt</source>
        <extracomment>%1 is &quot;5 new words&quot;, %n how many different words are being learnt</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The words are being looked up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word here is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word here is new to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are learning no word of this article. Key 2 on a word says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no Arabic words here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Ways</name>
    <message>
        <source>Or drop a text or a file on this window. Keys: %1 opens, %2 pastes.</source>
        <extracomment>%1 and %2 are keys, such as Ctrl+O</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
