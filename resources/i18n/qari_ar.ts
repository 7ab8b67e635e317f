<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>Qt can&apos;t be loaded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the system library that it names.</source>
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
    <name>ErrorReporter</name>
    <message>
        <source>Something in Qari went wrong. Your article is kept; if the window behaves oddly, start Qari again. Details are in the log.</source>
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
        <source>Sentence bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives (ش on an Arabic keyboard)</source>
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
        <source>The folder {folder} can&apos;t be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or choose another one with --data-dir.</source>
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
    <name>Package</name>
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
        <source>Its model can&apos;t be loaded.</source>
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
        <source>Copy &amp;word</source>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline · %Ln connection(s) since start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>No translation package on this machine reads this language and writes that.</source>
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
