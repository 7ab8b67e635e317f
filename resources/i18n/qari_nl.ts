<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something in Qari went wrong. Your article is kept; if the window behaves oddly, start Qari again. Details are in the log.</source>
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
    <name>ReaderActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Sample &amp;article</source>
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
        <source>P&amp;revious part</source>
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
        <source>&amp;Cancel translation</source>
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
        <source>&amp;About Qari</source>
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
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
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
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
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
        <source>Article and translation change sides</source>
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
