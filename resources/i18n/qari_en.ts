<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutArticleDialog</name>
    <message numerus="yes">
        <source>Forget the choices for this site (%Ln)</source>
        <translation>
            <numerusform>Forget the choice for this site (%Ln)</numerusform>
            <numerusform>Forget the choices for this site (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the page</source>
        <translation>
            <numerusform>%Ln piece of the page</numerusform>
            <numerusform>%Ln pieces of the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceBox</name>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsDesk</name>
    <message numerus="yes">
        <source>%Ln feed(s) were added. Nothing was fetched yet.</source>
        <translation>
            <numerusform>%Ln feed was added. Nothing was fetched yet.</numerusform>
            <numerusform>%Ln feeds were added. Nothing was fetched yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowingController</name>
    <message numerus="yes">
        <source>%Ln new article(s).</source>
        <translation>
            <numerusform>%Ln new article.</numerusform>
            <numerusform>%Ln new articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) could not be read: the list says why.</source>
        <translation>
            <numerusform>%Ln feed could not be read: the list says why.</numerusform>
            <numerusform>%Ln feeds could not be read: the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>Forget %Ln article(s) everywhere?</source>
        <translation>
            <numerusform>Forget %Ln article everywhere?</numerusform>
            <numerusform>Forget %Ln articles everywhere?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s) kept aside may hold it and are deleted as a whole: %1</source>
        <extracomment>%1 is a list of files</extracomment>
        <translation>
            <numerusform>%Ln damaged file kept aside may hold it and is deleted as a whole: %1</numerusform>
            <numerusform>%Ln damaged files kept aside may hold it and are deleted as a whole: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message numerus="yes">
        <source>%Ln article(s) forgotten.</source>
        <translation>
            <numerusform>%Ln article forgotten.</numerusform>
            <numerusform>%Ln articles forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) in the bin, for 30 days.</source>
        <translation>
            <numerusform>%Ln article in the bin, for 30 days.</numerusform>
            <numerusform>%Ln articles in the bin, for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <extracomment>%1 is how many were found, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln article</numerusform>
            <numerusform>%1 of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookUpResults</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s)</source>
        <translation>
            <numerusform>%n more word</numerusform>
            <numerusform>%n more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this article</source>
        <translation>
            <numerusform>%Ln in this article</numerusform>
            <numerusform>%Ln in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryCounts</name>
    <message numerus="yes">
        <source>%Ln new unit(s)</source>
        <translation>
            <numerusform>%Ln new unit</numerusform>
            <numerusform>%Ln new units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryFileCounts</name>
    <message numerus="yes">
        <source>%Ln unit(s) of your own, from what you edited and confirmed.</source>
        <translation>
            <numerusform>%Ln unit of your own, from what you edited and confirmed.</numerusform>
            <numerusform>%Ln units of your own, from what you edited and confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryImportController</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read to the end.</source>
        <translation>
            <numerusform>%Ln file could not be read to the end.</numerusform>
            <numerusform>%Ln files could not be read to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) removed from the memory.</source>
        <translation>
            <numerusform>%Ln unit removed from the memory.</numerusform>
            <numerusform>%Ln units removed from the memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPane</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesExporter</name>
    <message numerus="yes">
        <source>%Ln note(s) written</source>
        <translation>
            <numerusform>%Ln note written</numerusform>
            <numerusform>%Ln notes written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesFolder</name>
    <message numerus="yes">
        <source>%Ln note(s) changed in the folder</source>
        <translation>
            <numerusform>%Ln note changed in the folder</numerusform>
            <numerusform>%Ln notes changed in the folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesImportDialog</name>
    <message numerus="yes">
        <source>%Ln note(s) belong to articles that are not in your library.</source>
        <translation>
            <numerusform>%Ln note belongs to an article that is not in your library.</numerusform>
            <numerusform>%Ln notes belong to articles that are not in your library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderUnitsController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) here were made by another package or version than is used now: %1.</source>
        <extracomment>%n is a number of sentences, %1 is one translation package or several, with versions</extracomment>
        <translation>
            <numerusform>%Ln sentence here was made by another package or version than is used now: %1.</numerusform>
            <numerusform>%Ln sentences here were made by another package or version than is used now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) translated anew</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>%Ln sentence translated anew</numerusform>
            <numerusform>%Ln sentences translated anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message numerus="yes">
        <source>This text has %Ln chapter(s).</source>
        <translation>
            <numerusform>This text has %Ln chapter.</numerusform>
            <numerusform>This text has %Ln chapters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesExchanger</name>
    <message numerus="yes">
        <source>%Ln preference(s) of the file were not understood.</source>
        <translation>
            <numerusform>%Ln preference of the file was not understood.</numerusform>
            <numerusform>%Ln preferences of the file were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateFeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) of feeds are in your own network. They were not asked.</source>
        <translation>
            <numerusform>The address of %Ln feed is in your own network. It was not asked.</numerusform>
            <numerusform>The addresses of %Ln feeds are in your own network. They were not asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalCounts</name>
    <message numerus="yes">
        <source>Take %Ln proposal(s)</source>
        <translation>
            <numerusform>Take %Ln proposal</numerusform>
            <numerusform>Take %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) changed or commented on.</source>
        <translation>
            <numerusform>%Ln sentence changed or commented on.</numerusform>
            <numerusform>%Ln sentences changed or commented on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) came back as they were.</source>
        <translation>
            <numerusform>%Ln sentence came back as they were.</numerusform>
            <numerusform>%Ln sentences came back as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) taken; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln proposal taken; Undo takes them back.</numerusform>
            <numerusform>%Ln proposals taken; Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) translated again</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>%Ln sentence translated again</numerusform>
            <numerusform>%Ln sentences translated again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln sentence changed</numerusform>
            <numerusform>%Ln sentences changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln sentence(s)</source>
        <translation>
            <numerusform>in %Ln sentence</numerusform>
            <numerusform>in %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked sentence(s) left out.</source>
        <translation>
            <numerusform>%Ln locked sentence left out.</numerusform>
            <numerusform>%Ln locked sentences left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) confirmed</source>
        <extracomment>%1 is how many are confirmed, %n how many sentences there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln sentence confirmed</numerusform>
            <numerusform>%1 of %Ln sentences confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s)</source>
        <extracomment>%1 is how many are confirmed, %n how many words there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln word</numerusform>
            <numerusform>%1 of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln sentence</numerusform>
            <numerusform>%1 of %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) translated</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln sentence translated</numerusform>
            <numerusform>%1 of %Ln sentences translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) since start</source>
        <translation>
            <numerusform>%Ln connection since start</numerusform>
            <numerusform>%Ln connections since start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline · %Ln connection(s) since start</source>
        <translation>
            <numerusform>offline · %Ln connection since start</numerusform>
            <numerusform>offline · %Ln connections since start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Tags of %Ln article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingNotices</name>
    <message numerus="yes">
        <source>%Ln piece(s) of the page were left out.</source>
        <translation>
            <numerusform>%Ln piece of the page was left out.</numerusform>
            <numerusform>%Ln pieces of the page were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln more like it</source>
        <translation>
            <numerusform>Leave out %Ln more like it</numerusform>
            <numerusform>Leave out %Ln more like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln more like it</source>
        <translation>
            <numerusform>Take in %Ln more like it</numerusform>
            <numerusform>Take in %Ln more like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>%Ln sentence changed</numerusform>
            <numerusform>%Ln sentences changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message numerus="yes">
        <source>%Ln new word(s)</source>
        <extracomment>%n is how many different words are new to the reader</extracomment>
        <translation>
            <numerusform>%Ln new word</numerusform>
            <numerusform>%Ln new words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln being learnt</source>
        <extracomment>%1 is &quot;5 new words&quot;, %n how many different words are being learnt</extracomment>
        <translation>
            <numerusform>%1, %Ln being learnt</numerusform>
            <numerusform>%1, %Ln being learnt</numerusform>
        </translation>
    </message>
</context>
</TS>
