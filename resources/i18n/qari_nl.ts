<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutArticleDialog</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Over dit artikel</translation>
    </message>
    <message numerus="yes">
        <source>Forget the choices for this site (%Ln)</source>
        <translation>
            <numerusform>Keuze voor deze site vergeten (%Ln)</numerusform>
            <numerusform>Keuzes voor deze site vergeten (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln woord</numerusform>
            <numerusform>%Ln woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the page</source>
        <translation>
            <numerusform>%Ln stuk van de pagina</numerusform>
            <numerusform>%Ln stukken van de pagina</numerusform>
        </translation>
    </message>
    <message>
        <source>The web</source>
        <translation>Het web</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Geplakte tekst</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Een tekst openen</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>Als artikel &amp;plakken</translation>
    </message>
    <message>
        <source>Read the text on the clipboard</source>
        <translation>De tekst op het klembord lezen</translation>
    </message>
    <message>
        <source>Sa&amp;mple article</source>
        <translation>&amp;Voorbeeldartikel</translation>
    </message>
    <message>
        <source>Read the article that came with Qari</source>
        <translation>Het artikel lezen dat bij Qari zit</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>De recente bestanden vergeten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>Terug naar het vorige artikel</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Voor&amp;uit</translation>
    </message>
    <message>
        <source>Forward to the next article</source>
        <translation>Vooruit naar het volgende artikel</translation>
    </message>
    <message>
        <source>Previous par&amp;t</source>
        <translation>Vorig &amp;deel</translation>
    </message>
    <message>
        <source>Previous part of this text</source>
        <translation>Vorig deel van deze tekst</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>Vol&amp;gend deel</translation>
    </message>
    <message>
        <source>Next part of this text</source>
        <translation>Volgend deel van deze tekst</translation>
    </message>
    <message>
        <source>Cance&amp;l translation</source>
        <translation>Vertaling &amp;annuleren</translation>
    </message>
    <message>
        <source>Stop translating; what is done is kept</source>
        <translation>Stoppen met vertalen; wat klaar is, blijft bewaard</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle sneltoetsen tonen</translation>
    </message>
    <message>
        <source>Abo&amp;ut Qari</source>
        <translation>Over &amp;Qari</translation>
    </message>
    <message>
        <source>About Qari</source>
        <translation>Over Qari</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>Quit Qari</source>
        <translation>Qari afsluiten</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Naast elkaar</translation>
    </message>
    <message>
        <source>Article and translation side by side</source>
        <translation>Artikel en vertaling naast elkaar</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>&amp;Onder elkaar</translation>
    </message>
    <message>
        <source>Translation under each paragraph</source>
        <translation>Vertaling onder elke alinea</translation>
    </message>
    <message>
        <source>On &amp;demand</source>
        <translation>Op &amp;aanvraag</translation>
    </message>
    <message>
        <source>A translation where you ask for it</source>
        <translation>Alleen een vertaling waar erom gevraagd wordt</translation>
    </message>
    <message>
        <source>Source &amp;only</source>
        <translation>Alleen &amp;brontekst</translation>
    </message>
    <message>
        <source>Only the article</source>
        <translation>Alleen het artikel</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volgend paneel</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Naar het volgende paneel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>S&amp;wap the panes</source>
        <translation>Panelen ver&amp;wisselen</translation>
    </message>
    <message>
        <source>Article and translation change sides</source>
        <translation>Artikel en vertaling wisselen van kant</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kle&amp;inere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Norm&amp;al size</source>
        <translation>Nor&amp;male grootte</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>Tekst op normale grootte</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find in article and translation</source>
        <translation>Zoeken in artikel en vertaling</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Volg&amp;ende zoeken</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Systeem &amp;volgen</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Licht of donker, net als het systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>Dark text on a light page</source>
        <translation>Donkere tekst op een lichte pagina</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>Brown text on a warm page</source>
        <translation>Bruine tekst op een warme pagina</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Light text on a dark page</source>
        <translation>Lichte tekst op een donkere pagina</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>White text on black</source>
        <translation>Witte tekst op zwart</translation>
    </message>
    <message>
        <source>Copy &amp;source</source>
        <translation>&amp;Brontekst kopiëren</translation>
    </message>
    <message>
        <source>Copy the sentence of the article</source>
        <translation>De zin uit het artikel kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;translation</source>
        <translation>Ve&amp;rtaling kopiëren</translation>
    </message>
    <message>
        <source>Copy its translation</source>
        <translation>De vertaling van de zin kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;both</source>
        <translation>B&amp;eide kopiëren</translation>
    </message>
    <message>
        <source>Copy the sentence and its translation</source>
        <translation>De zin en de vertaling kopiëren</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <translation>A&amp;lternatieven</translation>
    </message>
    <message>
        <source>Other translations of this sentence</source>
        <translation>Andere vertalingen van deze zin</translation>
    </message>
    <message>
        <source>Another wording &amp;from here</source>
        <translation>Andere formulering vanaf &amp;hier</translation>
    </message>
    <message>
        <source>Keep the translation up to the word stood on, and go on otherwise</source>
        <translation>De vertaling tot aan dit woord houden en anders verdergaan</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>O&amp;pnieuw vertalen</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Deze zin opnieuw vertalen</translation>
    </message>
    <message>
        <source>Correct a t&amp;ypo…</source>
        <translation>Tik&amp;fout verbeteren…</translation>
    </message>
    <message>
        <source>Correct the sentence; the original is kept</source>
        <translation>De zin verbeteren; het origineel blijft bewaard</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Arabic form</source>
        <translation>Arabische vorm</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Engelse naam</translation>
    </message>
    <message>
        <source>Dutch name</source>
        <translation>Nederlandse naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>Open a page of the web</source>
        <translation>Een webpagina openen</translation>
    </message>
    <message>
        <source>The page is fetched once, now, without its pictures, scripts and cookies; it is kept on this machine and opens without a network later.</source>
        <translation>De pagina wordt nu één keer opgehaald, zonder afbeeldingen, scripts en cookies; ze wordt op deze computer bewaard en is later zonder netwerk te openen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <extracomment>%1 is an address, %2 a size such as 120 kB</extracomment>
        <translation>%1 ophalen: %2</translation>
    </message>
    <message>
        <source>Fetching %1: %2 of %3</source>
        <translation>%1 ophalen: %2 van %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Er is niets geopend.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>It is no address.</source>
        <translation>Het is geen adres.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are fetched.</source>
        <translation>Alleen adressen die met http:// of https:// beginnen, worden opgehaald.</translation>
    </message>
    <message>
        <source>It holds a name or a password.</source>
        <translation>Er staat een naam of wachtwoord in.</translation>
    </message>
    <message>
        <source>“{url}” leads to a page that is not encrypted on its way: {other}</source>
        <translation>“{url}” verwijst door naar een pagina die onversleuteld wordt verstuurd: {other}</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>If that is all right, open the address that begins with http://.</source>
        <translation>Open het adres dat met http:// begint als dat geen bezwaar is.</translation>
    </message>
    <message>
        <source>It names no server.</source>
        <translation>Er staat geen server in.</translation>
    </message>
    <message>
        <source>“{url}” can&apos;t be opened.</source>
        <translation>“{url}” kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Check the address, then try again.</source>
        <translation>Er is niets geopend of gewijzigd. Controleer het adres en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>AidActions</name>
    <message>
        <source>Add to my &amp;glossary…</source>
        <translation>&amp;Toevoegen aan mijn woordenlijst…</translation>
    </message>
    <message>
        <source>Add a name or term</source>
        <translation>Een naam of term toevoegen</translation>
    </message>
    <message>
        <source>My glossa&amp;ry…</source>
        <translation>Mijn woorden&amp;lijst…</translation>
    </message>
    <message>
        <source>Names and terms of your own</source>
        <translation>Eigen namen en termen</translation>
    </message>
    <message>
        <source>&amp;Keep names as the glossary has them</source>
        <translation>Namen uit de woordenlijst aan&amp;houden</translation>
    </message>
    <message>
        <source>Names of the glossary are kept in the translation</source>
        <translation>De vertaling houdt de namen uit de woordenlijst aan</translation>
    </message>
    <message>
        <source>Look &amp;up a word…</source>
        <translation>Woord op&amp;zoeken…</translation>
    </message>
    <message>
        <source>Look up any word</source>
        <translation>Een woord naar keuze opzoeken</translation>
    </message>
    <message>
        <source>Nam&amp;es in this article</source>
        <translation>Na&amp;men in dit artikel</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Namen in dit artikel</translation>
    </message>
    <message>
        <source>Words &amp;in this article</source>
        <translation>&amp;Woorden in dit artikel</translation>
    </message>
    <message>
        <source>Wor&amp;d by word</source>
        <translation>Woord &amp;voor woord</translation>
    </message>
    <message>
        <source>Words to learn in this article</source>
        <translation>Woorden om te leren in dit artikel</translation>
    </message>
    <message>
        <source>&amp;Colour new words</source>
        <translation>Nieuwe woorden &amp;kleuren</translation>
    </message>
    <message>
        <source>New words and those being learnt are coloured softly</source>
        <translation>Nieuwe woorden en woorden in de leerfase krijgen een zachte kleur</translation>
    </message>
    <message>
        <source>My &amp;level…</source>
        <translation>Mijn n&amp;iveau…</translation>
    </message>
    <message>
        <source>How much Arabic you read; sets which words are known</source>
        <translation>Hoe goed je Arabisch leest; bepaalt welke woorden bekend zijn</translation>
    </message>
    <message>
        <source>The sentence word by word, with sound and meaning</source>
        <translation>De zin woord voor woord, met klank en betekenis</translation>
    </message>
    <message>
        <source>&amp;No vowels added</source>
        <translation>&amp;Geen klinkertekens toevoegen</translation>
    </message>
    <message>
        <source>The text as it was written</source>
        <translation>De tekst zoals die geschreven is</translation>
    </message>
    <message>
        <source>&amp;Vowels where needed</source>
        <translation>Klinkertekens waar &amp;nodig</translation>
    </message>
    <message>
        <source>Vowels only where a word would be misread</source>
        <translation>Klinkertekens alleen waar verwarring dreigt</translation>
    </message>
    <message>
        <source>&amp;All vowels</source>
        <translation>&amp;Alle klinkertekens</translation>
    </message>
    <message>
        <source>Vowels on every word</source>
        <translation>Klinkertekens op elk woord</translation>
    </message>
</context>
<context>
    <name>AloudActions</name>
    <message>
        <source>Read &amp;aloud, or pause</source>
        <translation>&amp;Voorlezen of pauzeren</translation>
    </message>
    <message>
        <source>Read the Arabic aloud from this sentence on, or pause</source>
        <translation>Het Arabisch voorlezen vanaf deze zin, of pauzeren</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>Ver&amp;taling voorlezen</translation>
    </message>
    <message>
        <source>Read the translation aloud from this sentence on</source>
        <translation>De vertaling voorlezen vanaf deze zin</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>Vo&amp;rige zin</translation>
    </message>
    <message>
        <source>Say the sentence before</source>
        <translation>De vorige zin voorlezen</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>V&amp;olgende zin</translation>
    </message>
    <message>
        <source>Say the next sentence</source>
        <translation>De volgende zin voorlezen</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langzamer</translation>
    </message>
    <message>
        <source>Read aloud more slowly</source>
        <translation>Langzamer voorlezen</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Sneller</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Sneller voorlezen</translation>
    </message>
    <message>
        <source>St&amp;op reading aloud</source>
        <translation>Sto&amp;ppen met voorlezen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stoppen met voorlezen</translation>
    </message>
</context>
<context>
    <name>AloudMenu</name>
    <message>
        <source>Read al&amp;oud</source>
        <translation>V&amp;oorlezen</translation>
    </message>
</context>
<context>
    <name>ArticleExporter</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose it to write over it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” bestaat al. Kies het bestand zelf om het te overschrijven.</translation>
    </message>
    <message>
        <source>This is the article itself. Choose another name.</source>
        <translation>Dit is het artikel zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>Het pad staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>ArticleFactsController</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>BackupQuestion</name>
    <message>
        <source>Put this backup in the place of your library?</source>
        <translation>De bibliotheek vervangen door deze reservekopie?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In de reservekopie</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Putting it back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Articles and notes that are not in the backup go, and your glossary and known words are as they were then. What you have now is backed up first, so that you can come back to it.</source>
        <translation>Artikelen en notities die niet in de reservekopie staan, verdwijnen; de woordenlijst en de bekende woorden worden weer zoals ze toen waren. Van wat er nu is, wordt eerst een reservekopie gemaakt, zodat teruggaan mogelijk blijft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup {file} could not be written: {why}.</source>
        <translation>De reservekopie {file} kon niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>Nothing that you have was changed.</source>
        <translation>Aan de bestaande gegevens is niets gewijzigd.</translation>
    </message>
    <message>
        <source>See that there is room and that it may be written.</source>
        <translation>Controleer of er ruimte vrij is en of er geschreven mag worden.</translation>
    </message>
    <message>
        <source>another program wrote it</source>
        <translation>het bestand komt van een ander programma</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a backup: {why}.</source>
        <translation>{file} kan niet als reservekopie worden gebruikt: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Dagelijks</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Before an update of Qari</source>
        <translation>Vóór een update van Qari</translation>
    </message>
    <message>
        <source>Before one was put back</source>
        <translation>Vóór het terugzetten van een andere</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>niet leesbaar</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Backing up…</source>
        <translation>Reservekopie maken…</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is what a backup holds, in a few words</extracomment>
        <translation>Reservekopie gemaakt: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is in the place of your library now. What you had before is the backup %2.</source>
        <extracomment>%1 is a day and time, %2 the name of a file</extracomment>
        <translation>De bibliotheek is vervangen door de reservekopie van %1. Wat er daarvoor was, is bewaard als reservekopie %2.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Articles, notes, glossary and known words are backed up every day. The last ten of each kind are kept.</source>
        <translation>Van artikelen, notities, woordenlijst en bekende woorden wordt elke dag een reservekopie gemaakt. Van elke soort blijven de laatste tien bewaard.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Reservekopieën, nieuwste eerst</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu reservekopie maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Its page {part} can&apos;t be used: {why}</source>
        <translation>Pagina {part} is onbruikbaar: {why}</translation>
    </message>
    <message>
        <source>The book is locked by the shop that sold it (DRM).</source>
        <translation>Het boek is beveiligd door de winkel die het heeft verkocht (DRM).</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. It can be read only in the program of that shop; get the book without a lock.</source>
        <translation>Er is niets geopend of gewijzigd. Het is alleen te lezen in het programma van die winkel; zoek een exemplaar zonder beveiliging.</translation>
    </message>
    <message>
        <source>It is no book (EPUB), or a broken one.</source>
        <translation>Het is geen boek (EPUB), of het is beschadigd.</translation>
    </message>
</context>
<context>
    <name>ChangesLine</name>
    <message>
        <source>Before: %1. Now: %2</source>
        <extracomment>%1 is the text before, %2 after</extracomment>
        <translation>Eerst: %1. Nu: %2</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>It is damaged, or made to harm: reading it broke the reader.</source>
        <translation>Het is beschadigd, of met kwade opzet gemaakt: het leesproces liep erop vast.</translation>
    </message>
    <message>
        <source>Reading it took too long, so it was stopped.</source>
        <translation>Het lezen duurde te lang en is gestopt.</translation>
    </message>
    <message>
        <source>Reading it took too much memory, so it was stopped.</source>
        <translation>Het lezen kostte te veel geheugen en is gestopt.</translation>
    </message>
    <message>
        <source>The system let no process be started to read it in.</source>
        <translation>Het systeem stond niet toe dat er een proces werd gestart om het te lezen.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Get the file again, or paste its text.</source>
        <translation>Er is niets geopend of gewijzigd. Haal het bestand opnieuw op, of plak de tekst.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Characters that can&apos;t be shown were replaced by {sign}: {count}.</source>
        <translation>Tekens die niet kunnen worden getoond, zijn vervangen door {sign}: {count}.</translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Geen kleur</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
</context>
<context>
    <name>ComfortActions</name>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>Lees&amp;liniaal</translation>
    </message>
    <message>
        <source>Dim the page around the line or sentence that you read</source>
        <translation>De pagina dimmen rond de regel of zin die je leest</translation>
    </message>
    <message>
        <source>Wide &amp;spacing</source>
        <translation>&amp;Ruime spatiëring</translation>
    </message>
    <message>
        <source>More room between letters, words, lines and paragraphs</source>
        <translation>Meer ruimte tussen letters, woorden, regels en alinea&apos;s</translation>
    </message>
    <message>
        <source>&amp;Larger interface</source>
        <translation>&amp;Grotere interface</translation>
    </message>
    <message>
        <source>Larger menus, lists and dialogs</source>
        <translation>Grotere menu&apos;s, lijsten en vensters</translation>
    </message>
    <message>
        <source>S&amp;maller interface</source>
        <translation>&amp;Kleinere interface</translation>
    </message>
    <message>
        <source>Smaller menus, lists and dialogs</source>
        <translation>Kleinere menu&apos;s, lijsten en vensters</translation>
    </message>
    <message>
        <source>&amp;Usual size of the interface</source>
        <translation>&amp;Normale grootte van de interface</translation>
    </message>
    <message>
        <source>Menus, lists and dialogs at their usual size</source>
        <translation>Menu&apos;s, lijsten en vensters op normale grootte</translation>
    </message>
    <message>
        <source>&amp;Nothing moves or blinks</source>
        <translation>Niets beweegt of kni&amp;ppert</translation>
    </message>
    <message>
        <source>No fading menus and no blinking cursor</source>
        <translation>Geen vervagende menu&apos;s en geen knipperende cursor</translation>
    </message>
</context>
<context>
    <name>ComfortMenu</name>
    <message>
        <source>Ea&amp;sier to read</source>
        <translation>Makk&amp;elijker lezen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file was made of another article than this one.</source>
        <translation>Het bestand is van een ander artikel gemaakt dan dit.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: {why}.</source>
        <translation>De uitvoer kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} is een map.</translation>
    </message>
    <message>
        <source>Give the name of a file after -o.</source>
        <translation>Geef na -o een bestandsnaam op.</translation>
    </message>
    <message>
        <source>No file can be written as {path}: {why}</source>
        <translation>Er kan geen bestand {path} worden geschreven: {why}</translation>
    </message>
    <message>
        <source>{path} is the article itself.</source>
        <translation>{path} is het artikel zelf.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Give another name after -o.</source>
        <translation>Geef na -o een andere naam op.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation>De map {path} bestaat niet.</translation>
    </message>
    <message>
        <source>Make it first; nothing was written.</source>
        <translation>Maak die eerst aan; er is niets geschreven.</translation>
    </message>
    <message>
        <source>There is no part {part}; this text has {count}.</source>
        <translation>Er is geen deel {part}; deze tekst heeft er {count}.</translation>
    </message>
    <message>
        <source>The package {package} is not installed.</source>
        <translation>Het pakket {package} is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Installed are: {packages}.</source>
        <translation>Geïnstalleerd zijn: {packages}.</translation>
    </message>
    <message>
        <source>{package} does not translate {source} to {target}.</source>
        <translation>{package} vertaalt niet van {source} naar {target}.</translation>
    </message>
    <message>
        <source>These do: {packages}.</source>
        <translation>Deze wel: {packages}.</translation>
    </message>
    <message>
        <source>The working directory is gone: {why}.</source>
        <translation>De werkmap is verdwenen: {why}.</translation>
    </message>
    <message>
        <source>Give the full path, or change directory.</source>
        <translation>Geef het volledige pad op, of ga naar een andere map.</translation>
    </message>
    <message>
        <source>Standard input is closed.</source>
        <translation>De standaardinvoer is gesloten.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geef een bestandsnaam op.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: {why}.</source>
        <translation>De standaardinvoer kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Standard input is larger than 200 MB.</source>
        <translation>De standaardinvoer is groter dan 200 MB.</translation>
    </message>
    <message>
        <source>Save it as a file, which is opened in parts.</source>
        <translation>Sla de tekst op als bestand; dat wordt in delen geopend.</translation>
    </message>
    <message>
        <source>No window can be shown, since {why}.</source>
        <translation>Er kan geen venster worden getoond: {why}.</translation>
    </message>
    <message>
        <source>The command qari reads in the terminal.</source>
        <translation>De opdracht qari leest in de terminal.</translation>
    </message>
    <message>
        <source>Qt can&apos;t be loaded: {why}.</source>
        <translation>Qt kan niet worden geladen: {why}.</translation>
    </message>
    <message>
        <source>Install the system library that it names.</source>
        <translation>Installeer de systeembibliotheek die wordt genoemd.</translation>
    </message>
    <message>
        <source>The name {name} does not say which format.</source>
        <translation>Uit de naam {name} blijkt niet welke indeling bedoeld is.</translation>
    </message>
    <message>
        <source>End it in .csv, .tsv, .tbx or .txt (Anki), or add --format.</source>
        <translation>Laat de naam eindigen op .csv, .tsv, .tbx of .txt (Anki), of voeg --format toe.</translation>
    </message>
    <message>
        <source>There is no word to look up.</source>
        <translation>Er is geen woord om op te zoeken.</translation>
    </message>
    <message>
        <source>The sentence does not hold the word “{word}”.</source>
        <translation>Het woord “{word}” staat niet in de zin.</translation>
    </message>
    <message>
        <source>Write it as the sentence does.</source>
        <translation>Schrijf het zoals het in de zin staat.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag.</source>
        <translation>“{tag}” is geen label.</translation>
    </message>
    <message>
        <source>A tag has letters, as in politics/nl.</source>
        <translation>Een label bevat letters, zoals in politiek/nl.</translation>
    </message>
    <message>
        <source>There are no articles in the folder {path}.</source>
        <translation>Er staan geen artikelen in de map {path}.</translation>
    </message>
    <message>
        <source>Taken from a folder are files that end in {suffixes}.</source>
        <translation>Uit een map worden alleen bestanden gelezen die eindigen op {suffixes}.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Er is niets om naar te zoeken.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>Er is geen reservekopie {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>qari library restore --list shows them.</source>
        <translation>qari library restore --list toont de reservekopieën.</translation>
    </message>
    <message>
        <source>A package for Anki is no text.</source>
        <translation>Een Anki-pakket is geen tekst.</translation>
    </message>
    <message>
        <source>Name a file: -o notes.apkg.</source>
        <translation>Geef een bestandsnaam op: -o notities.apkg.</translation>
    </message>
    <message>
        <source>End it in .md, .html, .json, .csv or .apkg, or add --format.</source>
        <translation>Laat de naam eindigen op .md, .html, .json, .csv of .apkg, of voeg --format toe.</translation>
    </message>
    <message>
        <source>Copy it from qari library show.</source>
        <translation>Kopieer de woorden uit qari library show.</translation>
    </message>
    <message>
        <source>It stands in a translation: add --to {language}.</source>
        <translation>Ze staan in een vertaling: voeg --to {language} toe.</translation>
    </message>
    <message>
        <source>It stands in the article: leave out --to.</source>
        <translation>Ze staan in het artikel: laat --to weg.</translation>
    </message>
    <message>
        <source>The words “{quote}” stand nowhere in it.</source>
        <translation>De woorden “{quote}” staan er nergens in.</translation>
    </message>
    <message>
        <source>The words “{quote}” stand in {count} places.</source>
        <translation>De woorden “{quote}” staan er op {count} plaatsen in.</translation>
    </message>
    <message>
        <source>Give more words, or choose one with --place N.</source>
        <translation>Geef meer woorden op, of kies een plaats met --place N.</translation>
    </message>
    <message>
        <source>A note needs words, a passage, or both.</source>
        <translation>Voor een notitie is een tekst of een passage nodig, of beide.</translation>
    </message>
    <message>
        <source>Add --body or --quote.</source>
        <translation>Voeg --body of --quote toe.</translation>
    </message>
    <message>
        <source>This article lies in the bin.</source>
        <translation>Dit artikel ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>qari library remove --undo takes it out.</source>
        <translation>qari library remove --undo haalt het eruit.</translation>
    </message>
    <message>
        <source>{count} articles have ids that begin with {id}.</source>
        <translation>{count} artikelen hebben een id die begint met {id}.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Geef er meer tekens van op.</translation>
    </message>
    <message>
        <source>There is no article {id} in the library.</source>
        <translation>Er is geen artikel {id} in de bibliotheek.</translation>
    </message>
    <message>
        <source>qari library list shows the ids, --bin the bin&apos;s.</source>
        <translation>qari library list toont de id&apos;s, met --bin die van de prullenbak.</translation>
    </message>
    <message>
        <source>There is no version {version}; this article has {count}.</source>
        <translation>Er is geen versie {version}; dit artikel heeft er {count}.</translation>
    </message>
    <message>
        <source>The text of the article {id} can&apos;t be read back.</source>
        <translation>De bewaarde tekst van het artikel {id} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Import it again; its notes are kept.</source>
        <translation>Importeer het opnieuw; de notities blijven bewaard.</translation>
    </message>
    <message>
        <source>A file of the format {format} is no text.</source>
        <translation>Een bestand van het formaat {format} is geen tekst.</translation>
    </message>
    <message>
        <source>Name a file after -o.</source>
        <translation>Noem een bestand na -o.</translation>
    </message>
    <message>
        <source>--again and --report are for many articles.</source>
        <translation>--again en --report zijn voor meerdere artikelen.</translation>
    </message>
    <message>
        <source>Name a folder that is there after -o.</source>
        <translation>Geef na -o een bestaande map op.</translation>
    </message>
    <message>
        <source>Say which format is meant.</source>
        <translation>Geef aan welk formaat bedoeld is.</translation>
    </message>
    <message>
        <source>Add --format, one of {formats}.</source>
        <translation>Voeg --format toe, een van {formats}.</translation>
    </message>
    <message>
        <source>The file is in {language}, not in {wanted}.</source>
        <translation>Het bestand is in {language}, niet in {wanted}.</translation>
    </message>
    <message>
        <source>No imported file is {name}.</source>
        <translation>Er is geen geïmporteerd bestand {name}.</translation>
    </message>
    <message>
        <source>Several imported files are named {name}.</source>
        <translation>Er zijn meerdere geïmporteerde bestanden met de naam {name}.</translation>
    </message>
    <message>
        <source>qari memory list shows them; give the whole path.</source>
        <translation>qari memory list toont ze; geef het volledige pad op.</translation>
    </message>
    <message>
        <source>--part is for one article in one file.</source>
        <translation>--part is voor één artikel in één bestand.</translation>
    </message>
    <message>
        <source>Several articles go into a folder.</source>
        <translation>Meerdere artikelen komen in een map.</translation>
    </message>
    <message>
        <source>Name it after -o.</source>
        <translation>Geef die op na -o.</translation>
    </message>
    <message>
        <source>No folder can be called {path}: {why}</source>
        <translation>Een map kan niet {path} heten: {why}</translation>
    </message>
    <message>
        <source>Several articles go into a folder; {path} is a file.</source>
        <translation>Meerdere artikelen komen in een map; {path} is een bestand.</translation>
    </message>
    <message>
        <source>Name a folder after -o.</source>
        <translation>Geef na -o een map op.</translation>
    </message>
    <message>
        <source>{path} is the folder of the articles itself.</source>
        <translation>{path} is de map met de artikelen zelf.</translation>
    </message>
    <message>
        <source>Name another one after -o.</source>
        <translation>Geef na -o een andere op.</translation>
    </message>
    <message>
        <source>The folder {path} is a link to another place.</source>
        <translation>De map {path} is een koppeling naar een andere plek.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Er is daar niets geschreven.</translation>
    </message>
    <message>
        <source>Take the link away, or name another folder after -o.</source>
        <translation>Verwijder de koppeling, of geef na -o een andere map op.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be made: {why}.</source>
        <translation>De map {path} kan niet worden gemaakt: {why}.</translation>
    </message>
    <message>
        <source>No followed feed is {name}.</source>
        <translation>Er is geen gevolgde feed {name}.</translation>
    </message>
    <message>
        <source>Several followed feeds are {name}.</source>
        <translation>Met {name} kunnen meerdere gevolgde feeds bedoeld zijn.</translation>
    </message>
    <message>
        <source>qari feeds list shows them with their ids.</source>
        <translation>qari feeds list toont ze met hun id.</translation>
    </message>
    <message>
        <source>No article of this feed is {name}.</source>
        <translation>Deze feed heeft geen artikel {name}.</translation>
    </message>
    <message>
        <source>Several articles of this feed are {name}.</source>
        <translation>Met {name} kunnen meerdere artikelen van deze feed bedoeld zijn.</translation>
    </message>
    <message>
        <source>qari feeds list FEED shows them with their ids.</source>
        <translation>qari feeds list FEED toont ze met hun id.</translation>
    </message>
    <message>
        <source>Give the password in a file, after --password-file.</source>
        <translation>Zet het wachtwoord in een bestand en geef dat op na --password-file.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be the article and the password.</source>
        <translation>De standaardinvoer kan niet zowel het artikel als het wachtwoord zijn.</translation>
    </message>
    <message>
        <source>Give the name of a file for one.</source>
        <translation>Geef voor een van beide een bestandsnaam op.</translation>
    </message>
    <message>
        <source>The file of passwords can&apos;t be read: {why}.</source>
        <translation>Het wachtwoordbestand kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Several articles, or a folder of them: qari export … --to {language} --format html -o FOLDER</source>
        <translation>Voor meerdere artikelen, of een hele map: qari export … --to {language} --format html -o MAP</translation>
    </message>
    <message>
        <source>qari translate takes one article.</source>
        <translation>qari translate vertaalt één artikel tegelijk.</translation>
    </message>
    <message>
        <source>No installed package is {name}, or not for that.</source>
        <translation>Er is geen pakket {name} geïnstalleerd, of niet voor dit talenpaar.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Er is niets gemeten.</translation>
    </message>
    <message>
        <source>Installed are: {names}.</source>
        <translation>Geïnstalleerd zijn: {names}.</translation>
    </message>
    <message>
        <source>The index has no package “{name}”.</source>
        <translation>In de pakketlijst staat geen pakket “{name}”.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>qari packages available --all lists what it has; --refresh fetches it anew.</source>
        <translation>qari packages available --all toont wat erin staat; --refresh haalt de lijst opnieuw op.</translation>
    </message>
    <message>
        <source>“{name}” is no pair of languages.</source>
        <translation>“{name}” is geen talenpaar.</translation>
    </message>
    <message>
        <source>Write it as ar-en.</source>
        <translation>Schrijf het als ar-en.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle opdrachten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Geen opdracht gevonden.</translation>
    </message>
</context>
<context>
    <name>ConcordanceBox</name>
    <message>
        <source>It is looked for in any form, in articles and their titles.</source>
        <translation>Er wordt gezocht naar elke vorm, in artikelen en hun titels.</translation>
    </message>
    <message>
        <source>This word is in no article</source>
        <translation>Dit woord staat in geen enkel artikel</translation>
    </message>
    <message>
        <source>%1 places read…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 vindplaatsen gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln regel gekopieerd</numerusform>
            <numerusform>%Ln regels gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>A word in all its places</source>
        <translation>Een woord op al zijn vindplaatsen</translation>
    </message>
    <message>
        <source>Type a word, or press Ctrl+K on one in the article.</source>
        <translation>Typ een woord, of druk in het artikel op Ctrl+K bij een woord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln vindplaats</numerusform>
            <numerusform>%Ln vindplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 places</source>
        <extracomment>%1 is a number</extracomment>
        <translation>minstens %1 vindplaatsen</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordantie</translation>
    </message>
    <message>
        <source>Word whose places are wanted</source>
        <translation>Woord waarvan de vindplaatsen gezocht worden</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Zoeken in</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Wat volgt</translation>
    </message>
    <message>
        <source>What precedes</source>
        <translation>Wat voorafgaat</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Copy all lines, for a spreadsheet</source>
        <translation>Alle regels kopiëren, voor een spreadsheet</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Vindplaatsen van het woord</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
</context>
<context>
    <name>ConcordanceController</name>
    <message>
        <source>Put into the editor</source>
        <translation>In de editor gezet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>{file} can&apos;t be removed: {why}.</source>
        <translation>{file} kan niet worden verwijderd: {why}.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Verder is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>a page was opened</source>
        <translation>pagina geopend</translation>
    </message>
    <message>
        <source>a page was opened privately</source>
        <translation>pagina privé geopend</translation>
    </message>
    <message>
        <source>a feed was fetched</source>
        <translation>feed opgehaald</translation>
    </message>
    <message>
        <source>the list of packages was fetched</source>
        <translation>pakketlijst opgehaald</translation>
    </message>
    <message>
        <source>a package was fetched</source>
        <translation>pakket opgehaald</translation>
    </message>
    <message>
        <source>nobody asked for it: a mistake in Qari, stopped</source>
        <translation>niemand vroeg erom: een fout in Qari, tegengehouden</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>unchanged since then</source>
        <translation>sindsdien ongewijzigd</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>niet voltooid</translation>
    </message>
    <message>
        <source>stopped; nothing was sent</source>
        <translation>tegengehouden; er is niets verstuurd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>antwoord {status}</translation>
    </message>
</context>
<context>
    <name>ConnectionsController</name>
    <message>
        <source>Nothing connects any more, whatever is pressed.</source>
        <translation>Er wordt geen verbinding meer gemaakt, waar je ook op drukt.</translation>
    </message>
    <message>
        <source>Connections are opened again, where you ask for one.</source>
        <translation>Er wordt weer verbinding gemaakt als je daarom vraagt.</translation>
    </message>
    <message>
        <source>The list of connections is empty.</source>
        <translation>De lijst met verbindingen is leeg.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>A server that is not kept</source>
        <translation>Een server die niet is bewaard</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Qari opens a connection only when you ask for one. Here is every one that it opened, or tried to open.</source>
        <translation>Qari maakt alleen verbinding als je daarom vraagt. Hier staan alle verbindingen die Qari heeft gemaakt of probeerde te maken.</translation>
    </message>
    <message>
        <source>Never connect, whatever I press</source>
        <translation>Nooit verbinding maken, waar ik ook op druk</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Er was er geen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Lijst wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Find a chapter</source>
        <translation>Hoofdstuk zoeken</translation>
    </message>
    <message>
        <source>Part %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Deel %1</translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>Sentence as it should be</source>
        <translation>De zin zoals die moet zijn</translation>
    </message>
    <message>
        <source>The original is kept.</source>
        <translation>Het origineel blijft bewaard.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
            <numerusform>%Ln artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln notitie</numerusform>
            <numerusform>%Ln notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>This file was read as {encoding}.</source>
        <translation>Dit bestand is gelezen als {encoding}.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it looks like {encoding}.</source>
        <translation>“{name}” is geen UTF-8; het lijkt {encoding} te zijn.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor, or run: iconv -f {encoding} -t UTF-8 OLD.txt &gt; NEW.txt</source>
        <translation>Sla het bestand in een teksteditor op als UTF-8, of gebruik: iconv -f {encoding} -t UTF-8 OUD.txt &gt; NIEUW.txt</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 and its encoding is not known.</source>
        <translation>“{name}” is geen UTF-8 en de tekencodering is onbekend.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and open it again.</source>
        <translation>Sla het bestand in een teksteditor op als UTF-8 en open het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: byte {position} is not UTF-8.</source>
        <translation>“{name}” is beschadigd: byte {position} is geen UTF-8.</translation>
    </message>
    <message>
        <source>Get it again, or drop what is damaged: iconv -c -f UTF-8 -t UTF-8 OLD.txt &gt; NEW.txt</source>
        <translation>Haal het bestand opnieuw op, of laat weg wat beschadigd is: iconv -c -f UTF-8 -t UTF-8 OUD.txt &gt; NIEUW.txt</translation>
    </message>
    <message>
        <source>“{name}” is no text: it holds binary data.</source>
        <translation>“{name}” is geen tekst: het bevat binaire gegevens.</translation>
    </message>
    <message>
        <source>Open a text, a web page, a document, a book or a PDF.</source>
        <translation>Open een tekst, een webpagina, een document, een boek of een PDF.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text; its format is {kind}.</source>
        <translation>“{name}” is geen platte tekst; de indeling is {kind}.</translation>
    </message>
    <message>
        <source>Copy the article from it and paste it here, or save it as text (.txt).</source>
        <translation>Kopieer het artikel eruit en plak het hier, of sla het op als tekst (.txt).</translation>
    </message>
    <message>
        <source>This page says that it is {said}; it was read as {encoding}.</source>
        <translation>Volgens de pagina zelf is de tekencodering {said}; de pagina is gelezen als {encoding}.</translation>
    </message>
    <message>
        <source>The letters of this text had been garbled by a wrong encoding; they were mended.</source>
        <translation>De letters van deze tekst waren verminkt door een verkeerde tekencodering; ze zijn hersteld.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It is no Word document, or a broken one.</source>
        <translation>Het is geen Word-document, of het is beschadigd.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Save what you want to read as DOCX, or copy it and paste it here.</source>
        <translation>Er is niets geopend of gewijzigd. Sla wat je wilt lezen op als DOCX, of kopieer het en plak het hier.</translation>
    </message>
    <message>
        <source>“{name}” holds macros; they were not looked at.</source>
        <translation>“{name}” bevat macro’s; daar is niet naar gekeken.</translation>
    </message>
    <message>
        <source>It is no text of OpenDocument (.odt), or a broken one.</source>
        <translation>Het is geen OpenDocument-tekst (.odt), of het is beschadigd.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Save what you want to read as ODT, or copy it and paste it here.</source>
        <translation>Er is niets geopend of gewijzigd. Sla wat je wilt lezen op als ODT, of kopieer het en plak het hier.</translation>
    </message>
    <message>
        <source>It is no RTF document, or a broken one.</source>
        <translation>Het is geen RTF-document, of het is beschadigd.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Het is groter dan {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Get the file again, or paste its text.</source>
        <translation>Er is niets geopend of gewijzigd. Haal het bestand opnieuw op, of plak de tekst.</translation>
    </message>
    <message>
        <source>Its part {part} can&apos;t be used: {why}</source>
        <translation>Onderdeel {part} is onbruikbaar: {why}</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Open it in the program that made it, save it without a password, and open that.</source>
        <translation>Er is niets geopend of gewijzigd. Open het in het programma waarmee het is gemaakt, sla het op zonder wachtwoord en open die versie.</translation>
    </message>
    <message>
        <source>It is no document or book, whatever its name says.</source>
        <translation>Het is geen document of boek, wat de naam ook zegt.</translation>
    </message>
    <message>
        <source>It is of an old Office format (.doc, .xls, .ppt).</source>
        <translation>Het heeft een oud Office-formaat (.doc, .xls, .ppt).</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Open it in Word or LibreOffice, save it as DOCX, and open that.</source>
        <translation>Er is niets geopend of gewijzigd. Open het in Word of LibreOffice, sla het op als DOCX en open die versie.</translation>
    </message>
    <message>
        <source>It is locked with a password, which only an office program can undo.</source>
        <translation>Het is beveiligd met een wachtwoord dat alleen een kantoorprogramma eraf kan halen.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>De onderdelen zijn te diep genest.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>The engine could not write a word here.</source>
        <translation>De vertaalmachine kon hier een woord niet schrijven.</translation>
    </message>
    <message>
        <source>The engine lost “{text}”; its place is a guess.</source>
        <translation>De vertaalmachine is “{text}” kwijtgeraakt; de plaats is een gok.</translation>
    </message>
    <message>
        <source>“{text}” stands here; the source has “{expected}”.</source>
        <translation>Hier staat “{text}”, in de brontekst “{expected}”.</translation>
    </message>
    <message>
        <source>“{text}” is missing from the translation.</source>
        <translation>“{text}” ontbreekt in de vertaling.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage in the translation.</source>
        <translation>“{text}” is in de vertaling geen percentage.</translation>
    </message>
    <message>
        <source>“{text}” stands more often in the translation than in the source.</source>
        <translation>“{text}” staat vaker in de vertaling dan in de brontekst.</translation>
    </message>
    <message>
        <source>“{text}” stands only in the translation.</source>
        <translation>“{text}” staat alleen in de vertaling.</translation>
    </message>
    <message>
        <source>“{name}” is missing from the translation.</source>
        <translation>“{name}” ontbreekt in de vertaling.</translation>
    </message>
    <message>
        <source>The translation is very short; something may be missing.</source>
        <translation>De vertaling is erg kort; misschien ontbreekt er iets.</translation>
    </message>
    <message>
        <source>The translation is very long; something may be made up.</source>
        <translation>De vertaling is erg lang; misschien is er iets verzonnen.</translation>
    </message>
    <message>
        <source>“{text}” stands here; the source has “{form}”: {name}.</source>
        <translation>Hier staat “{text}”, in de brontekst “{form}”: {name}.</translation>
    </message>
    <message>
        <source>“{text}” says no; nothing in the translation does.</source>
        <translation>“{text}” is een ontkenning die in de vertaling ontbreekt.</translation>
    </message>
    <message>
        <source>“{text}” says no; nothing in the source does.</source>
        <translation>“{text}” is een ontkenning die niet in de brontekst staat.</translation>
    </message>
    <message>
        <source>The source asks a question; the translation does not.</source>
        <translation>De brontekst stelt een vraag, de vertaling niet.</translation>
    </message>
    <message>
        <source>The translation asks a question; the source does not.</source>
        <translation>De vertaling stelt een vraag, de brontekst niet.</translation>
    </message>
    <message>
        <source>This is quoted in the source and not in the translation.</source>
        <translation>Dit staat in de brontekst tussen aanhalingstekens, in de vertaling niet.</translation>
    </message>
    <message>
        <source>The bracket “{text}” has no counterpart.</source>
        <translation>Het haakje “{text}” heeft geen tegenhanger.</translation>
    </message>
    <message>
        <source>This stands in brackets in the source only.</source>
        <translation>Dit staat alleen in de brontekst tussen haakjes.</translation>
    </message>
    <message>
        <source>“{text}” is said twice in the translation only.</source>
        <translation>“{text}” komt alleen in de vertaling twee keer voor.</translation>
    </message>
    <message>
        <source>The engine was very unsure of this sentence ({score}).</source>
        <translation>De vertaalmachine was erg onzeker over deze zin ({score}).</translation>
    </message>
    <message>
        <source>“{text}” looks like “chef” (head, chief) read as another trade: coach or cook.</source>
        <translation>“{text}” lijkt te komen van “chef” (hoofd, leidinggevende), opgevat als een ander beroep: trainer of kok.</translation>
    </message>
    <message>
        <source>“{text}” looks like “head” or “chair” translated word by word.</source>
        <translation>“{text}” lijkt een woordelijke vertaling van “head” of “chair”.</translation>
    </message>
    <message>
        <source>“{text}” looks like “officer of justice”, which is a public prosecutor.</source>
        <translation>“{text}” lijkt een woordelijke vertaling van “officier van justitie”.</translation>
    </message>
    <message>
        <source>“{text}” looks like “Speaker”, who presides over a parliament.</source>
        <translation>“{text}” lijkt te komen van “Speaker”, de voorzitter van een parlement.</translation>
    </message>
    <message>
        <source>“{text}” looks like the name of a chamber of parliament.</source>
        <translation>“{text}” lijkt de naam van een kamer van het parlement.</translation>
    </message>
    <message>
        <source>“{text}” looks like “secretary of state”, who is a minister.</source>
        <translation>“{text}” lijkt te komen van “staatssecretaris” of “secretary of state”, een bewindspersoon.</translation>
    </message>
    <message>
        <source>“{text}” looks like “cabinet” read as a piece of furniture.</source>
        <translation>“{text}” lijkt te komen van “kabinet”, opgevat als meubelstuk.</translation>
    </message>
    <message>
        <source>“{text}” stands twice in a row in the source.</source>
        <translation>“{text}” staat in de brontekst twee keer achter elkaar.</translation>
    </message>
    <message>
        <source>“{text}” was left in Latin letters in the source.</source>
        <translation>“{text}” is in de brontekst in Latijnse letters blijven staan.</translation>
    </message>
    <message>
        <source>“{text}” was left in Arabic.</source>
        <translation>“{text}” is in het Arabisch blijven staan.</translation>
    </message>
    <message>
        <source>“{text}” was left in English.</source>
        <translation>“{text}” is in het Engels blijven staan.</translation>
    </message>
    <message>
        <source>{count} of {all} commas of the article have a space before them, as machines write: the Arabic may be a translation itself.</source>
        <translation>Voor {count} van de {all} komma&apos;s in het artikel staat een spatie, zoals machines schrijven: het Arabisch is misschien zelf een vertaling.</translation>
    </message>
    <message>
        <source>“{text}” was left in Latin letters; elsewhere in this article it is {form}.</source>
        <translation>“{text}” is in Latijnse letters blijven staan; elders in dit artikel staat {form}.</translation>
    </message>
    <message>
        <source>“{text}” is spelt “{usual}” elsewhere in this article.</source>
        <translation>“{text}” wordt elders in dit artikel gespeld als “{usual}”.</translation>
    </message>
    <message>
        <source>“{text}” stands here; elsewhere in this article it is “{expected}”.</source>
        <translation>Hier staat “{text}”, elders in dit artikel “{expected}”.</translation>
    </message>
</context>
<context>
    <name>DoubtLines</name>
    <message>
        <source>Dismiss</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <extracomment>%1 is a sentence that says what is in doubt</extracomment>
        <translation>Negeren: %1</translation>
    </message>
</context>
<context>
    <name>DoubtTitle</name>
    <message>
        <source>Something lost</source>
        <translation>Iets kwijt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Leemte</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Number?</source>
        <translation>Getal?</translation>
    </message>
    <message>
        <source>Date?</source>
        <translation>Datum?</translation>
    </message>
    <message>
        <source>Percentage?</source>
        <translation>Procent?</translation>
    </message>
    <message>
        <source>Currency?</source>
        <translation>Valuta?</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Eenheid?</translation>
    </message>
    <message>
        <source>Weekday?</source>
        <translation>Weekdag?</translation>
    </message>
    <message>
        <source>Negation?</source>
        <translation>Ontkenning?</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Onvertaald</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Herhaald</translation>
    </message>
    <message>
        <source>Length?</source>
        <translation>Lengte?</translation>
    </message>
    <message>
        <source>Question?</source>
        <translation>Vraag?</translation>
    </message>
    <message>
        <source>Quotation?</source>
        <translation>Citaat?</translation>
    </message>
    <message>
        <source>Bracket?</source>
        <translation>Haakje?</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Spelling of a name</source>
        <translation>Naamspelling</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Dubbel woord</translation>
    </message>
    <message>
        <source>Latin word</source>
        <translation>Latijns schrift</translation>
    </message>
    <message>
        <source>Calque?</source>
        <translation>Calque?</translation>
    </message>
    <message>
        <source>Machine-made?</source>
        <translation>Machinaal?</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Twijfel</translation>
    </message>
</context>
<context>
    <name>DoubtsController</name>
    <message>
        <source>Dismissed</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of the download</source>
        <translation>Voortgang van het ophalen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Afbreken</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Ctrl+Enter confirms and goes on; Esc keeps what you typed.</source>
        <translation>Ctrl+Enter bevestigt en gaat verder; Esc bewaart wat je typte.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>EmptyFeeds</name>
    <message>
        <source>A feed lists the newest articles of a site. Nothing is fetched until you ask for it.</source>
        <translation>Een feed geeft de nieuwste artikelen van een site. Er wordt niets opgehaald tot je erom vraagt.</translation>
    </message>
    <message>
        <source>Follow a feed…</source>
        <translation>Feed volgen…</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>Feedlijst importeren…</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Everything that you open is kept here, with its translation and your place in it.</source>
        <translation>Alles wat je opent wordt hier bewaard, met de vertaling en de plek waar je was.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Tekst plakken</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Het voorbeeldartikel lezen</translation>
    </message>
    <message>
        <source>Import many files…</source>
        <translation>Veel bestanden importeren…</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something in Qari went wrong. Your article is kept; if the window behaves oddly, start Qari again. Details are in the log.</source>
        <translation>Er is iets misgegaan in Qari. Het artikel blijft bewaard; start Qari opnieuw als het venster vreemd doet. In het logboek staat meer.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Er is niets gemeten.</translation>
    </message>
    <message>
        <source>Each line holds a sentence, a tab and its translation by a person; the first line may name the languages, such as ar, a tab and en.</source>
        <translation>Op elke regel staan een zin, een tab en de vertaling door een mens; de eerste regel mag de talen noemen, zoals “ar”, een tab en “en”.</translation>
    </message>
    <message>
        <source>There are no sentences in {file}.</source>
        <translation>Er staan geen zinnen in {file}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation>Geef een bestand op dat je mag lezen.</translation>
    </message>
    <message>
        <source>{file} is larger than 10 MB.</source>
        <translation>{file} is groter dan 10 MB.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>{file} has sentences in {languages}, none from {pair}.</source>
        <translation>{file} bevat zinnen in {languages}, geen voor {pair}.</translation>
    </message>
    <message>
        <source>{file} has more than {most} sentences.</source>
        <translation>{file} heeft meer dan {most} zinnen.</translation>
    </message>
    <message>
        <source>Sentence {number} of {file} has no pair.</source>
        <translation>Zin {number} van {file} is geen volledig paar.</translation>
    </message>
    <message>
        <source>Sentence {number} of {file} is too long.</source>
        <translation>Zin {number} van {file} is te lang.</translation>
    </message>
    <message>
        <source>sacreBLEU, which makes the figures, is missing.</source>
        <translation>sacreBLEU, dat de cijfers berekent, ontbreekt.</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>ExchangeTerms</name>
    <message>
        <source>“{name}” holds no terms.</source>
        <translation>“{name}” bevat geen termen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose a file with at least one entry.</source>
        <translation>Kies een bestand met minstens één term.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” can&apos;t be used.</source>
        <translation>Regel {line} van “{name}” is niet bruikbaar.</translation>
    </message>
    <message>
        <source>{count} lines of “{name}” can&apos;t be used; the first is line {line}.</source>
        <translation>{count} regels van “{name}” zijn niet bruikbaar; de eerste is regel {line}.</translation>
    </message>
    <message>
        <source>Mend them, or import the rest only.</source>
        <translation>Herstel ze, of importeer alleen de rest.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-document (DOCX)</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for translation tools</source>
        <translation>XLIFF 1.2, voor vertaalprogramma’s</translation>
    </message>
    <message>
        <source>XLIFF 2.1, for translation tools</source>
        <translation>XLIFF 2.1, voor vertaalprogramma’s</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Vertaalgeheugen (TMX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Elektronisch boek (EPUB)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, voor programma’s</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Om en om</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Alleen vertaling</translation>
    </message>
    <message>
        <source>A corrected file can be read back.</source>
        <translation>Een gecorrigeerd bestand kan worden teruggelezen.</translation>
    </message>
    <message>
        <source>%1 of %2 sentences are confirmed.</source>
        <extracomment>%1 and %2 are numbers of sentences</extracomment>
        <translation>%1 van %2 zinnen zijn bevestigd.</translation>
    </message>
    <message>
        <source>Without a translation: %1; their source stands in its place.</source>
        <extracomment>%1 is a number of sentences</extracomment>
        <translation>Zonder vertaling: %1; daar staat de brontekst.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Source and translation</source>
        <translation>Bron en vertaling</translation>
    </message>
    <message>
        <source>Which translations</source>
        <translation>Welke vertalingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Confirmed only</source>
        <translation>Alleen bevestigde</translation>
    </message>
    <message>
        <source>With the comments</source>
        <translation>Met de opmerkingen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>De eerste pagina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
</context>
<context>
    <name>FeedLists</name>
    <message>
        <source>All articles</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Newest first, of every feed</source>
        <translation>Nieuwste eerst, van alle feeds</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <extracomment>%1 is a number of articles</extracomment>
        <translation>Ongelezen: %1</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message>
        <source>“{name}” is a list of feeds (OPML) and no feed.</source>
        <translation>“{name}” is een feedlijst (OPML), geen feed.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>Import it to follow the feeds that it names.</source>
        <translation>Importeer de lijst om de feeds erin te volgen.</translation>
    </message>
    <message>
        <source>The feed “{name}” is damaged.</source>
        <translation>De feed “{name}” is beschadigd.</translation>
    </message>
    <message>
        <source>The feed has only the beginning of this article; all of it is at {url}.</source>
        <translation>De feed bevat alleen het begin van dit artikel; het hele artikel staat op {url}.</translation>
    </message>
    <message>
        <source>“{name}” is a page and no feed.</source>
        <translation>“{name}” is een pagina, geen feed.</translation>
    </message>
    <message>
        <source>It names these feeds; add one of them: {feeds}</source>
        <translation>De pagina noemt deze feeds; voeg er een van toe: {feeds}</translation>
    </message>
    <message>
        <source>The feed “{name}” is larger than {limit} MB.</source>
        <translation>De feed “{name}” is groter dan {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” is no feed.</source>
        <translation>“{name}” is geen feed.</translation>
    </message>
    <message>
        <source>Give the address of a feed (RSS, Atom or JSON Feed), or an OPML file.</source>
        <translation>Geef het adres van een feed op (RSS, Atom of JSON Feed), of een OPML-bestand.</translation>
    </message>
    <message>
        <source>This feed is very long: the newest {count} of its {all} entries are taken.</source>
        <translation>Deze feed is erg lang: van de {all} artikelen worden de nieuwste {count} overgenomen.</translation>
    </message>
</context>
<context>
    <name>FeedsDesk</name>
    <message>
        <source>Stop following %1? Its list of articles is forgotten; what you opened stays in the library.</source>
        <extracomment>%1 is the name of a feed</extracomment>
        <translation>%1 niet meer volgen? De lijst met artikelen wordt vergeten; wat je hebt geopend, blijft in de bibliotheek.</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message>
        <source>Name of the feed</source>
        <translation>Naam van de feed</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>Feedlijsten (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>Feedlijst importeren</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Feedlijsten (*.opml)</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>Feedlijst exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) were added. Nothing was fetched yet.</source>
        <translation>
            <numerusform>%Ln feed toegevoegd. Er is nog niets opgehaald.</numerusform>
            <numerusform>%Ln feeds toegevoegd. Er is nog niets opgehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was er al.</numerusform>
            <numerusform>%Ln waren er al.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>De lijst staat in %1.</translation>
    </message>
</context>
<context>
    <name>FeedsHead</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Ask all feeds what is new</source>
        <translation>Bij alle feeds kijken wat er nieuw is</translation>
    </message>
    <message>
        <source>Ask this feed what is new</source>
        <translation>Bij deze feed kijken wat er nieuw is</translation>
    </message>
    <message>
        <source>Stop asking; what came is kept</source>
        <translation>Stop met opvragen; wat binnen is, blijft</translation>
    </message>
    <message>
        <source>Back to the feeds</source>
        <translation>Terug naar de feeds</translation>
    </message>
    <message>
        <source>Follow a feed</source>
        <translation>Feed volgen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>FeedsMenu</name>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>Het adres staat op het klembord.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Fetch the page itself</source>
        <translation>&amp;Pagina zelf ophalen</translation>
    </message>
    <message>
        <source>&amp;Show what the feed has of it</source>
        <translation>&amp;Tonen wat de feed ervan heeft</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als ge&amp;lezen markeren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als o&amp;ngelezen markeren</translation>
    </message>
    <message>
        <source>&amp;Ask what is new</source>
        <translation>&amp;Kijken wat er nieuw is</translation>
    </message>
    <message>
        <source>Mark &amp;everything as read</source>
        <translation>&amp;Alles als gelezen markeren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Naam &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>A&amp;dres kopiëren</translation>
    </message>
    <message>
        <source>&amp;Stop following…</source>
        <translation>Niet &amp;meer volgen…</translation>
    </message>
    <message>
        <source>&amp;Import a list of feeds…</source>
        <translation>Feedlijst &amp;importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport the list of feeds…</source>
        <translation>Feedlijst e&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>FeedsPanel</name>
    <message>
        <source>Nothing is unread here.</source>
        <translation>Hier is niets ongelezen.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Hier staan geen artikelen.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Articles of the feed</source>
        <translation>Artikelen van de feed</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Alleen ongelezen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>Wat er al stond, is onaangeroerd.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the place that is shown, %2 how many places there are</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find in article and translation</source>
        <translation>Zoeken in artikel en vertaling</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige vindplaats (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Volgende vindplaats (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zoeken sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>No package for this language yet</source>
        <translation>Nog geen pakket voor deze taal</translation>
    </message>
    <message>
        <source>The Arabic can be read without one.</source>
        <translation>Het Arabisch is ook zonder pakket te lezen.</translation>
    </message>
    <message>
        <source>Language of Qari</source>
        <translation>Taal van Qari</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Vertalen naar</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Vertaald door</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimenteel</translation>
    </message>
    <message>
        <source>More packages…</source>
        <translation>Meer pakketten…</translation>
    </message>
    <message>
        <source>More packages</source>
        <translation>Meer pakketten</translation>
    </message>
</context>
<context>
    <name>FollowingController</name>
    <message>
        <source>Follow a feed</source>
        <translation>Feed volgen</translation>
    </message>
    <message>
        <source>The address of a feed or of a site. It is asked once, now, and again only when you want to know what is new. The path of a file will do, too.</source>
        <translation>Het adres van een feed of een site. Het wordt nu één keer opgevraagd, en daarna alleen als je wilt weten wat er nieuw is. Het pad van een bestand mag ook.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>You follow %1 now.</source>
        <extracomment>%1 is the name of a feed</extracomment>
        <translation>Je volgt nu %1.</translation>
    </message>
    <message>
        <source>You follow %1 already.</source>
        <translation>Je volgt %1 al.</translation>
    </message>
    <message>
        <source>Asking what is new…</source>
        <translation>Kijken wat er nieuw is…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s).</source>
        <translation>
            <numerusform>%Ln nieuw artikel.</numerusform>
            <numerusform>%Ln nieuwe artikelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Niets nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) could not be read: the list says why.</source>
        <translation>
            <numerusform>%Ln feed kon niet worden gelezen: in de lijst staat waarom.</numerusform>
            <numerusform>%Ln feeds konden niet worden gelezen: in de lijst staat waarom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget everywhere</source>
        <translation>Overal vergeten</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln article(s) everywhere?</source>
        <translation>
            <numerusform>%Ln artikel overal vergeten?</numerusform>
            <numerusform>%Ln artikelen overal vergeten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget “%1” everywhere?</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>“%1” overal vergeten?</translation>
    </message>
    <message>
        <source>The text with all its versions, its translation, its notes, your place in it and what you corrected in it go for good: from the library and its bin, from the translations that are kept, and from the backups.</source>
        <translation>De tekst met alle versies, de vertaling, de notities, je plek erin en wat je erin verbeterde gaan voorgoed weg: uit de bibliotheek en de prullenbak, uit de bewaarde vertalingen en uit de reservekopieën.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s) kept aside may hold it and are deleted as a whole: %1</source>
        <extracomment>%1 is a list of files</extracomment>
        <translation>
            <numerusform>%Ln opzijgezet beschadigd bestand kan het nog bevatten en wordt in zijn geheel verwijderd: %1</numerusform>
            <numerusform>%Ln opzijgezette beschadigde bestanden kunnen het nog bevatten en worden in hun geheel verwijderd: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that it came from stays where it is.</source>
        <translation>Het bestand waar het vandaan kwam blijft waar het is.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forgetting…</source>
        <translation>Bezig met vergeten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) forgotten.</source>
        <translation>
            <numerusform>%Ln artikel vergeten.</numerusform>
            <numerusform>%Ln artikelen vergeten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>A field of the file&apos;s head</source>
        <translation>Een veld uit de kop van het bestand</translation>
    </message>
    <message>
        <source>The byline again</source>
        <translation>De auteursregel nog eens</translation>
    </message>
    <message>
        <source>A section of the site</source>
        <translation>Een rubriek van de site</translation>
    </message>
    <message>
        <source>The name of the site</source>
        <translation>De naam van de site</translation>
    </message>
    <message>
        <source>The headline again</source>
        <translation>De kop nog eens</translation>
    </message>
    <message>
        <source>The address of the page</source>
        <translation>Het adres van de pagina</translation>
    </message>
    <message>
        <source>Points to other articles</source>
        <translation>Verwijst naar andere artikelen</translation>
    </message>
    <message>
        <source>A copyright line</source>
        <translation>Een auteursrechtregel</translation>
    </message>
    <message>
        <source>A button of the web page</source>
        <translation>Een knop van de webpagina</translation>
    </message>
    <message>
        <source>Invites comments</source>
        <translation>Nodigt uit tot reacties</translation>
    </message>
    <message>
        <source>Asks to follow or subscribe</source>
        <translation>Vraagt om te volgen of te abonneren</translation>
    </message>
    <message>
        <source>An advertisement</source>
        <translation>Een advertentie</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>Reacties van lezers</translation>
    </message>
    <message>
        <source>Asks to pay or to sign in</source>
        <translation>Vraagt om te betalen of in te loggen</translation>
    </message>
    <message>
        <source>A menu of the site</source>
        <translation>Een menu van de site</translation>
    </message>
    <message>
        <source>The foot of the page</source>
        <translation>De voet van de pagina</translation>
    </message>
    <message>
        <source>Asks about cookies</source>
        <translation>Vraagt toestemming voor cookies</translation>
    </message>
    <message>
        <source>About the writer</source>
        <translation>Over de schrijver</translation>
    </message>
    <message>
        <source>Reading time or number of views</source>
        <translation>Leestijd of aantal weergaven</translation>
    </message>
    <message>
        <source>Buttons for sharing</source>
        <translation>Knoppen om te delen</translation>
    </message>
    <message>
        <source>Tags of the web page</source>
        <translation>Tags van de webpagina</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Hoort niet bij het artikel</translation>
    </message>
    <message>
        <source>At the head or foot of each page</source>
        <translation>Staat boven- of onderaan elke pagina</translation>
    </message>
    <message>
        <source>A comment in the document</source>
        <translation>Een opmerking in het document</translation>
    </message>
    <message>
        <source>The table of contents</source>
        <translation>De inhoudsopgave</translation>
    </message>
    <message>
        <source>Stands on several pages</source>
        <translation>Staat op meerdere pagina’s</translation>
    </message>
    <message>
        <source>The number of a page</source>
        <translation>Een paginanummer</translation>
    </message>
    <message>
        <source>A sound, not speech</source>
        <translation>Een geluid, geen gesproken tekst</translation>
    </message>
    <message>
        <source>You left it out on this site</source>
        <translation>Door jou weggelaten op deze site</translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation>Door jou weggelaten</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>De regel is geen UTF-8.</translation>
    </message>
    <message>
        <source>The line is longer than {most} bytes.</source>
        <translation>De regel is langer dan {most} bytes.</translation>
    </message>
    <message>
        <source>The first line does not name the columns {columns}.</source>
        <translation>De eerste regel noemt de kolommen {columns} niet.</translation>
    </message>
    <message>
        <source>There are {found} columns instead of {expected}.</source>
        <translation>Er zijn {found} kolommen in plaats van {expected}.</translation>
    </message>
    <message>
        <source>The id {id} was used before.</source>
        <translation>De id {id} is al eerder gebruikt.</translation>
    </message>
    <message>
        <source>The type {kind} is not known.</source>
        <translation>De soort {kind} is niet bekend.</translation>
    </message>
    <message>
        <source>The rule {rule} is not known, or the form can&apos;t be found.</source>
        <translation>De regel {rule} is niet bekend, of de vorm is niet te vinden.</translation>
    </message>
    <message>
        <source>There is no id.</source>
        <translation>Er is geen id.</translation>
    </message>
    <message>
        <source>The Arabic form {form} can&apos;t be found in a text.</source>
        <translation>De Arabische vorm {form} is niet in een tekst te vinden.</translation>
    </message>
    <message>
        <source>There is no name in any other language.</source>
        <translation>Er is geen naam in een andere taal.</translation>
    </message>
    <message>
        <source>Only the first {most} entries are read.</source>
        <translation>Alleen de eerste {most} termen worden gelezen.</translation>
    </message>
    <message>
        <source>The glossary {file} can&apos;t be read: {why}.</source>
        <translation>De woordenlijst {file} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>GlossaryButtons</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>GlossaryController</name>
    <message>
        <source>Added: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>GlossaryExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Termen importeren</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 toegevoegd, %2 vervangen.</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Termen exporteren</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>GlossaryMarking</name>
    <message>
        <source>“%1” is not marked in this article now.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>“%1” wordt in dit artikel niet meer gemarkeerd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Added to your glossary: %1 = %2</source>
        <extracomment>%1 is an Arabic name, %2 the same in another language</extracomment>
        <translation>Toegevoegd aan mijn woordenlijst: %1 = %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>My glossary</source>
        <translation>Mijn woordenlijst</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in my glossary</source>
        <translation>Zoeken in mijn woordenlijst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>No term of yours is like that.</source>
        <translation>Geen eigen termen gevonden.</translation>
    </message>
    <message>
        <source>You have no terms of your own yet. Add one here, or import a file.</source>
        <translation>Er zijn nog geen eigen termen. Voeg er hier een toe of importeer een bestand.</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <extracomment>%1 is how many terms are listed</extracomment>
        <translation>%1 getoond</translation>
    </message>
    <message>
        <source>Nothing was removed: not all selected terms are loaded yet. Try again, or fewer at once.</source>
        <translation>Er is niets verwijderd: nog niet alle geselecteerde termen zijn geladen. Probeer het opnieuw, of met minder tegelijk.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
</context>
<context>
    <name>GlossaryTableModel</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere vormen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>It was stopped, and nothing was sent.</source>
        <translation>Dat is tegengehouden en er is niets verstuurd.</translation>
    </message>
    <message>
        <source>This is our mistake; the details are in the log.</source>
        <translation>Dit is onze fout; in het logboek staat meer.</translation>
    </message>
    <message>
        <source>A part of Qari connected to {target} unasked.</source>
        <translation>Een onderdeel van Qari maakte ongevraagd verbinding met {target}.</translation>
    </message>
    <message>
        <source>A part of Qari looked up “{target}” unasked.</source>
        <translation>Een onderdeel van Qari zocht ongevraagd “{target}” op.</translation>
    </message>
    <message>
        <source>A part of Qari started the program {target} unasked.</source>
        <translation>Een onderdeel van Qari startte ongevraagd het programma {target}.</translation>
    </message>
    <message>
        <source>A part of Qari listened on {target} unasked.</source>
        <translation>Een onderdeel van Qari luisterde ongevraagd op {target}.</translation>
    </message>
    <message>
        <source>A part of Qari went round the guard: {target}.</source>
        <translation>Een onderdeel van Qari omzeilde de bewaking: {target}.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>How this works; opens at what you are doing</source>
        <translation>Hoe dit werkt; opent bij wat je aan het doen bent</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>Wat is er &amp;nieuw</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Wat er nieuw is in deze versie</translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <translation>St&amp;artpagina</translation>
    </message>
    <message>
        <source>Languages, packages and the ways to begin</source>
        <translation>Talen, pakketten en manieren om te beginnen</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Probleem melden…</translation>
    </message>
    <message>
        <source>Make a file about a problem, which you can read before you send it</source>
        <translation>Een bestand over een probleem maken, dat je kunt lezen voordat je het verstuurt</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Search the help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Terug naar de vorige pagina</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>Vooruit naar de volgende pagina</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>geography</source>
        <translation>geografie</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>politiek</translation>
    </message>
    <message>
        <source>military</source>
        <translation>leger</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>diplomatie</translation>
    </message>
    <message>
        <source>media</source>
        <translation>media</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>economie</translation>
    </message>
    <message>
        <source>law</source>
        <translation>recht</translation>
    </message>
    <message>
        <source>society</source>
        <translation>samenleving</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>techniek</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religie</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>sport</translation>
    </message>
    <message>
        <source>health</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>science</source>
        <translation>wetenschap</translation>
    </message>
    <message>
        <source>Noun, masculine</source>
        <translation>Zelfstandig naamwoord (m)</translation>
    </message>
    <message>
        <source>Noun, feminine</source>
        <translation>Zelfstandig naamwoord (v)</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>Zelfstandig naamwoord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Bijvoeglijk naamwoord</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>Bijwoord</translation>
    </message>
    <message>
        <source>Preposition</source>
        <translation>Voorzetsel</translation>
    </message>
    <message>
        <source>Conjunction</source>
        <translation>Voegwoord</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Voornaamwoord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Telwoord</translation>
    </message>
    <message>
        <source>Interjection</source>
        <translation>Tussenwerpsel</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Vaste uitdrukking</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Werkwoord</translation>
    </message>
    <message>
        <source>Verb, form %1</source>
        <extracomment>%1 is the number of a verb form, 1 to 10</extracomment>
        <translation>Werkwoord, stam %1</translation>
    </message>
    <message>
        <source>%1 in this article</source>
        <translation>%1× in dit artikel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Not a name here</source>
        <translation>Hier geen naam</translation>
    </message>
    <message>
        <source>Not in the glossary; guessed from the title before it.</source>
        <translation>Niet in de woordenlijst; vermoed vanwege de titel ervoor.</translation>
    </message>
    <message>
        <source>A name?</source>
        <translation>Een naam?</translation>
    </message>
    <message>
        <source>Add to my glossary</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Edit and add…</source>
        <translation>Eerst bewerken…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Imperfect</source>
        <translation>Onvoltooid</translation>
    </message>
    <message>
        <source>masdar</source>
        <translation>masdar</translation>
    </message>
    <message>
        <source>Root family</source>
        <translation>Woordfamilie</translation>
    </message>
    <message>
        <source>More readings (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Meer lezingen (%1)</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>Deze naam overal gebruiken</translation>
    </message>
    <message>
        <source>The translation says “%1”.</source>
        <extracomment>%1 is how the machine wrote a name</extracomment>
        <translation>In de vertaling staat “%1”.</translation>
    </message>
    <message>
        <source>The translation does not have this name.</source>
        <translation>Deze naam staat niet in de vertaling.</translation>
    </message>
    <message>
        <source>G next</source>
        <translation>G volgende</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Meervoud</translation>
    </message>
    <message>
        <source>Name?</source>
        <translation>Naam?</translation>
    </message>
    <message>
        <source>Sounded out letter by letter.</source>
        <translation>Letter voor letter naar klank geschreven.</translation>
    </message>
    <message>
        <source>root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>wortel %1</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>Niet in het woordenboek</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import texts into the library</source>
        <translation>Teksten in de bibliotheek importeren</translation>
    </message>
    <message>
        <source>Import the texts of a folder</source>
        <translation>De teksten van een map importeren</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <extracomment>%1 is how many files were imported, %2 how many there are</extracomment>
        <translation>Importeren: %1 van %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Import: %1.</source>
        <extracomment>%1 is a list of counts, such as &quot;12 new, 1 failed&quot;</extracomment>
        <translation>Import: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln was er al</numerusform>
            <numerusform>%Ln waren er al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln mislukt</numerusform>
            <numerusform>%Ln mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln niet gelezen</numerusform>
            <numerusform>%Ln niet gelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import terms</source>
        <translation>Termen importeren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” importeren</translation>
    </message>
    <message>
        <source>Conflicts and lines that can&apos;t be used</source>
        <translation>Conflicten en onbruikbare regels</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>In mijn lijst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Where they differ:</source>
        <translation>Waar ze verschillen:</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Waar ze verschillen</translation>
    </message>
    <message>
        <source>Click, or press Enter, for another choice</source>
        <translation>Klik of druk op Enter voor een andere keuze</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigen houden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere overnemen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>De rest importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a number of terms</extracomment>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Al aanwezig: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>Conflicten: %1</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be used: %1</source>
        <translation>Onbruikbare regels: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 why it can&apos;t be used</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Line %1 differs</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>Regel %1 wijkt af</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>Wat de import opleverde</translation>
    </message>
    <message>
        <source>Files that failed, and why</source>
        <translation>Bestanden die mislukten, en waarom</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the key, with Ctrl or Alt, or one of F1 to F35.</source>
        <translation>Druk op een toets met Ctrl of Alt, of op een van F1 tot en met F35.</translation>
    </message>
    <message>
        <source>A letter alone is for typing. Hold Ctrl or Alt with it.</source>
        <translation>Een losse letter is om te typen. Houd Ctrl of Alt erbij ingedrukt.</translation>
    </message>
    <message>
        <source>“%1” has this key now; it is taken away there.</source>
        <extracomment>%1 is what another action is called</extracomment>
        <translation>“%1” heeft deze sneltoets nu; daar vervalt die.</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Deze sneltoets is nog vrij.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Leeshulp</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>Volgende, vorige zin</translation>
    </message>
    <message>
        <source>Word by word, as the text is read</source>
        <translation>Woord voor woord, in de leesrichting</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Woorden selecteren</translation>
    </message>
    <message>
        <source>Ends of the line, or of the article</source>
        <translation>Begin en eind van regel of artikel</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Een pagina omhoog, omlaag</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopiëren wat geselecteerd is</translation>
    </message>
    <message>
        <source>Sentence bar; takes in what was left out</source>
        <translation>Zinsbalk; neemt op wat is weggelaten</translation>
    </message>
    <message>
        <source>Next name (ل on an Arabic keyboard)</source>
        <translation>Volgende naam (Arabisch: ل)</translation>
    </message>
    <message>
        <source>Look the word up (ي on an Arabic keyboard)</source>
        <translation>Het woord opzoeken (Arabisch: ي)</translation>
    </message>
    <message>
        <source>Vowels: none, where needed, all (ر on an Arabic keyboard)</source>
        <translation>Klinkertekens: geen, waar nodig, alle (Arabisch: ر)</translation>
    </message>
    <message>
        <source>Word by word (ص on an Arabic keyboard)</source>
        <translation>Woord voor woord (Arabisch: ص)</translation>
    </message>
    <message>
        <source>Note (ى on an Arabic keyboard)</source>
        <translation>Notitie (Arabisch: ى)</translation>
    </message>
    <message>
        <source>Alternatives (ش on an Arabic keyboard)</source>
        <translation>Alternatieven (Arabisch: ش)</translation>
    </message>
    <message>
        <source>Another wording from a word of the translation on</source>
        <translation>Andere formulering vanaf een woord van de vertaling</translation>
    </message>
    <message>
        <source>Edit the translation (ث on an Arabic keyboard)</source>
        <translation>De vertaling bewerken (ث op een Arabisch toetsenbord)</translation>
    </message>
    <message>
        <source>A word on its card: new, learning, known, ignored</source>
        <translation>Een woord op de kaart: nieuw, leren, bekend, genegeerd</translation>
    </message>
    <message>
        <source>Let go, go back</source>
        <translation>Loslaten, teruggaan</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <extracomment>%1 is a key, or &quot;none&quot;</extracomment>
        <translation>%1 (eigen)</translation>
    </message>
</context>
<context>
    <name>KnownShare</name>
    <message>
        <source>%1 % known</source>
        <extracomment>%1 is a number: how many of a hundred words of the article the reader knows</extracomment>
        <translation>%1&#xa0;% bekend</translation>
    </message>
    <message>
        <source>You know %1 percent of the words. Show the words</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 procent van de woorden is bekend. De woorden tonen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Something in Qari itself went wrong.</source>
        <translation>Er is iets misgegaan in Qari zelf.</translation>
    </message>
    <message>
        <source>Your texts and settings were kept.</source>
        <translation>De teksten en instellingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Try again; the log has the details.</source>
        <translation>Probeer het opnieuw; in het logboek staat meer.</translation>
    </message>
</context>
<context>
    <name>LeftOutHint</name>
    <message>
        <source>Left out of the article.</source>
        <translation>Weggelaten uit het artikel.</translation>
    </message>
    <message>
        <source>Left out of the article: %1.</source>
        <extracomment>%1 is a reason, such as &quot;Buttons for sharing&quot;</extracomment>
        <translation>Weggelaten uit het artikel: %1.</translation>
    </message>
    <message>
        <source>A click takes it in.</source>
        <translation>Een klik neemt het op.</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>how much Arabic one reads</extracomment>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Beginner</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Halfgevorderd</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gevorderd</translation>
    </message>
    <message>
        <source>Knows the %1 most frequent words</source>
        <extracomment>%1 is a number of words</extracomment>
        <translation>Kent de %1 meest gebruikte woorden</translation>
    </message>
    <message>
        <source>Every word is new</source>
        <translation>Elk woord is nieuw</translation>
    </message>
</context>
<context>
    <name>LevelController</name>
    <message>
        <source>Your level was taken over.</source>
        <translation>Je niveau is ingesteld.</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>My level</source>
        <translation>Mijn niveau</translation>
    </message>
    <message>
        <source>How much Arabic do you read?</source>
        <translation>Hoe goed lees je Arabisch?</translation>
    </message>
    <message>
        <source>From this Qari knows which words of an article are new to you.</source>
        <translation>Zo weet Qari welke woorden van een artikel nieuw voor je zijn.</translation>
    </message>
    <message>
        <source>Words that you set yourself stay as they are. Words that only a level marked follow the new level.</source>
        <translation>Woorden die je zelf hebt ingesteld, blijven zoals ze zijn. Woorden die alleen door een niveau zijn gemarkeerd, volgen het nieuwe niveau.</translation>
    </message>
    <message>
        <source>Use this level</source>
        <translation>Dit niveau gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>What you have opened, and its bin</source>
        <translation>Wat je hebt geopend, en de prullenbak</translation>
    </message>
    <message>
        <source>Open &amp;privately…</source>
        <translation>&amp;Privé openen…</translation>
    </message>
    <message>
        <source>Open a text and keep nothing of it</source>
        <translation>Open een tekst en bewaar er niets van</translation>
    </message>
    <message>
        <source>&amp;Keep nothing from now on</source>
        <translation>Vanaf nu niets be&amp;waren</translation>
    </message>
    <message>
        <source>Keep nothing of what is opened from now on, until Qari is closed</source>
        <translation>Niets bewaren van wat vanaf nu wordt geopend, tot Qari wordt gesloten</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Bestanden &amp;importeren…</translation>
    </message>
    <message>
        <source>Put texts into the library</source>
        <translation>Teksten in de bibliotheek zetten</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Map importeren…</translation>
    </message>
    <message>
        <source>Put all texts of a folder into the library</source>
        <translation>Alle teksten van een map in de bibliotheek zetten</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als ge&amp;lezen markeren</translation>
    </message>
    <message>
        <source>This article is read</source>
        <translation>Dit artikel is gelezen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ongelezen markeren</translation>
    </message>
    <message>
        <source>This article is not read</source>
        <translation>Dit artikel is niet gelezen</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Label&amp;s…</translation>
    </message>
    <message>
        <source>Tags of this article</source>
        <translation>Labels van dit artikel</translation>
    </message>
    <message>
        <source>Forget this article &amp;everywhere…</source>
        <translation>Dit artikel o&amp;veral vergeten…</translation>
    </message>
    <message>
        <source>Remove this article with all that was made of it</source>
        <translation>Verwijder dit artikel met alles wat ervan is gemaakt</translation>
    </message>
</context>
<context>
    <name>LibraryBrowser</name>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Dit artikel staat niet meer in de bibliotheek.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>Marked as read.</source>
        <translation>Als gelezen gemarkeerd.</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>Als ongelezen gemarkeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin, for 30 days.</source>
        <translation>
            <numerusform>%Ln artikel in de prullenbak, 30 dagen lang.</numerusform>
            <numerusform>%Ln artikelen in de prullenbak, 30 dagen lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Turn the order round</source>
        <translation>Volgorde omkeren</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <extracomment>%1 is what the list is sorted by, such as &quot;Last opened&quot;</extracomment>
        <translation>Gesorteerd op: %1</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Laatst toegevoegd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>Bekende woorden</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welke artikelen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Only with the tag %1</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Alleen met het label %1</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Openen in &amp;nieuw venster</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als ge&amp;lezen markeren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als on&amp;gelezen markeren</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>La&amp;bels…</translation>
    </message>
    <message>
        <source>To the &amp;bin</source>
        <translation>Naar de &amp;prullenbak</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>&amp;Terug naar de bibliotheek</translation>
    </message>
    <message>
        <source>Forget &amp;everywhere…</source>
        <translation>O&amp;veral vergeten…</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
            <numerusform>%Ln artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <extracomment>%1 is how many were found, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 van %Ln artikel</numerusform>
            <numerusform>%1 van %Ln artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation>Geen artikel is zo.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Terug naar de bibliotheek</translation>
    </message>
    <message>
        <source>Title, writer, site or tag</source>
        <translation>Titel, schrijver, site of label</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>In de bibliotheek zoeken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Articles here are forgotten after 30 days. The menu of an article brings it back.</source>
        <translation>Artikelen worden hier na 30 dagen vergeten. Het menu van een artikel haalt het terug.</translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message>
        <source>Pasted</source>
        <translation>Geplakt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <extracomment>%1 is a number: how many hundredths of an article were read</extracomment>
        <translation>%1% gelezen</translation>
    </message>
    <message>
        <source>%1 of its words known</source>
        <extracomment>%1 is a share such as &quot;83 %&quot;</extracomment>
        <translation>%1 van de woorden bekend</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>The files that ship with the app are missing.</source>
        <translation>De bestanden die bij het programma horen, ontbreken.</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>There can be no folder {folder}: {why}</source>
        <translation>Er kan geen map {folder} zijn: {why}</translation>
    </message>
    <message>
        <source>Give the full path of a folder after --data-dir.</source>
        <translation>Geef na --data-dir het volledige pad van een map op.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {why}.</source>
        <translation>De map {folder} kan niet worden gemaakt: {why}.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another one with --data-dir.</source>
        <translation>Maak de map schrijfbaar, of kies een andere met --data-dir.</translation>
    </message>
</context>
<context>
    <name>LookUpBox</name>
    <message>
        <source>Nothing is known of this word.</source>
        <translation>Over dit woord is niets bekend.</translation>
    </message>
    <message>
        <source>Arabic letters or a transliteration; a root as ك ت ب or k-t-b</source>
        <translation>Arabische letters of transliteratie; een wortel als ك ت ب of k-t-b</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>Woord opzoeken</translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation>Op te zoeken woord</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to what was asked before (Alt+←)</source>
        <translation>Terug naar de vorige vraag (Alt+←)</translation>
    </message>
</context>
<context>
    <name>LookUpResults</name>
    <message>
        <source>root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>wortel %1</translation>
    </message>
    <message>
        <source>Family of the root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>Woordfamilie van wortel %1</translation>
    </message>
    <message>
        <source>Root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>Wortel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s)</source>
        <translation>
            <numerusform>Nog %n woord</numerusform>
            <numerusform>Nog %n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this article</source>
        <translation>
            <numerusform>%Ln in dit artikel</numerusform>
            <numerusform>%Ln in dit artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the next place</source>
        <translation>Naar de volgende vindplaats</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>Hoofdmenu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Bes&amp;tand</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>Librar&amp;y</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Reading &amp;aids</source>
        <translation>&amp;Leeshulp</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>&amp;Mijn notities</translation>
    </message>
    <message>
        <source>Search an&amp;d backups</source>
        <translation>Zoeken en reservekop&amp;ieën</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>Zi&amp;n</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Naki&amp;jken</translation>
    </message>
    <message>
        <source>Trans&amp;lation</source>
        <translation>Vert&amp;aling</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Qari</source>
        <translation>Qari</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Some of the Markdown can&apos;t be parsed; it is shown as plain text.</source>
        <translation>Een deel van de Markdown is niet te ontleden; dat deel staat er als platte tekst.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Its encoding “{name}” is not known.</source>
        <translation>De tekencodering “{name}” is onbekend.</translation>
    </message>
    <message>
        <source>It is no TMX.</source>
        <translation>Het is geen TMX.</translation>
    </message>
    <message>
        <source>The file ends here, in the middle.</source>
        <translation>Het bestand breekt hier halverwege af.</translation>
    </message>
    <message>
        <source>The XML is broken here ({why}).</source>
        <translation>De XML is hier beschadigd ({why}).</translation>
    </message>
    <message>
        <source>Something that begins here is never closed.</source>
        <translation>Iets wat hier begint, wordt nergens afgesloten.</translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation>Het bestand bevat een eigen DTD.</translation>
    </message>
    <message>
        <source>It declares entities.</source>
        <translation>Het bestand definieert entiteiten.</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>Het bestand verwijst naar een ander bestand.</translation>
    </message>
    <message>
        <source>It uses the unknown entity “{entity}”.</source>
        <translation>Het bestand gebruikt de onbekende entiteit “{entity}”.</translation>
    </message>
    <message>
        <source>Elements are nested too deep here.</source>
        <translation>De elementen zijn hier te diep genest.</translation>
    </message>
    <message>
        <source>It is no TMX, but begins with &lt;{element}&gt;.</source>
        <translation>Het is geen TMX, maar begint met &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>The unit is not closed.</source>
        <translation>De vertaaleenheid is niet afgesloten.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation>“{name}” is niet bruikbaar: zie regel {line}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used.</source>
        <translation>“{name}” is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it anew as TMX 1.4, without a DTD.</source>
        <translation>Er is niets gewijzigd. Exporteer het opnieuw als TMX 1.4, zonder DTD.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>A text does not say its language.</source>
        <translation>Bij een tekst staat geen taal vermeld.</translation>
    </message>
    <message>
        <source>The unit has too many parts.</source>
        <translation>De vertaaleenheid heeft te veel onderdelen.</translation>
    </message>
    <message>
        <source>A text is longer than 100,000 characters.</source>
        <translation>Een tekst is langer dan 100.000 tekens.</translation>
    </message>
    <message>
        <source>A text is not in the encoding of the file.</source>
        <translation>Een tekst heeft niet de tekencodering van het bestand.</translation>
    </message>
    <message>
        <source>It has no text in two languages.</source>
        <translation>De vertaaleenheid bevat geen tekst in twee talen.</translation>
    </message>
    <message>
        <source>It is a draft that no person stands behind.</source>
        <translation>Een concept waar niemand voor instaat.</translation>
    </message>
</context>
<context>
    <name>MemoryCounts</name>
    <message numerus="yes">
        <source>%Ln new unit(s)</source>
        <translation>
            <numerusform>%Ln nieuwe vertaaleenheid</numerusform>
            <numerusform>%Ln nieuwe vertaaleenheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln was er al</numerusform>
            <numerusform>%Ln waren er al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln overgeslagen</numerusform>
            <numerusform>%Ln overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; import the file again to go on.</source>
        <translation>De import is gestopt; importeer het bestand opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says why its unit was left out</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryFileCounts</name>
    <message numerus="yes">
        <source>%Ln unit(s) of your own, from what you edited and confirmed.</source>
        <translation>
            <numerusform>%Ln eigen vertaaleenheid, uit wat je bewerkte en bevestigde.</numerusform>
            <numerusform>%Ln eigen vertaaleenheden, uit wat je bewerkte en bevestigde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln vertaaleenheid</numerusform>
            <numerusform>%Ln vertaaleenheden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryFilesDialog</name>
    <message>
        <source>No file was imported yet.</source>
        <translation>Er is nog geen bestand geïmporteerd.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>The units that only %1 has go from the memory; the file itself stays.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>De vertaaleenheden die alleen in %1 staan, gaan uit het geheugen; het bestand zelf blijft.</translation>
    </message>
    <message>
        <source>Remove its units</source>
        <translation>Eenheden verwijderen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>Vertaalgeheugen</translation>
    </message>
    <message>
        <source>Imported files, newest first</source>
        <translation>Geïmporteerde bestanden, nieuwste eerst</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MemoryImportController</name>
    <message>
        <source>Translation memories (*.tmx);;All files (*)</source>
        <translation>Vertaalgeheugens (*.tmx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import translation memories</source>
        <translation>Vertaalgeheugens importeren</translation>
    </message>
    <message>
        <source>Importing %1: %2 units, %3 %</source>
        <extracomment>%1 is the name of a file, %2 a number of units, %3 a percentage</extracomment>
        <translation>%1 importeren: %2 vertaaleenheden, %3 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Translation memory: %1.</source>
        <extracomment>%1 is a list of counts, such as &quot;12 new units, 3 left out&quot;</extracomment>
        <translation>Vertaalgeheugen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read to the end.</source>
        <translation>
            <numerusform>%Ln bestand kon niet helemaal worden gelezen.</numerusform>
            <numerusform>%Ln bestanden konden niet helemaal worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) removed from the memory.</source>
        <translation>
            <numerusform>%Ln vertaaleenheid uit het geheugen verwijderd.</numerusform>
            <numerusform>%Ln vertaaleenheden uit het geheugen verwijderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPane</name>
    <message>
        <source>These words are in no unit of the memory</source>
        <translation>Deze woorden staan in geen enkele vertaaleenheid van het geheugen</translation>
    </message>
    <message>
        <source>What you edit and confirm is kept there, and what you import.</source>
        <translation>Daarin staat wat je bewerkt en bevestigt, en wat je importeert.</translation>
    </message>
    <message>
        <source>How words were translated before</source>
        <translation>Hoe woorden eerder zijn vertaald</translation>
    </message>
    <message>
        <source>Type words in either language, or press Ctrl+K on one in the article.</source>
        <translation>Typ woorden in een van beide talen, of druk in het artikel op Ctrl+K bij een woord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln vertaaleenheid</numerusform>
            <numerusform>%Ln vertaaleenheden</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 units</source>
        <extracomment>%1 is a number</extracomment>
        <translation>minstens %1 vertaaleenheden</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>Vertaalgeheugen</translation>
    </message>
    <message>
        <source>Units of the memory</source>
        <translation>Vertaaleenheden van het geheugen</translation>
    </message>
    <message>
        <source>Enter puts the translation into the editor, or copies it.</source>
        <translation>Enter zet de vertaling in de editor, of kopieert haar.</translation>
    </message>
</context>
<context>
    <name>MemoryReportDialog</name>
    <message>
        <source>Import into the memory</source>
        <translation>Importeren in het geheugen</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>Wat de import opleverde</translation>
    </message>
    <message>
        <source>Files, and units that were left out</source>
        <translation>Bestanden, en vertaaleenheden die zijn overgeslagen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Read an Arabic article beside its translation</source>
        <translation>Lees een Arabisch artikel naast de vertaling</translation>
    </message>
    <message>
        <source>Qari translates on this machine. Nothing that you read leaves it.</source>
        <translation>Qari vertaalt op deze computer. Wat je leest, blijft hier.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Tekst plakken</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ander bestand openen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Wat je hier kunt doen</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Perhaps names</source>
        <translation>Misschien namen</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>Deze naam overal gebruiken</translation>
    </message>
    <message>
        <source>(not in the translation)</source>
        <translation>(niet in de vertaling)</translation>
    </message>
    <message>
        <source>&amp;Use this name everywhere</source>
        <translation>Deze naam &amp;overal gebruiken</translation>
    </message>
    <message>
        <source>&amp;Add to my glossary</source>
        <translation>&amp;Toevoegen aan mijn woordenlijst</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Not a name here</source>
        <translation>Hier &amp;geen naam</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Namen in dit artikel</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In dit artikel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>De namen filteren</translation>
    </message>
    <message>
        <source>Names, by kind</source>
        <translation>Namen, per soort</translation>
    </message>
</context>
<context>
    <name>NamesSwitch</name>
    <message>
        <source>Put in first</source>
        <translation>Vooraf invoegen</translation>
    </message>
    <message>
        <source>Names go into the Arabic in Latin letters before the package reads it. Best where it copies them well.</source>
        <translation>De namen komen in Latijns schrift in het Arabisch te staan voordat het pakket het leest. Het best als het pakket ze goed overneemt.</translation>
    </message>
    <message>
        <source>Put in if lost</source>
        <translation>Invoegen bij verlies</translation>
    </message>
    <message>
        <source>The Arabic is translated as it is; names go into it only where one got lost.</source>
        <translation>Het Arabisch wordt vertaald zoals het er staat; namen komen er pas in als er een verloren ging.</translation>
    </message>
    <message>
        <source>Only mended</source>
        <translation>Alleen herstellen</translation>
    </message>
    <message>
        <source>The Arabic is never changed; names are mended in the translation. Best where Latin letters confuse the package.</source>
        <translation>Het Arabisch blijft altijd zoals het is; namen worden in de vertaling hersteld. Het best als Latijnse letters het pakket in de war brengen.</translation>
    </message>
    <message>
        <source>Names of the glossary</source>
        <translation>Namen uit de woordenlijst</translation>
    </message>
    <message>
        <source>Names of the glossary, %1</source>
        <extracomment>%1 is a translation package, such as Starter ar→en 0.3</extracomment>
        <translation>Namen uit de woordenlijst, %1</translation>
    </message>
</context>
<context>
    <name>NarrowScreen</name>
    <message>
        <source>Shown in one column</source>
        <translation>In één kolom getoond</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>“{host}” took too long to answer.</source>
        <translation>“{host}” deed te lang over het antwoord.</translation>
    </message>
    <message>
        <source>What “{host}” sent is damaged.</source>
        <translation>Wat “{host}” stuurde, is beschadigd.</translation>
    </message>
    <message>
        <source>“{host}” sends round in circles.</source>
        <translation>“{host}” blijft in een kringetje doorverwijzen.</translation>
    </message>
    <message>
        <source>No encrypted connection to “{host}” can be made.</source>
        <translation>Er kan geen versleutelde verbinding met “{host}” worden gemaakt.</translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation>“{host}” antwoordt niet.</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke off.</source>
        <translation>De verbinding met “{host}” is verbroken.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Open it in a browser, save the page or copy its text.</source>
        <translation>Open het adres in een browser, en sla de pagina op of kopieer de tekst.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Controleer het adres en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{host}” shows this page only to those who log in.</source>
        <translation>“{host}” toont deze pagina alleen aan wie inlogt.</translation>
    </message>
    <message>
        <source>“{host}” shows this page only to those who pay.</source>
        <translation>“{host}” toont deze pagina alleen aan wie betaalt.</translation>
    </message>
    <message>
        <source>“{host}” does not give this page to programs.</source>
        <translation>“{host}” geeft deze pagina niet aan programma’s.</translation>
    </message>
    <message>
        <source>There is no such page at “{host}”.</source>
        <translation>Deze pagina bestaat niet op “{host}”.</translation>
    </message>
    <message>
        <source>This page is gone from “{host}”.</source>
        <translation>Deze pagina is van “{host}” verdwenen.</translation>
    </message>
    <message>
        <source>“{host}” was asked too often.</source>
        <translation>“{host}” heeft te veel aanvragen gekregen.</translation>
    </message>
    <message>
        <source>“{host}” may not show this page, by law.</source>
        <translation>“{host}” mag deze pagina wettelijk niet tonen.</translation>
    </message>
    <message>
        <source>“{host}” is out of order (error {status}).</source>
        <translation>“{host}” heeft een storing (fout {status}).</translation>
    </message>
    <message>
        <source>“{host}” did not give the page (answer {status}).</source>
        <translation>“{host}” gaf de pagina niet (antwoord {status}).</translation>
    </message>
    <message>
        <source>The server “{host}” can&apos;t be found.</source>
        <translation>De server “{host}” is niet te vinden.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Controleer het adres en de verbinding.</translation>
    </message>
    <message>
        <source>The app may not connect: you switched that off.</source>
        <translation>Het programma mag geen verbinding maken: dat heb je uitgezet.</translation>
    </message>
    <message>
        <source>Allow connections in the settings first.</source>
        <translation>Sta eerst verbindingen toe in de instellingen.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is out of date.</source>
        <translation>Het certificaat van “{host}” is verlopen.</translation>
    </message>
    <message>
        <source>The server that answers for “{host}” is another one.</source>
        <translation>De server die voor “{host}” antwoordt, is een andere.</translation>
    </message>
    <message>
        <source>Nobody vouches that “{host}” is what it says it is.</source>
        <translation>Niemand staat ervoor in dat “{host}” is wat het zegt te zijn.</translation>
    </message>
    <message>
        <source>“{host}” is a part of your own computer or network ({ip}), not of the web.</source>
        <translation>“{host}” hoort bij je eigen computer of netwerk ({ip}), niet bij het web.</translation>
    </message>
    <message>
        <source>Nothing was fetched, opened or changed.</source>
        <translation>Er is niets opgehaald, geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>Open it only if you know what it is.</source>
        <translation>Open het alleen als je weet wat het is.</translation>
    </message>
    <message>
        <source>What “{host}” sends is larger than {limit} MB.</source>
        <translation>Wat “{host}” stuurt, is groter dan {limit} MB.</translation>
    </message>
    <message>
        <source>“{host}” sent no page, but: {type}.</source>
        <translation>“{host}” stuurde geen pagina, maar: {type}.</translation>
    </message>
    <message>
        <source>Give the address of an article.</source>
        <translation>Geef het adres van een artikel op.</translation>
    </message>
    <message>
        <source>“{host}” sent a picture and no page ({type}).</source>
        <translation>“{host}” stuurde een afbeelding, geen pagina ({type}).</translation>
    </message>
    <message>
        <source>“{host}” sent a film and no page ({type}).</source>
        <translation>“{host}” stuurde een video, geen pagina ({type}).</translation>
    </message>
    <message>
        <source>“{host}” sent sound and no page ({type}).</source>
        <translation>“{host}” stuurde geluid, geen pagina ({type}).</translation>
    </message>
</context>
<context>
    <name>NewsController</name>
    <message>
        <source>Qari was updated to version %1.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Qari is bijgewerkt naar versie %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notitie…</translation>
    </message>
    <message>
        <source>Write a note on what is selected</source>
        <translation>Een notitie schrijven bij de selectie</translation>
    </message>
    <message>
        <source>Note on the &amp;article…</source>
        <translation>Notitie bij het &amp;artikel…</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>Een notitie schrijven bij het hele artikel</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otities</translation>
    </message>
    <message>
        <source>Notes on this article and on all</source>
        <translation>Notities bij dit artikel en bij alle artikelen</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>Notities &amp;exporteren…</translation>
    </message>
    <message>
        <source>Write all notes to a file: Markdown, HTML, JSON, CSV or Anki</source>
        <translation>Alle notities naar een bestand schrijven: Markdown, HTML, JSON, CSV of Anki</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Notities &amp;importeren…</translation>
    </message>
    <message>
        <source>Take in notes from a JSON file that Qari wrote</source>
        <translation>Notities overnemen uit een JSON-bestand dat Qari heeft geschreven</translation>
    </message>
    <message>
        <source>Keep notes in a &amp;folder…</source>
        <translation>Notities in een &amp;map bijhouden…</translation>
    </message>
    <message>
        <source>Keep a folder of Markdown files in step with the notes</source>
        <translation>Een map met Markdown-bestanden gelijk houden met de notities</translation>
    </message>
    <message>
        <source>&amp;Leave that folder</source>
        <translation>&amp;Die map loslaten</translation>
    </message>
    <message>
        <source>Its files stay; they are not kept in step any more</source>
        <translation>De bestanden blijven; ze worden niet meer gelijk gehouden</translation>
    </message>
    <message>
        <source>Mark &amp;yellow</source>
        <translation>&amp;Geel markeren</translation>
    </message>
    <message>
        <source>Mark what is selected yellow</source>
        <translation>De selectie geel markeren</translation>
    </message>
    <message>
        <source>Mark &amp;green</source>
        <translation>G&amp;roen markeren</translation>
    </message>
    <message>
        <source>Mark what is selected green</source>
        <translation>De selectie groen markeren</translation>
    </message>
    <message>
        <source>Mark &amp;blue</source>
        <translation>&amp;Blauw markeren</translation>
    </message>
    <message>
        <source>Mark what is selected blue</source>
        <translation>De selectie blauw markeren</translation>
    </message>
    <message>
        <source>Mark &amp;pink</source>
        <translation>Ro&amp;ze markeren</translation>
    </message>
    <message>
        <source>Mark what is selected pink</source>
        <translation>De selectie roze markeren</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Choose a sentence or some words first</source>
        <translation>Kies eerst een zin of enkele woorden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>The note is in the bin for 30 days.</source>
        <translation>De notitie blijft 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The whole article</source>
        <translation>Het hele artikel</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Terug naar de notities</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>Schrijven of lezen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>Tekst van de notitie, in Markdown</translation>
    </message>
    <message>
        <source>Write in Markdown; #tag makes a tag</source>
        <translation>Schrijf in Markdown; #label maakt een label</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>De notitie in leesweergave</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Earlier texts of this note</source>
        <translation>Eerdere versies van deze notitie</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>Put this note into the bin</source>
        <translation>Deze notitie in de prullenbak leggen</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>“{name}” holds the article {id} twice.</source>
        <translation>“{name}” bevat het artikel {id} twee keer.</translation>
    </message>
    <message>
        <source>“{name}” holds the note {id} twice.</source>
        <translation>“{name}” bevat de notitie {id} twee keer.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” is no file of notes.</source>
        <translation>“{name}” is geen notitiebestand.</translation>
    </message>
    <message>
        <source>“{name}” does not say its version.</source>
        <translation>In “{name}” staat geen versienummer.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote “{name}”.</source>
        <translation>“{name}” is geschreven door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>Update the app and import it again.</source>
        <translation>Werk het programma bij en importeer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB.</source>
        <translation>“{name}” is groter dan 32 MB.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text.</source>
        <translation>“{name}” is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>“{name}” is te diep genest.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON.</source>
        <translation>“{name}” is geen JSON.</translation>
    </message>
    <message>
        <source>In “{name}”, {where} is not as it should be.</source>
        <translation>In “{name}” klopt {where} niet.</translation>
    </message>
    <message>
        <source>Choose a JSON file that this app has exported.</source>
        <translation>Kies een JSON-bestand dat dit programma heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be removed: {why}.</source>
        <translation>“{name}” kan niet worden verwijderd: {why}.</translation>
    </message>
    <message>
        <source>The folder of notes “{name}” can&apos;t be read.</source>
        <translation>De notitiemap “{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}</source>
        <translation>Er is niets gewijzigd: {why}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder.</source>
        <translation>Sluit de schijf opnieuw aan, of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>NoteLinks</name>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>Deze link kan niet worden geopend.</translation>
    </message>
    <message>
        <source>This note is gone.</source>
        <translation>Deze notitie bestaat niet meer.</translation>
    </message>
</context>
<context>
    <name>NoteVersions</name>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>There are no earlier texts</source>
        <translation>Er zijn geen eerdere versies</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Other version, from the folder</source>
        <translation>Andere versie, uit de map</translation>
    </message>
    <message>
        <source>This note is very long. Only its beginning is shown.</source>
        <translation>Deze notitie is erg lang. Alleen het begin wordt getoond.</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Passage not found</source>
        <translation>Passage niet gevonden</translation>
    </message>
</context>
<context>
    <name>NotesExporter</name>
    <message>
        <source>Export notes</source>
        <translation>Notities exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written</source>
        <translation>
            <numerusform>%Ln notitie geschreven</numerusform>
            <numerusform>%Ln notities geschreven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesFolder</name>
    <message>
        <source>Keep notes in a folder</source>
        <translation>Notities in een map bijhouden</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>De bestanden blijven waar ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed in the folder</source>
        <translation>
            <numerusform>%Ln notitie in de map gewijzigd</numerusform>
            <numerusform>%Ln notities in de map gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the folder of notes could not be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” in de map met notities kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>NotesImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Notities importeren</translation>
    </message>
    <message>
        <source>Import the notes of “%1”?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>De notities uit “%1” importeren?</translation>
    </message>
    <message>
        <source>New: %1, there already: %2, different from yours: %3.</source>
        <extracomment>%1, %2 and %3 are numbers of notes</extracomment>
        <translation>Nieuw: %1, al aanwezig: %2, anders dan die van jou: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) belong to articles that are not in your library.</source>
        <translation>
            <numerusform>%Ln notitie hoort bij een artikel dat niet in je bibliotheek staat.</numerusform>
            <numerusform>%Ln notities horen bij artikelen die niet in je bibliotheek staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ:</source>
        <translation>Waar ze verschillen:</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Waar ze verschillen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
</context>
<context>
    <name>NotesImporter</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notities importeren</translation>
    </message>
    <message>
        <source>Notes imported: %1 added, %2 changed, %3 left as they were.</source>
        <extracomment>%1, %2 and %3 are numbers of notes</extracomment>
        <translation>Notities geïmporteerd: %1 toegevoegd, %2 gewijzigd, %3 gelaten zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>The whole article</source>
        <translation>Het hele artikel</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No note is like that.</source>
        <translation>Geen notities gevonden.</translation>
    </message>
    <message>
        <source>No notes yet. Press N on a sentence, or mark some words and press N.</source>
        <translation>Nog geen notities. Druk op N bij een zin, of selecteer enkele woorden en druk op N.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln notitie</numerusform>
            <numerusform>%Ln notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welke notities</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dit artikel</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>Search; #tag for a tag</source>
        <translation>Zoeken; #label voor een label</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Zoeken in de notities</translation>
    </message>
    <message>
        <source>Notes, in the order of the text</source>
        <translation>Notities, in de volgorde van de tekst</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>OfferedFeeds</name>
    <message>
        <source>Feeds of this page</source>
        <translation>Feeds van deze pagina</translation>
    </message>
    <message>
        <source>Find a feed</source>
        <translation>Feed zoeken</translation>
    </message>
</context>
<context>
    <name>OlderUnitsController</name>
    <message>
        <source>Translate them anew</source>
        <translation>Opnieuw vertalen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) here were made by another package or version than is used now: %1.</source>
        <extracomment>%n is a number of sentences, %1 is one translation package or several, with versions</extracomment>
        <translation>
            <numerusform>%Ln zin hier is gemaakt door een ander pakket of een andere versie dan nu in gebruik is: %1.</numerusform>
            <numerusform>%Ln zinnen hier zijn gemaakt door een ander pakket of een andere versie dan nu in gebruik is: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you edited or decided stays as it is.</source>
        <translation>Wat je hebt bewerkt of beslist, blijft zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) translated anew</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>%Ln zin opnieuw vertaald</numerusform>
            <numerusform>%Ln zinnen opnieuw vertaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>This text looks Persian, not Arabic.</source>
        <translation>Deze tekst lijkt Perzisch, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Urdu, not Arabic.</source>
        <translation>Deze tekst lijkt Urdu, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Kurdish, not Arabic.</source>
        <translation>Deze tekst lijkt Koerdisch, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Pashto, not Arabic.</source>
        <translation>Deze tekst lijkt Pasjtoe, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Uyghur, not Arabic.</source>
        <translation>Deze tekst lijkt Oeigoers, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Sindhi, not Arabic.</source>
        <translation>Deze tekst lijkt Sindhi, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Hebrew, not Arabic.</source>
        <translation>Deze tekst lijkt Hebreeuws, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks English, not Arabic.</source>
        <translation>Deze tekst lijkt Engels, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text looks Dutch, not Arabic.</source>
        <translation>Deze tekst lijkt Nederlands, geen Arabisch.</translation>
    </message>
    <message>
        <source>This text is not Arabic.</source>
        <translation>Deze tekst is geen Arabisch.</translation>
    </message>
    <message>
        <source>Much of this text is dialect. The packages are made for Modern Standard Arabic, so its translation is less to be trusted.</source>
        <translation>Een groot deel van deze tekst is dialect. De pakketten zijn gemaakt voor Modern Standaardarabisch, dus de vertaling is minder betrouwbaar.</translation>
    </message>
    <message>
        <source>There are no words in this text.</source>
        <translation>In deze tekst staan geen woorden.</translation>
    </message>
    <message>
        <source>This kind of source can&apos;t be opened.</source>
        <translation>Dit soort bron kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>Open a text, a web page, a document, a book or a PDF.</source>
        <translation>Open een tekst, een webpagina, een document, een boek of een PDF.</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Open a text</source>
        <translation>Een tekst openen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Openen van %1…</translation>
    </message>
    <message numerus="yes">
        <source>This text has %Ln chapter(s).</source>
        <translation>
            <numerusform>Deze tekst heeft %Ln hoofdstuk.</numerusform>
            <numerusform>Deze tekst heeft %Ln hoofdstukken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Read it as it stands</source>
        <translation>Lees zoals het er staat</translation>
    </message>
</context>
<context>
    <name>OpinionsList</name>
    <message>
        <source>The other one says:</source>
        <extracomment>between two translations of one sentence</extracomment>
        <translation>De ander zegt:</translation>
    </message>
</context>
<context>
    <name>OpinionsWindow</name>
    <message>
        <source>They disagree about %1 of %2 sentences. To agree is no proof.</source>
        <extracomment>%1 and %2 are numbers of sentences</extracomment>
        <translation>Ze verschillen over %1 van %2 zinnen. Dat ze hetzelfde zeggen, bewijst niets.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Tweede mening</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Aan wie het gevraagd wordt</translation>
    </message>
    <message>
        <source>Sentences about which they disagree</source>
        <translation>Zinnen waarover ze verschillen</translation>
    </message>
    <message>
        <source>Somebody else translates the same sentences. Where the two say something else, the Arabic is worth a look.</source>
        <translation>Een ander vertaalt dezelfde zinnen. Waar de twee iets anders zeggen, is het Arabisch een blik waard.</translation>
    </message>
    <message>
        <source>No other package here translates between these languages.</source>
        <translation>Geen ander pakket hier vertaalt tussen deze talen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>OutputActions</name>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print the article and its translation</source>
        <translation>Het artikel en de vertaling afdrukken</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Opslaa&amp;n als PDF…</translation>
    </message>
    <message>
        <source>Save the article and its translation as pages that can be searched</source>
        <translation>Het artikel en de vertaling opslaan als doorzoekbare pagina’s</translation>
    </message>
    <message>
        <source>N&amp;ew window</source>
        <translation>Nie&amp;uw venster</translation>
    </message>
    <message>
        <source>Read another article at the same time</source>
        <translation>Nog een artikel lezen, naast dit</translation>
    </message>
</context>
<context>
    <name>OwnTerms</name>
    <message>
        <source>“{form}” was changed elsewhere meanwhile.</source>
        <translation>“{form}” is intussen elders gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Bekijk de term opnieuw en herhaal daarna de wijziging.</translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation>Maak de tekst korter en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{vowelled}” is not “{form}” with its vowels.</source>
        <translation>“{vowelled}” is niet “{form}” met klinkertekens.</translation>
    </message>
    <message>
        <source>Write the same letters in both, or leave one empty.</source>
        <translation>Schrijf in beide dezelfde letters, of laat er een leeg.</translation>
    </message>
    <message>
        <source>“{form}” has no name in any language.</source>
        <translation>“{form}” heeft in geen enkele taal een naam.</translation>
    </message>
    <message>
        <source>Give its name in English, in Dutch, or in both.</source>
        <translation>Geef een naam op in het Engels, in het Nederlands of in beide.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of term.</source>
        <translation>“{kind}” is geen soort term.</translation>
    </message>
    <message>
        <source>Write person, place, organisation or term.</source>
        <translation>Schrijf persoon, plaats, organisatie of term.</translation>
    </message>
    <message>
        <source>“{form}” has more than eight words.</source>
        <translation>“{form}” telt meer dan acht woorden.</translation>
    </message>
    <message>
        <source>Longer names are not looked for; use a shorter form.</source>
        <translation>Naar langere namen wordt niet gezocht; gebruik een kortere vorm.</translation>
    </message>
    <message>
        <source>The Arabic form is empty.</source>
        <translation>De Arabische vorm is leeg.</translation>
    </message>
    <message>
        <source>Write the name as articles print it.</source>
        <translation>Schrijf de naam zoals die in artikelen staat.</translation>
    </message>
    <message>
        <source>The form holds vowel marks only.</source>
        <translation>De vorm bestaat alleen uit klinkertekens.</translation>
    </message>
    <message>
        <source>Write its letters; the marks are optional.</source>
        <translation>Schrijf de letters; de tekens mogen worden weggelaten.</translation>
    </message>
    <message>
        <source>“{form}” holds an emoji or another sign.</source>
        <translation>“{form}” bevat een emoji of een ander symbool.</translation>
    </message>
    <message>
        <source>Leave the signs out and keep the letters.</source>
        <translation>Laat de symbolen weg en houd de letters.</translation>
    </message>
    <message>
        <source>“{form}” holds punctuation.</source>
        <translation>“{form}” bevat leestekens.</translation>
    </message>
    <message>
        <source>Names are not looked for across punctuation: leave it out, or make two terms.</source>
        <translation>Er wordt niet over leestekens heen naar namen gezocht: laat ze weg, of maak er twee termen van.</translation>
    </message>
    <message>
        <source>“{form}” is a single letter.</source>
        <translation>“{form}” is maar één letter.</translation>
    </message>
    <message>
        <source>It would be found everywhere; write the whole name.</source>
        <translation>Die zou overal worden gevonden; schrijf de hele naam.</translation>
    </message>
    <message>
        <source>“{form}” is only what is attached to names.</source>
        <translation>“{form}” is alleen iets wat aan namen vastzit.</translation>
    </message>
    <message>
        <source>“{form}” is not in Arabic letters.</source>
        <translation>“{form}” staat niet in Arabische letters.</translation>
    </message>
    <message>
        <source>Write the form as Arabic articles print it, and this as its name.</source>
        <translation>Schrijf de vorm zoals die in Arabische artikelen staat, en dit als naam.</translation>
    </message>
    <message>
        <source>“{form}” holds no Arabic letters.</source>
        <translation>“{form}” bevat geen Arabische letters.</translation>
    </message>
    <message>
        <source>Write the form as Arabic articles print it.</source>
        <translation>Schrijf de vorm zoals die in Arabische artikelen staat.</translation>
    </message>
    <message>
        <source>“{form}” has more than {most} further forms.</source>
        <translation>“{form}” heeft meer dan {most} andere vormen.</translation>
    </message>
    <message>
        <source>Keep those that articles really print.</source>
        <translation>Houd alleen de vormen die echt in artikelen staan.</translation>
    </message>
    <message>
        <source>“{language}” is no language code.</source>
        <translation>“{language}” is geen taalcode.</translation>
    </message>
    <message>
        <source>Write it as en, nl or ar.</source>
        <translation>Schrijf de taal als en, nl of ar.</translation>
    </message>
    <message>
        <source>“{text}” holds characters that are no text.</source>
        <translation>“{text}” bevat tekens die geen tekst zijn.</translation>
    </message>
    <message>
        <source>Type it again instead of pasting it.</source>
        <translation>Typ de tekst opnieuw in plaats van te plakken.</translation>
    </message>
    <message>
        <source>“{text}” is longer than {most} characters.</source>
        <translation>“{text}” is langer dan {most} tekens.</translation>
    </message>
    <message>
        <source>“{form}” is in your glossary already.</source>
        <translation>“{form}” staat al in de woordenlijst.</translation>
    </message>
    <message>
        <source>Edit that entry, or choose another kind.</source>
        <translation>Bewerk die term, of kies een andere soort.</translation>
    </message>
    <message>
        <source>This entry is no longer in your glossary.</source>
        <translation>Deze term staat niet meer in de woordenlijst.</translation>
    </message>
    <message>
        <source>Add it again if it is still wanted.</source>
        <translation>Voeg de term opnieuw toe als die nog nodig is.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Its folder&apos;s name is not UTF-8.</source>
        <translation>De naam van de map is geen UTF-8.</translation>
    </message>
    <message>
        <source>It is no translation package.</source>
        <translation>Het is geen vertaalpakket.</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>Het model ontbreekt.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>De tokenizer ontbreekt.</translation>
    </message>
    <message>
        <source>Its tokenizer can&apos;t be loaded.</source>
        <translation>De tokenizer kan niet worden geladen.</translation>
    </message>
    <message>
        <source>This translation package can&apos;t be used.</source>
        <translation>Dit vertaalpakket kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Install it again, or choose another package.</source>
        <translation>Installeer het opnieuw, of kies een ander pakket.</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>Het bestand metadata.json is te groot.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>Het bestand metadata.json ontbreekt.</translation>
    </message>
    <message>
        <source>Its metadata.json can&apos;t be read.</source>
        <translation>Het bestand metadata.json kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Its metadata.json names no language pair.</source>
        <translation>In metadata.json staat geen talenpaar.</translation>
    </message>
    <message>
        <source>Its metadata.json names no usable prefix.</source>
        <translation>In metadata.json staat geen bruikbaar voorvoegsel.</translation>
    </message>
    <message>
        <source>Its model can&apos;t be loaded.</source>
        <translation>Het model kan niet worden geladen.</translation>
    </message>
    <message>
        <source>The translation package {name} is gone.</source>
        <translation>Het vertaalpakket {name} is verdwenen.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Kies een ander pakket.</translation>
    </message>
    <message>
        <source>The name of its file {file} leads out of its folder.</source>
        <translation>De naam van het bestand {file} wijst naar een plek buiten de map.</translation>
    </message>
    <message>
        <source>The name of its file {file} is none for a file.</source>
        <translation>De naam {file} is niet geschikt voor een bestand.</translation>
    </message>
    <message>
        <source>It holds the file {file} twice.</source>
        <translation>Het bestand {file} zit er twee keer in.</translation>
    </message>
    <message>
        <source>The archive holds no package, or more than one.</source>
        <translation>Het archief bevat geen pakket, of meer dan één.</translation>
    </message>
    <message>
        <source>Its file {file} is a link or device.</source>
        <translation>Het bestand {file} is een koppeling of een apparaat.</translation>
    </message>
    <message>
        <source>Its file {file} has a password.</source>
        <translation>Het bestand {file} is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Its file {file} is packed in an unusual way.</source>
        <translation>Het bestand {file} is op een ongebruikelijke manier ingepakt.</translation>
    </message>
    <message>
        <source>The name of its file {file} is in capitals.</source>
        <translation>De naam van het bestand {file} is in hoofdletters.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {why}.</source>
        <translation>De map {folder} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Nothing was installed. Choose it again.</source>
        <translation>Er is niets geïnstalleerd. Kies de map opnieuw.</translation>
    </message>
    <message>
        <source>There is no model in the folder.</source>
        <translation>Er staat geen model in de map.</translation>
    </message>
    <message>
        <source>Its model is not converted for CTranslate2: ct2-opus-mt-converter or ct2-transformers-converter does that.</source>
        <translation>Het model is niet omgezet voor CTranslate2: dat doet ct2-opus-mt-converter of ct2-transformers-converter.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing: a SentencePiece model (source.spm, sentencepiece.model) or BPE codes (bpe.model) must lie beside it.</source>
        <translation>De tokenizer ontbreekt: naast het model moet een SentencePiece-model (source.spm, sentencepiece.model) of een bestand met BPE-codes (bpe.model) staan.</translation>
    </message>
    <message>
        <source>Its model is of a kind that does not translate.</source>
        <translation>Het model is van een soort die niet vertaalt.</translation>
    </message>
    <message>
        <source>Its model has something behind its end.</source>
        <translation>Na het einde van het model staat nog iets.</translation>
    </message>
    <message>
        <source>Its model was made for a newer engine than this app has.</source>
        <translation>Het model is gemaakt voor een nieuwere vertaalmachine dan dit programma heeft.</translation>
    </message>
    <message>
        <source>Its model is cut off or damaged.</source>
        <translation>Het model is afgekapt of beschadigd.</translation>
    </message>
    <message>
        <source>Its model is no model of CTranslate2.</source>
        <translation>Het model is geen model van CTranslate2.</translation>
    </message>
    <message>
        <source>The file is damaged, or was cut off.</source>
        <translation>Het bestand is beschadigd of afgekapt.</translation>
    </message>
    <message>
        <source>The package file {file} can&apos;t be read: {why}.</source>
        <translation>Het pakketbestand {file} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Nothing was installed. Choose the file again.</source>
        <translation>Er is niets geïnstalleerd. Kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The file is no package: it is not even a zip.</source>
        <translation>Het bestand is geen pakket: het is niet eens een zip.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a translation package.</source>
        <translation>Uitgepakt is het veel groter dan een vertaalpakket.</translation>
    </message>
    <message>
        <source>Nothing was installed. Get the package again, or from another place.</source>
        <translation>Er is niets geïnstalleerd. Haal het pakket opnieuw op, of ergens anders.</translation>
    </message>
    <message>
        <source>A file in it can&apos;t be read.</source>
        <translation>Een bestand erin kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>A file of its model can&apos;t be read.</source>
        <translation>Een bestand van het model kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Its vocabulary and its model do not belong together.</source>
        <translation>De woordenschat en het model horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Its file {file} could run as a program; packages hold data only.</source>
        <translation>Het bestand {file} kan als programma worden uitgevoerd; pakketten bevatten alleen gegevens.</translation>
    </message>
    <message>
        <source>It holds links, devices, or more files than any package.</source>
        <translation>Het bevat koppelingen, apparaten of meer bestanden dan welk pakket ook.</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>De woordenschat ontbreekt.</translation>
    </message>
    <message>
        <source>Its vocabulary is no list.</source>
        <translation>De woordenschat is geen lijst.</translation>
    </message>
    <message>
        <source>The model {name} does not say what it translates.</source>
        <translation>Bij het model {name} staat niet wat het vertaalt.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Say which languages, such as ar-en.</source>
        <translation>Geef aan welke talen, bijvoorbeeld ar-en.</translation>
    </message>
    <message>
        <source>Its model does not translate {source} to {target}.</source>
        <translation>Het model vertaalt niet van {source} naar {target}.</translation>
    </message>
    <message>
        <source>Its tokenizer and its model are not of one kind.</source>
        <translation>De tokenizer en het model zijn niet van dezelfde soort.</translation>
    </message>
    <message>
        <source>It wrote nothing for “{sentence}”.</source>
        <translation>Voor “{sentence}” kwam er geen vertaling.</translation>
    </message>
    <message>
        <source>It crashed when a sentence was tried.</source>
        <translation>Het stopte onverwacht toen een zin werd geprobeerd.</translation>
    </message>
    <message>
        <source>Its file {file} is not the one that came.</source>
        <translation>Het bestand {file} is niet meer zoals het binnenkwam.</translation>
    </message>
    <message>
        <source>The package can&apos;t be put into {folder}: {why}.</source>
        <translation>Het pakket kan niet in {folder} worden gezet: {why}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, and {free} are free.</source>
        <translation>Het pakket heeft {needed} MB nodig; er is {free} MB vrij.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Maak ruimte vrij op de schijf en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>PackageActions</name>
    <message>
        <source>Translat&amp;ion packages…</source>
        <translation>Vertaal&amp;pakketten…</translation>
    </message>
    <message>
        <source>What translates here, and what can be had</source>
        <translation>Wat hier vertaalt, en wat er te krijgen is</translation>
    </message>
    <message>
        <source>&amp;Where is this from?</source>
        <translation>&amp;Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>Which package translated this sentence, when and how, or who wrote it</source>
        <translation>Welk pakket deze zin heeft vertaald, wanneer en hoe, of wie de vertaling schreef</translation>
    </message>
    <message>
        <source>Second &amp;opinion…</source>
        <translation>Tweede m&amp;ening…</translation>
    </message>
    <message>
        <source>What another package makes of the same sentences</source>
        <translation>Wat een ander pakket van dezelfde zinnen maakt</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>&amp;Verbindingen…</translation>
    </message>
    <message>
        <source>Every connection that Qari opened, and a way to forbid them</source>
        <translation>Alle verbindingen die Qari heeft gemaakt, met de keuze ze te verbieden</translation>
    </message>
</context>
<context>
    <name>PackageAsking</name>
    <message>
        <source>That address is in your own network</source>
        <translation>Dat adres ligt in je eigen netwerk</translation>
    </message>
    <message>
        <source>Nothing was fetched. Is it to be fetched from there?</source>
        <translation>Er is niets opgehaald. Toch van daar ophalen?</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Toch ophalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The list of packages</source>
        <translation>Pakketlijst</translation>
    </message>
    <message>
        <source>Where the list of packages lies</source>
        <translation>Adres van de pakketlijst</translation>
    </message>
    <message>
        <source>The address of an index.json. A full stop alone goes back to the public one.</source>
        <translation>Het adres van een index.json. Typ alleen een punt om de openbare lijst weer te gebruiken.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>From now on the list is fetched from there. Nothing was fetched.</source>
        <translation>Vanaf nu wordt de lijst daar opgehaald. Er is nu niets opgehaald.</translation>
    </message>
    <message>
        <source>Translation packages (*.argosmodel *.zip)</source>
        <translation>Vertaalpakketten (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install a package from a file</source>
        <translation>Pakket uit een bestand installeren</translation>
    </message>
    <message>
        <source>Install a package from a folder</source>
        <translation>Pakket uit een map installeren</translation>
    </message>
    <message>
        <source>Looking at the package, and trying it…</source>
        <translation>Pakket controleren en uitproberen…</translation>
    </message>
    <message>
        <source>What does %1 translate?</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Welke talen vertaalt %1?</translation>
    </message>
    <message>
        <source>It does not say. Type the codes of both languages, such as: ar en</source>
        <translation>Dat staat er niet bij. Typ de codes van beide talen, bijvoorbeeld: ar en</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installeren</translation>
    </message>
    <message>
        <source>That names no two languages. Nothing was installed.</source>
        <translation>Dat zijn geen twee talen. Er is niets geïnstalleerd.</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Version {version}, {megabytes} MB.</source>
        <translation>Versie {version}, {megabytes} MB.</translation>
    </message>
    <message>
        <source>It also reads: {languages}.</source>
        <translation>Het leest ook: {languages}.</translation>
    </message>
    <message>
        <source>Made for this program, and installed with it.</source>
        <translation>Gemaakt voor dit programma en ermee geïnstalleerd.</translation>
    </message>
    <message>
        <source>Its card does not say who made it.</source>
        <translation>Bij het pakket staat niet wie het heeft gemaakt.</translation>
    </message>
    <message>
        <source>It names no licence: ask its maker before you pass it on or sell its work.</source>
        <translation>Er staat geen licentie bij: vraag het de maker voordat je het pakket doorgeeft of de vertalingen verkoopt.</translation>
    </message>
    <message>
        <source>NC: its maker allows no commercial use.</source>
        <translation>NC: de maker staat geen commercieel gebruik toe.</translation>
    </message>
    <message>
        <source>Of what it was trained on: {licences}.</source>
        <translation>Van de trainingsgegevens: {licences}.</translation>
    </message>
    <message>
        <source>Its card does not say what it was trained on.</source>
        <translation>Bij het pakket staat niet waarmee het is getraind.</translation>
    </message>
    <message>
        <source>Figures of different sets can&apos;t be compared.</source>
        <translation>Cijfers van verschillende testsets zijn niet te vergelijken.</translation>
    </message>
    <message>
        <source>Its card has no figures.</source>
        <translation>Bij het pakket staan geen cijfers.</translation>
    </message>
    <message>
        <source>It was not measured on this machine yet.</source>
        <translation>Het is op deze computer nog niet gemeten.</translation>
    </message>
    <message>
        <source>{pair}, {set}, {sentences} sentences: chrF {chrf} ± {chrf_margin}, BLEU {bleu} ± {bleu_margin}, {words} words a second ({date}).</source>
        <translation>{pair}, {set}, {sentences} zinnen: chrF {chrf} ± {chrf_margin}, BLEU {bleu} ± {bleu_margin}, {words} woorden per seconde ({date}).</translation>
    </message>
    <message>
        <source>Sentences that it could not translate: {count}.</source>
        <translation>Zinnen die het niet kon vertalen: {count}.</translation>
    </message>
    <message>
        <source>Experimental: its maker does not rely on it either.</source>
        <translation>Experimenteel: ook de maker vertrouwt er niet op.</translation>
    </message>
    <message>
        <source>Its card names no weaknesses.</source>
        <translation>Bij het pakket staan geen zwakke punten.</translation>
    </message>
    <message>
        <source>Like every package it can be fluent and wrong: hold numbers, names and negations against the source.</source>
        <translation>Zoals elk pakket kan het vloeiend en toch fout vertalen: vergelijk getallen, namen en ontkenningen met de brontekst.</translation>
    </message>
    <message>
        <source>Most sentences say what the source says.</source>
        <translation>De meeste zinnen zeggen wat er in de brontekst staat.</translation>
    </message>
    <message>
        <source>It gives the gist and most details; some details are wrong.</source>
        <translation>De strekking en de meeste details kloppen; sommige details zijn fout.</translation>
    </message>
    <message>
        <source>It gives the topic and often the gist; details are often wrong.</source>
        <translation>Het onderwerp klopt, de strekking vaak ook; details zijn vaak fout.</translation>
    </message>
    <message>
        <source>It gives the topic at best; many sentences are wrong.</source>
        <translation>Hooguit het onderwerp klopt; veel zinnen zijn fout.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wie het heeft gemaakt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Waarmee het is getraind</translation>
    </message>
    <message>
        <source>Figures of its maker</source>
        <translation>Cijfers van de maker</translation>
    </message>
    <message>
        <source>Measured on this machine</source>
        <translation>Gemeten op deze computer</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Wat het niet kan</translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>How much of the machine it may take</source>
        <translation>Hoe zwaar het de computer mag belasten</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Snel</translation>
    </message>
</context>
<context>
    <name>PackageFiguresController</name>
    <message>
        <source>Something is being measured; wait for it.</source>
        <translation>Er loopt al een meting; wacht tot die klaar is.</translation>
    </message>
    <message>
        <source>Translating sentences with known translations…</source>
        <translation>Zinnen met bekende vertalingen vertalen…</translation>
    </message>
    <message>
        <source>Translating for some seconds…</source>
        <translation>Een paar seconden lang vertalen…</translation>
    </message>
    <message>
        <source>The next sentences are translated with these settings.</source>
        <translation>De volgende zinnen worden met deze instellingen vertaald.</translation>
    </message>
    <message>
        <source>%1 of %2 sentences…</source>
        <extracomment>%1 of %2 sentences</extracomment>
        <translation>%1 van %2 zinnen…</translation>
    </message>
    <message>
        <source>chrF %1 ± %2; the card says what that means.</source>
        <extracomment>%1 is a figure from 0 to 100, %2 its margin</extracomment>
        <translation>chrF %1 ± %2; bij het pakket staat wat dat betekent.</translation>
    </message>
    <message>
        <source>%1 words a second; ready after %2 s; takes %3 of memory.</source>
        <extracomment>%1 is a number of words, %2 of seconds, %3 a size such as 210 MB</extracomment>
        <translation>%1 woorden per seconde; klaar voor gebruik na %2 s; gebruikt %3 geheugen.</translation>
    </message>
</context>
<context>
    <name>PackageMenu</name>
    <message>
        <source>experimental</source>
        <translation>experimenteel</translation>
    </message>
    <message>
        <source>Translation package</source>
        <translation>Vertaalpakket</translation>
    </message>
    <message>
        <source>Translate this article with</source>
        <translation>Dit artikel vertalen met</translation>
    </message>
</context>
<context>
    <name>PackagePages</name>
    <message>
        <source>Translations are made by these, on this machine.</source>
        <translation>Deze pakketten maken de vertalingen, op deze computer.</translation>
    </message>
    <message>
        <source>The list of packages was not fetched yet. Fetching it opens one connection; it is kept for later.</source>
        <translation>De pakketlijst is nog niet opgehaald. Ophalen kost één verbinding; daarna blijft de lijst bewaard.</translation>
    </message>
    <message>
        <source>The list has no package for that.</source>
        <translation>De lijst heeft daar geen pakket voor.</translation>
    </message>
    <message>
        <source>The list is of %1 and has %2 packages. Those of Arabic, English and Dutch come first; a search finds the others.</source>
        <extracomment>%1 is a date, %2 a number of packages</extracomment>
        <translation>De lijst is van %1 en telt %2 pakketten. Die voor Arabisch, Engels en Nederlands staan vooraan; de andere vind je door te zoeken.</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <source>removed; can still be brought back</source>
        <translation>verwijderd; nog terug te halen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd op</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>Nieuwere versie ophalen</translation>
    </message>
    <message>
        <source>How good?</source>
        <translation>Hoe goed?</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Hoe snel?</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>Verder ophalen</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Delete what came</source>
        <translation>Opgehaald deel verwijderen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat eraan mankeert</translation>
    </message>
    <message>
        <source>This can&apos;t be used</source>
        <translation>Dit is niet bruikbaar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Removed; it is deleted after a day.</source>
        <translation>Verwijderd; na een dag wordt het definitief gewist.</translation>
    </message>
</context>
<context>
    <name>PackageSettingsDialog</name>
    <message>
        <source>Settings of a package</source>
        <translation>Instellingen van een pakket</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>As the package has them</source>
        <translation>Zoals het pakket ze heeft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Width of the beam</source>
        <translation>Breedte van de bundel (beam)</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Lengtestraf</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Herhalingsstraf</translation>
    </message>
    <message>
        <source>Words that may not repeat</source>
        <translation>Woorden die zich niet mogen herhalen</translation>
    </message>
    <message>
        <source>As the package was made</source>
        <translation>Zoals het pakket is gemaakt</translation>
    </message>
    <message>
        <source>int8: the least memory</source>
        <translation>int8: het minste geheugen</translation>
    </message>
    <message>
        <source>float32: the most exact</source>
        <translation>float32: het nauwkeurigst</translation>
    </message>
    <message>
        <source>What is fastest here</source>
        <translation>Wat hier het snelst is</translation>
    </message>
    <message>
        <source>as the package has it; from %1 to %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>zoals het pakket; van %1 tot %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be that. Leave it empty, or stay within its bounds.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>“%1” kan dat niet zijn. Laat het leeg of blijf binnen de grenzen.</translation>
    </message>
</context>
<context>
    <name>PackageTelling</name>
    <message>
        <source>%1 is installed and can be chosen.</source>
        <extracomment>%1 are languages such as العربية → English</extracomment>
        <translation>%1 is geïnstalleerd en kan worden gekozen.</translation>
    </message>
    <message>
        <source>%1 is removed. It can be brought back today.</source>
        <extracomment>%1 are languages such as العربية → English</extracomment>
        <translation>%1 is verwijderd. Terughalen kan vandaag nog.</translation>
    </message>
    <message>
        <source>The list is fetched.</source>
        <translation>De lijst is opgehaald.</translation>
    </message>
    <message>
        <source>Given up; what came is deleted.</source>
        <translation>Opgegeven; wat binnen was, is gewist.</translation>
    </message>
    <message>
        <source>Paused; what came is kept, and fetching goes on from there.</source>
        <translation>Gepauzeerd; wat binnen is, blijft bewaard, en het ophalen gaat daar verder.</translation>
    </message>
</context>
<context>
    <name>PackageTexts</name>
    <message>
        <source>came with Qari</source>
        <translation>zit bij Qari</translation>
    </message>
    <message>
        <source>in the folder of Argos Translate</source>
        <translation>in de map van Argos Translate</translation>
    </message>
    <message>
        <source>in Qari&apos;s own folder</source>
        <translation>in Qari’s eigen map</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimenteel</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>geïnstalleerd</translation>
    </message>
    <message>
        <source>%1 are there already</source>
        <extracomment>%1 is a size such as 12 MB</extracomment>
        <translation>%1 is al binnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes such as 12 MB</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>%1 per seconde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>nog ongeveer %1 min</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is a version such as 1.9</extracomment>
        <translation>versie %1</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>What came is no JSON.</source>
        <translation>Wat binnenkwam, is geen JSON.</translation>
    </message>
    <message>
        <source>What came is JSON of another shape.</source>
        <translation>Wat binnenkwam, is JSON met een andere opbouw.</translation>
    </message>
    <message>
        <source>It names no package that can be used.</source>
        <translation>Er staat geen bruikbaar pakket in.</translation>
    </message>
    <message>
        <source>This is no list of translation packages.</source>
        <translation>Dit is geen lijst met vertaalpakketten.</translation>
    </message>
    <message>
        <source>The list that was fetched before is kept. Check the address.</source>
        <translation>De eerder opgehaalde lijst blijft bewaard. Controleer het adres.</translation>
    </message>
    <message>
        <source>There is not enough room for the package: it needs {needed} MB, and {free} MB are free.</source>
        <translation>Er is te weinig ruimte voor het pakket: het heeft {needed} MB nodig en er is {free} MB vrij.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Maak ruimte vrij op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>De verbinding werd telkens weer verbroken.</translation>
    </message>
    <message>
        <source>What came is not the package {id}.</source>
        <translation>Wat binnenkwam, is niet het pakket {id}.</translation>
    </message>
    <message>
        <source>Its size or its SHA-256 is not what the list says. It was deleted.</source>
        <translation>De grootte of de SHA-256 is anders dan in de lijst. Het is verwijderd.</translation>
    </message>
    <message>
        <source>Fetch the list of packages again, or use another one.</source>
        <translation>Haal de pakketlijst opnieuw op, of gebruik een andere.</translation>
    </message>
    <message>
        <source>The package {id} could not be fetched.</source>
        <translation>Het pakket {id} kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>The server does not have it.</source>
        <translation>De server heeft het niet.</translation>
    </message>
    <message>
        <source>The server does not give it (answer {status}).</source>
        <translation>De server geeft het niet (antwoord {status}).</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later.</source>
        <translation>Er is niets geïnstalleerd. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was installed. Fetch the list of packages again, then try again.</source>
        <translation>Er is niets geïnstalleerd. Haal de pakketlijst opnieuw op en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>Nothing was installed. {done} MB are kept; the next try goes on from there.</source>
        <translation>Er is niets geïnstalleerd. {done} MB blijft bewaard; de volgende poging gaat daar verder.</translation>
    </message>
    <message>
        <source>There is another package named {id}.</source>
        <translation>Er is al een ander pakket met de naam {id}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>Verwijder eerst het andere.</translation>
    </message>
    <message>
        <source>Another package is being installed.</source>
        <translation>Er wordt al een ander pakket geïnstalleerd.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>There is no package “{id}” to be had here.</source>
        <translation>Het pakket “{id}” is hier niet te krijgen.</translation>
    </message>
    <message>
        <source>Look at the list of packages for the names.</source>
        <translation>Zoek de juiste naam op in de pakketlijst.</translation>
    </message>
    <message>
        <source>The package translates {found}, not {wanted}.</source>
        <translation>Het pakket vertaalt {found}, niet {wanted}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>Wat er al stond, is onaangeroerd.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>This package is being fetched already.</source>
        <translation>Dit pakket wordt al opgehaald.</translation>
    </message>
    <message>
        <source>Wait until the other download is done.</source>
        <translation>Wacht tot het ophalen klaar is.</translation>
    </message>
    <message>
        <source>The package {id} is installed already.</source>
        <translation>Het pakket {id} is al geïnstalleerd.</translation>
    </message>
    <message>
        <source>No package named “{id}” is installed.</source>
        <translation>Er is geen pakket “{id}” geïnstalleerd.</translation>
    </message>
    <message>
        <source>The package “{id}” ships with the app and stays.</source>
        <translation>Het pakket “{id}” hoort bij het programma en blijft.</translation>
    </message>
    <message>
        <source>The package “{id}” lies in the Argos folder, which other programs use.</source>
        <translation>Het pakket “{id}” staat in de map van Argos, die ook andere programma’s gebruiken.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Choose another package for its languages, or delete {path} yourself.</source>
        <translation>Kies een ander pakket voor deze talen, of verwijder {path} zelf.</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>The list of packages</source>
        <translation>Pakketlijst</translation>
    </message>
    <message>
        <source>Something else is on its way; wait for it, or pause it.</source>
        <translation>Er wordt al iets opgehaald; wacht daarop of pauzeer het.</translation>
    </message>
</context>
<context>
    <name>PackagesWindow</name>
    <message>
        <source>Translation packages</source>
        <translation>Vertaalpakketten</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Another language, in English or by its code</source>
        <translation>Andere taal, in het Engels of als code</translation>
    </message>
    <message>
        <source>Search for packages</source>
        <translation>Pakketten zoeken</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Uit een map…</translation>
    </message>
    <message>
        <source>Fetch the list</source>
        <translation>Lijst ophalen</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Ander adres…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy selection</source>
        <translation>&amp;Selectie kopiëren</translation>
    </message>
    <message>
        <source>Copy selection with &amp;vowels</source>
        <translation>Selectie met &amp;klinkertekens kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;word</source>
        <translation>&amp;Woord kopiëren</translation>
    </message>
    <message>
        <source>Copy word with v&amp;owels</source>
        <translation>Woord &amp;met klinkertekens kopiëren</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>M&amp;arkeren</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>There is no text in it.</source>
        <translation>Er staat geen tekst in.</translation>
    </message>
    <message>
        <source>This page shows only a part of its article to those who have not signed in; what it holds was read.</source>
        <translation>Deze pagina toont maar een deel van het artikel aan wie niet is ingelogd; gelezen is wat erop staat.</translation>
    </message>
    <message>
        <source>Copy the article from a browser and paste it here.</source>
        <translation>Kopieer het artikel uit een browser en plak het hier.</translation>
    </message>
    <message>
        <source>“{name}” has more elements than a page can be read with.</source>
        <translation>“{name}” heeft te veel elementen om als pagina te worden gelezen.</translation>
    </message>
    <message>
        <source>There is no article in “{name}”.</source>
        <translation>Er staat geen artikel in “{name}”.</translation>
    </message>
    <message>
        <source>It only holds frames: its text is in other files. Open the frame by itself in a browser and save that, or copy the text and paste it here.</source>
        <translation>De pagina bevat alleen frames: de tekst staat in andere bestanden. Open het frame apart in een browser en sla dat op, of kopieer de tekst en plak die hier.</translation>
    </message>
    <message>
        <source>It only sends a browser on to another page. Open that page and save it, or copy its text and paste it here.</source>
        <translation>De pagina stuurt een browser alleen door naar een andere pagina. Open die en sla haar op, of kopieer de tekst en plak die hier.</translation>
    </message>
    <message>
        <source>A program in the page (JavaScript) writes its text, and programs of pages are not run here. Open it in a browser, then save it as a whole page, or copy the text and paste it here.</source>
        <translation>Een programma in de pagina (JavaScript) schrijft de tekst, en zulke programma’s worden hier niet uitgevoerd. Open de pagina in een browser en sla haar in haar geheel op, of kopieer de tekst en plak die hier.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text, paste it.</source>
        <translation>Open de pagina in een browser, kopieer de tekst en plak die.</translation>
    </message>
    <message>
        <source>There is no page in “{name}”.</source>
        <translation>Er staat geen pagina in “{name}”.</translation>
    </message>
    <message>
        <source>It may be damaged. Save the page again in a browser, or paste its text.</source>
        <translation>Misschien is het beschadigd. Sla de pagina opnieuw op in een browser, of plak de tekst.</translation>
    </message>
</context>
<context>
    <name>PassageOpener</name>
    <message>
        <source>This sentence is not in the article any more.</source>
        <translation>Deze zin staat niet meer in het artikel.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Dit artikel staat niet meer in de bibliotheek.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no PDF.</source>
        <translation>“{name}” is beschadigd of geen PDF.</translation>
    </message>
    <message>
        <source>Get the file again, or paste its text.</source>
        <translation>Haal het bestand opnieuw op, of plak de tekst.</translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <translation>Met dit wachtwoord gaat “{name}” niet open.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>“{name}” is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Enter the password that opens it.</source>
        <translation>Voer het wachtwoord van het bestand in.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>Er staat geen tekst in “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages, not text.</source>
        <translation>“{name}” bevat afbeeldingen van pagina’s, geen tekst.</translation>
    </message>
    <message>
        <source>Have its text recognised first (OCR), with a program such as OCRmyPDF and its Arabic data, and open what that makes.</source>
        <translation>Laat eerst de tekst herkennen (OCR), met een programma als OCRmyPDF en de Arabische gegevens ervoor, en open het resultaat.</translation>
    </message>
    <message>
        <source>Pages that are pictures and could not be read: {pages}.</source>
        <translation>Pagina’s die afbeeldingen zijn en niet konden worden gelezen: {pages}.</translation>
    </message>
    <message>
        <source>The text in this PDF is damaged: what it shows is not what it says, so many words here are wrong, and their translation with them. Look for the article as a page of the web or as a document.</source>
        <translation>De tekst in deze PDF is beschadigd: wat je ziet, is niet wat erin staat. Veel woorden hier kloppen dus niet, en hun vertaling evenmin. Zoek het artikel als webpagina of als document.</translation>
    </message>
    <message>
        <source>Some words or numbers of this PDF were not read as it shows them, for its letters have wrong codes. Check figures and names with the file itself.</source>
        <translation>Sommige woorden of getallen uit deze PDF zijn anders gelezen dan je ze in het bestand ziet, omdat de letters verkeerde codes hebben. Controleer cijfers en namen in het bestand zelf.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written.</source>
        <translation>“{name}” kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>Wat er al stond, is onaangeroerd.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>Het systeem meldt: {why}.</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“{name}” holds no preferences.</source>
        <translation>“{name}” bevat geen instellingen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Qari.</source>
        <translation>Kies een bestand dat uit Qari is geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Notes and review</source>
        <translation>Notities en nakijken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Taal van menu’s en vensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Grootte van de interface</translation>
    </message>
    <message>
        <source>Menus, lists, windows; the text of an article has its own.</source>
        <translation>Menu’s, lijsten en vensters; de tekst van een artikel heeft een eigen grootte.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Niets beweegt of knippert</translation>
    </message>
    <message>
        <source>Otherwise as the desktop asks.</source>
        <translation>Anders zoals het bureaublad is ingesteld.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Leeswijze</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Onder elkaar</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Op aanvraag</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>Alleen brontekst</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Face of the Arabic</source>
        <translation>Lettertype van het Arabisch</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>Noto Naskh</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>Amiri</translation>
    </message>
    <message>
        <source>Plex Sans</source>
        <translation>Plex Sans</translation>
    </message>
    <message>
        <source>Face of the translation</source>
        <translation>Lettertype van de vertaling</translation>
    </message>
    <message>
        <source>The article on the left</source>
        <translation>Het artikel links</translation>
    </message>
    <message>
        <source>The Arabic page opens from the right; this turns it round.</source>
        <translation>Een Arabische pagina begint rechts; dit keert het om.</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Ruime spatiëring</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Letters, woorden en regels staan verder uit elkaar.</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leesliniaal</translation>
    </message>
    <message>
        <source>The page is dimmed but for what is being read.</source>
        <translation>De pagina is gedimd, behalve wat je leest.</translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation>Klinkertekens</translation>
    </message>
    <message>
        <source>Where the Arabic is written without them.</source>
        <translation>Waar het Arabisch zonder klinkertekens is geschreven.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Waar nodig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Colour words that are new or being learnt</source>
        <translation>Nieuwe woorden en woorden in de leerfase kleuren</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Voorleessnelheid</translation>
    </message>
    <message>
        <source>How much Arabic you know…</source>
        <translation>Mijn niveau Arabisch…</translation>
    </message>
    <message>
        <source>Which words count as known from the beginning.</source>
        <translation>Welke woorden vanaf het begin als bekend gelden.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Vertalen naar</translation>
    </message>
    <message>
        <source>Keep names as the glossary has them</source>
        <translation>Namen uit de woordenlijst aanhouden</translation>
    </message>
    <message>
        <source>Names that it knows stand in the translation as you spell them.</source>
        <translation>Namen die erin staan, krijgen in de vertaling jouw spelling.</translation>
    </message>
    <message>
        <source>Your own glossary…</source>
        <translation>Mijn woordenlijst…</translation>
    </message>
    <message>
        <source>Translation packages…</source>
        <translation>Vertaalpakketten…</translation>
    </message>
    <message>
        <source>What translates here, how fast and how well; more of them.</source>
        <translation>Wat hier vertaalt, hoe snel en hoe goed; en meer pakketten.</translation>
    </message>
    <message>
        <source>Index of packages</source>
        <translation>Pakketlijst</translation>
    </message>
    <message>
        <source>Address of another index than the public one. It is asked when you press “Fetch the list”, never by itself.</source>
        <translation>Adres van een andere pakketlijst dan de openbare. Die wordt opgehaald als je op “Lijst ophalen” drukt, nooit vanzelf.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Stands at what you edit and confirm, and in files that you export. Empty: the name of your account.</source>
        <translation>Staat bij wat je bewerkt en bevestigt, en in bestanden die je exporteert. Leeg: de naam van je account.</translation>
    </message>
    <message>
        <source>Keep notes in a folder of Markdown files…</source>
        <translation>Notities in een map met Markdown-bestanden…</translation>
    </message>
    <message>
        <source>Written here and there, kept in step.</source>
        <translation>Schrijf in Qari of in de map; beide blijven gelijk.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Reservekopieën…</translation>
    </message>
    <message>
        <source>One is made each day that you read; put one back here.</source>
        <translation>Elke dag dat je leest, wordt er een gemaakt; hier zet je er een terug.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindingen…</translation>
    </message>
    <message>
        <source>Every connection that was opened, and a way to forbid all.</source>
        <translation>Alle verbindingen die zijn gemaakt, met de keuze ze te verbieden.</translation>
    </message>
    <message>
        <source>Open Arabic text as soon as it is copied elsewhere</source>
        <translation>Arabische tekst openen zodra die elders is gekopieerd</translation>
    </message>
    <message>
        <source>Until it is turned off, the clipboard is looked at.</source>
        <translation>Zolang dit aanstaat, houdt Qari het klembord in de gaten.</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>Recente bestanden vergeten</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reset everything</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Give every preference its default, keys too?</source>
        <translation>Alle instellingen op hun beginwaarde zetten, ook de sneltoetsen?</translation>
    </message>
    <message>
        <source>Articles, notes, glossary and packages are not touched.</source>
        <translation>Artikelen, notities, woordenlijst en pakketten blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PreferencesExchanger</name>
    <message>
        <source>Export the preferences</source>
        <translation>Instellingen exporteren</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Instellingen importeren</translation>
    </message>
    <message>
        <source>The preferences were exported.</source>
        <translation>De instellingen zijn geëxporteerd.</translation>
    </message>
    <message>
        <source>The preferences of the file are in use.</source>
        <translation>De instellingen uit het bestand zijn nu in gebruik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) of the file were not understood.</source>
        <translation>
            <numerusform>%Ln instelling uit het bestand is niet herkend.</numerusform>
            <numerusform>%Ln instellingen uit het bestand zijn niet herkend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences of Qari</source>
        <translation>Instellingen van Qari</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the preferences</source>
        <translation>Zoeken in de instellingen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Geen instelling gevonden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Alles terugzetten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing was changed; choose another folder.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>“%1” kan niet worden geschreven: %2. Er is niets gewijzigd; kies een andere map.</translation>
    </message>
    <message>
        <source>The printer takes no pages. See whether it is on.</source>
        <translation>De printer neemt geen pagina’s aan. Controleer of hij aanstaat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln pagina naar de printer gestuurd</numerusform>
            <numerusform>%Ln pagina’s naar de printer gestuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Afdrukken of opslaan als PDF</translation>
    </message>
    <message>
        <source>Arabic and translation</source>
        <translation>Arabisch en vertaling</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Under each other</source>
        <translation>Onder elkaar</translation>
    </message>
    <message>
        <source>Arabic only</source>
        <translation>Alleen Arabisch</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Alleen vertaling</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>With the notes</source>
        <translation>Met de notities</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Voortgang van het afdrukken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
</context>
<context>
    <name>PrivateFeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) of feeds are in your own network. They were not asked.</source>
        <translation>
            <numerusform>%Ln feedadres ligt in je eigen netwerk. Het is niet opgevraagd.</numerusform>
            <numerusform>%Ln feedadressen liggen in je eigen netwerk. Ze zijn niet opgevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Toch opvragen</translation>
    </message>
</context>
<context>
    <name>PrivateReading</name>
    <message>
        <source>This article is read privately: nothing is kept of it.</source>
        <translation>Dit artikel wordt privé gelezen: er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Open privately: nothing is kept</source>
        <translation>Privé openen: er wordt niets bewaard</translation>
    </message>
    <message>
        <source>Nothing is kept of what you open from now on.</source>
        <translation>Van wat je vanaf nu opent wordt niets bewaard.</translation>
    </message>
    <message>
        <source>What you open is kept in the library again.</source>
        <translation>Wat je opent wordt weer in de bibliotheek bewaard.</translation>
    </message>
</context>
<context>
    <name>ProposalCounts</name>
    <message numerus="yes">
        <source>Take %Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln voorstel overnemen</numerusform>
            <numerusform>%Ln voorstellen overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) changed or commented on.</source>
        <translation>
            <numerusform>%Ln zin gewijzigd of van een opmerking voorzien.</numerusform>
            <numerusform>%Ln zinnen gewijzigd of van een opmerking voorzien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) came back as they were.</source>
        <translation>
            <numerusform>%Ln zin kwam ongewijzigd terug.</numerusform>
            <numerusform>%Ln zinnen kwamen ongewijzigd terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) taken; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln voorstel overgenomen; Ongedaan maken draait het terug.</numerusform>
            <numerusform>%Ln voorstellen overgenomen; Ongedaan maken draait ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgekeurd</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>niet vertaald</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row in a file</extracomment>
        <translation>Rij %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 and %2 are states of a sentence, such as draft and edited</extracomment>
        <translation>%1, dan %2</translation>
    </message>
    <message>
        <source>only a comment</source>
        <translation>alleen een opmerking</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Corrected file</source>
        <translation>Gecorrigeerd bestand</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Wat “%1” zou wijzigen</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>Welke in de lijst staan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changed texts</source>
        <translation>Gewijzigde teksten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Proposals; the space bar ticks one</source>
        <translation>Voorstellen; de spatiebalk vinkt er een aan of uit</translation>
    </message>
    <message>
        <source>Not taken, or to be looked at</source>
        <translation>Niet overgenomen, of om na te kijken</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{source} → {target}: {package}, version {version}</source>
        <translation>{source} → {target}: {package}, versie {version}</translation>
    </message>
    <message>
        <source>The draft that it came from:</source>
        <translation>Het concept waaruit dit voortkwam:</translation>
    </message>
    <message>
        <source>A newer draft that waits:</source>
        <translation>Een nieuwer concept dat klaarstaat:</translation>
    </message>
    <message>
        <source>In between: {text}</source>
        <translation>Tussenvertaling: {text}</translation>
    </message>
    <message>
        <source>Names put in: {names}</source>
        <translation>Ingevoegde namen: {names}</translation>
    </message>
    <message>
        <source>Put back: {texts}</source>
        <translation>Hersteld: {texts}</translation>
    </message>
    <message>
        <source>Settings: {settings}</source>
        <translation>Instellingen: {settings}</translation>
    </message>
    <message>
        <source>Engine time: {milliseconds} ms</source>
        <translation>Rekentijd: {milliseconds} ms</translation>
    </message>
    <message>
        <source>Machine translation of {at}</source>
        <translation>Machinevertaling van {at}</translation>
    </message>
    <message>
        <source>Machine translation of {at}, kept since then</source>
        <translation>Machinevertaling van {at}, sindsdien bewaard</translation>
    </message>
    <message>
        <source>From the translation memory: {by}, {at}</source>
        <translation>Uit het vertaalgeheugen: {by}, {at}</translation>
    </message>
    <message>
        <source>A person’s: {by}, {at}</source>
        <translation>Mensenwerk: {by}, {at}</translation>
    </message>
    <message>
        <source>Copied: there was nothing to translate</source>
        <translation>Gekopieerd: er was niets te vertalen</translation>
    </message>
    <message>
        <source>There is no translation</source>
        <translation>Er is geen vertaling</translation>
    </message>
</context>
<context>
    <name>ProvenanceController</name>
    <message>
        <source>Stand on a translated sentence first</source>
        <translation>Ga eerst op een vertaalde zin staan</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Search articles, translations and notes</source>
        <translation>Zoeken in artikelen, vertalingen en notities</translation>
    </message>
    <message>
        <source>The word in any form, with or without vowels and hamzas</source>
        <translation>Het woord in elke vorm, met of zonder klinkertekens en hamza&apos;s</translation>
    </message>
    <message>
        <source>These words one after another, as they are spelled</source>
        <translation>Deze woorden na elkaar, precies zo gespeld</translation>
    </message>
    <message>
        <source>The first word, where the second does not stand</source>
        <translation>Het eerste woord, waar het tweede niet staat</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Woorden die zo beginnen</translation>
    </message>
    <message>
        <source>One word or the other</source>
        <translation>Het ene woord of het andere</translation>
    </message>
    <message>
        <source>Articles with this tag</source>
        <translation>Artikelen met dit label</translation>
    </message>
    <message>
        <source>Notes with this word; with other words, the articles of such notes</source>
        <translation>Notities met dit woord; met meer woorden erbij de artikelen met zulke notities</translation>
    </message>
    <message>
        <source>Titles only; also source, target and note</source>
        <translation>Alleen titels; ook source, target en note</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>%1 · sentence %2 of %3</source>
        <extracomment>%1 is a language, %2 the number of a sentence, %3 how many there are</extracomment>
        <translation>%1 · zin %2 van %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: the speed of the voice</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <extracomment>%1 is the speed with its sign of percent</extracomment>
        <translation>Snelheid: %1</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Verder voorlezen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>The source was changed in the file; it is not taken.</source>
        <translation>De brontekst is in het bestand gewijzigd; die wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>This row belongs to no sentence of the article.</source>
        <translation>Deze rij hoort bij geen zin van het artikel.</translation>
    </message>
    <message>
        <source>The file has no row for this sentence any more.</source>
        <translation>Het bestand heeft geen rij meer voor deze zin.</translation>
    </message>
    <message>
        <source>The file has this sentence twice; only the first counts.</source>
        <translation>Deze zin staat twee keer in het bestand; alleen de eerste telt.</translation>
    </message>
    <message>
        <source>The sentence is locked; unlock it to take the change.</source>
        <translation>De zin is vergrendeld; ontgrendel die om de wijziging over te nemen.</translation>
    </message>
    <message>
        <source>The translation was emptied in the file; it is kept here.</source>
        <translation>De vertaling is in het bestand leeggemaakt; hier blijft ze staan.</translation>
    </message>
    <message>
        <source>Its codes for formatting have no place in an article and are left out.</source>
        <translation>De opmaakcodes horen niet in een artikel en worden weggelaten.</translation>
    </message>
    <message>
        <source>No row of the file belongs to this article.</source>
        <translation>Geen rij van het bestand hoort bij dit artikel.</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what an action does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article and translation</source>
        <translation>Artikel en vertaling</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
</context>
<context>
    <name>RenewalController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) translated again</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>%Ln zin opnieuw vertaald</numerusform>
            <numerusform>%Ln zinnen opnieuw vertaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln zin gewijzigd</numerusform>
            <numerusform>%Ln zinnen gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Look at character %1.</source>
        <extracomment>%1 is the number of a character in the pattern, from 1</extracomment>
        <translation>Kijk naar teken %1.</translation>
    </message>
    <message>
        <source>Not found in the translation.</source>
        <translation>Niet gevonden in de vertaling.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plaats</numerusform>
            <numerusform>%Ln plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln sentence(s)</source>
        <translation>
            <numerusform>in %Ln zin</numerusform>
            <numerusform>in %Ln zinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked sentence(s) left out.</source>
        <translation>
            <numerusform>%Ln vergrendelde zin overgeslagen.</numerusform>
            <numerusform>%Ln vergrendelde zinnen overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in the translation</source>
        <translation>Zoeken en vervangen in de vertaling</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Groups are put in by \1, \2 and so on</source>
        <translation>Groepen voeg je in met \1, \2 enzovoort</translation>
    </message>
    <message>
        <source>What changes; the space bar leaves a sentence out</source>
        <translation>Wat er verandert; met de spatiebalk sla je een zin over</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Het verslag is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln zin</numerusform>
            <numerusform>%Ln zinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln woord</numerusform>
            <numerusform>%Ln woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Confirmed share of the words</source>
        <translation>Bevestigd deel van de woorden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Changed against the draft</source>
        <translation>Gewijzigd ten opzichte van het concept</translation>
    </message>
    <message>
        <source>Edit distance in characters</source>
        <translation>Bewerkingsafstand in tekens</translation>
    </message>
    <message>
        <source>Edit distance in words</source>
        <translation>Bewerkingsafstand in woorden</translation>
    </message>
    <message>
        <source>Terms rendered otherwise</source>
        <translation>Termen anders vertaald</translation>
    </message>
    <message>
        <source>New drafts not looked at</source>
        <translation>Nieuwe concepten nog niet bekeken</translation>
    </message>
    <message>
        <source>Sentences with a comment</source>
        <translation>Zinnen met een opmerking</translation>
    </message>
    <message>
        <source>Doubts left</source>
        <translation>Resterende twijfels</translation>
    </message>
    <message>
        <source>Report of the review</source>
        <translation>Verslag van het nakijken</translation>
    </message>
    <message>
        <source>Your name in files</source>
        <translation>Je naam in bestanden</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Opslaan als pagina…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Opslaan als tabel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReportProblemController</name>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ReportProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Probleem melden</translation>
    </message>
    <message>
        <source>This makes a file that you can send to whoever helps you. It holds no text of articles, no notes, titles, addresses or names of servers. Qari sends nothing.</source>
        <translation>Hiermee maak je een bestand dat je kunt sturen naar wie je helpt. Er staat geen tekst van artikelen in, en geen notities, titels, adressen of namen van servers. Qari verstuurt niets.</translation>
    </message>
    <message>
        <source>What did you do, and what happened?</source>
        <translation>Wat deed je, en wat gebeurde er?</translation>
    </message>
    <message>
        <source>The whole report, as it will be saved</source>
        <translation>Het hele rapport, zoals het wordt opgeslagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReturnedFiles</name>
    <message>
        <source>“{name}” has no bilingual table.</source>
        <translation>“{name}” heeft geen tweetalige tabel.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose a document that was exported as a bilingual table.</source>
        <translation>Kies een document dat als tweetalige tabel is geëxporteerd.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation>Het is geen welgevormde XML ({why}).</translation>
    </message>
    <message>
        <source>Its encoding can&apos;t be read.</source>
        <translation>De tekencodering kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation>Het heeft een eigen DTD.</translation>
    </message>
    <message>
        <source>It uses entities that XML itself doesn&apos;t have.</source>
        <translation>Het gebruikt entiteiten die XML zelf niet kent.</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>Het verwijst naar een ander bestand.</translation>
    </message>
    <message>
        <source>It has too many elements, or too deep ones.</source>
        <translation>Het heeft te veel of te diep geneste elementen.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB.</source>
        <translation>“{name}” is groter dan 32 MB.</translation>
    </message>
    <message>
        <source>It has a password or is of the old format .doc. Save it as .docx without one.</source>
        <translation>Het heeft een wachtwoord of is van het oude formaat .doc. Sla het zonder wachtwoord op als .docx.</translation>
    </message>
    <message>
        <source>“{name}” holds macros; they were not looked at.</source>
        <translation>“{name}” bevat macro’s; daar is niet naar gekeken.</translation>
    </message>
    <message>
        <source>Its part {part} can&apos;t be used: {why}</source>
        <translation>Onderdeel {part} is onbruikbaar: {why}</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used.</source>
        <translation>“{name}” is onbruikbaar.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation>“{name}” is onbruikbaar: zie regel {line}.</translation>
    </message>
    <message>
        <source>“{name}” is no XLIFF.</source>
        <translation>“{name}” is geen XLIFF.</translation>
    </message>
    <message>
        <source>Corrected files (*.docx *.xlf *.xliff);;All files (*)</source>
        <translation>Gecorrigeerde bestanden (*.docx *.xlf *.xliff);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Read a corrected file</source>
        <translation>Gecorrigeerd bestand lezen</translation>
    </message>
    <message>
        <source>“%1” belongs to the article “%2”.</source>
        <extracomment>%1 is the name of a file, %2 the title of an article</extracomment>
        <translation>“%1” hoort bij het artikel “%2”.</translation>
    </message>
    <message>
        <source>Open it and compare</source>
        <translation>Openen en vergelijken</translation>
    </message>
    <message>
        <source>“%1” is a translation into another language.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” is een vertaling in een andere taal.</translation>
    </message>
    <message>
        <source>Show that and compare</source>
        <translation>Die tonen en vergelijken</translation>
    </message>
    <message>
        <source>Another text is shown now. Read the file again.</source>
        <translation>Er staat nu een andere tekst. Lees het bestand opnieuw.</translation>
    </message>
    <message>
        <source>No row of “{name}” belongs to this article.</source>
        <translation>Geen rij van “{name}” hoort bij dit artikel.</translation>
    </message>
    <message>
        <source>Open the article that it was exported from.</source>
        <translation>Open het artikel waaruit het is geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Er is niets om naar te zoeken.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Het patroon is te lang.</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be read: {why}.</source>
        <translation>Het patroon kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>The replacement can&apos;t be read: {why}.</source>
        <translation>De vervanging kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>This is the last sentence of its paragraph.</source>
        <translation>Dit is de laatste zin van de alinea.</translation>
    </message>
    <message>
        <source>Sentences are merged inside of a paragraph only.</source>
        <translation>Zinnen kunnen alleen binnen een alinea worden samengevoegd.</translation>
    </message>
    <message>
        <source>A sentence is split between two of its words.</source>
        <translation>Een zin wordt gesplitst tussen twee woorden.</translation>
    </message>
    <message>
        <source>This sentence is not there any more.</source>
        <translation>Deze zin is er niet meer.</translation>
    </message>
    <message>
        <source>This sentence is locked. Unlock it to change it.</source>
        <translation>Deze zin is vergrendeld. Ontgrendel de zin om die te wijzigen.</translation>
    </message>
    <message>
        <source>There is no translation to confirm.</source>
        <translation>Er is geen vertaling om te bevestigen.</translation>
    </message>
    <message>
        <source>There is no translation to reject.</source>
        <translation>Er is geen vertaling om af te keuren.</translation>
    </message>
    <message>
        <source>This sentence is not locked.</source>
        <translation>Deze zin is niet vergrendeld.</translation>
    </message>
    <message>
        <source>There is no draft to go back to.</source>
        <translation>Er is geen concept om naar terug te gaan.</translation>
    </message>
    <message>
        <source>There is no new draft.</source>
        <translation>Er is geen nieuw concept.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>The Arabic of this sentence was corrected.</source>
        <translation>Het Arabisch van deze zin is verbeterd.</translation>
    </message>
    <message>
        <source>Take the correction back, then merge or split it.</source>
        <translation>Zet de oorspronkelijke zin terug en kies dan samenvoegen of splitsen.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Dit patroon kost te veel tijd.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use a simpler one.</source>
        <translation>Er is niets gewijzigd. Gebruik een eenvoudiger patroon.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afkeuren</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Terug naar het concept</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>Nieuw concept overnemen</translation>
    </message>
    <message>
        <source>Decline the new draft</source>
        <translation>Nieuw concept afwijzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>This sentence has no translation yet.</source>
        <translation>Deze zin heeft nog geen vertaling.</translation>
    </message>
    <message>
        <source>Take corrections of a file</source>
        <translation>Correcties uit een bestand overnemen</translation>
    </message>
    <message>
        <source>Take corrections of “{file}”</source>
        <translation>Correcties uit “{file}” overnemen</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is a step, such as Edit</extracomment>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <extracomment>%1 is a step, such as Edit</extracomment>
        <translation>O&amp;pnieuw: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>&amp;Edit the translation</source>
        <translation>Vertaling be&amp;werken</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself</source>
        <translation>De vertaling van deze zin zelf schrijven</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Bevestigen en verdergaan</translation>
    </message>
    <message>
        <source>Confirm this translation and go to the next open sentence</source>
        <translation>Deze vertaling bevestigen en naar de volgende open zin gaan</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>Ver&amp;grendeld</translation>
    </message>
    <message>
        <source>Confirm this sentence and close it</source>
        <translation>Deze zin bevestigen en vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Afkeuren</translation>
    </message>
    <message>
        <source>Say that this translation is no good</source>
        <translation>Aangeven dat deze vertaling niet goed is</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <translation>Ter&amp;ug naar het concept</translation>
    </message>
    <message>
        <source>Put the machine&apos;s draft back</source>
        <translation>Het concept van de vertaalmachine terugzetten</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Wi&amp;jzigingen</translation>
    </message>
    <message>
        <source>Show what was changed in the draft</source>
        <translation>Tonen wat er in het concept is gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Take the new draft</source>
        <translation>&amp;Nieuw concept overnemen</translation>
    </message>
    <message>
        <source>Put the machine&apos;s new draft in the place of what is there</source>
        <translation>De huidige vertaling vervangen door het nieuwe concept van de vertaalmachine</translation>
    </message>
    <message>
        <source>Dismiss the ne&amp;w draft</source>
        <translation>Nieuw &amp;concept afwijzen</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>De huidige vertaling houden</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next</source>
        <translation>Sa&amp;menvoegen met de volgende</translation>
    </message>
    <message>
        <source>Make one sentence of this one and the next</source>
        <translation>Van deze zin en de volgende één zin maken</translation>
    </message>
    <message>
        <source>&amp;Split before the word</source>
        <translation>&amp;Splitsen vóór het woord</translation>
    </message>
    <message>
        <source>Cut this sentence in two before the Arabic word that is stood on</source>
        <translation>Deze zin in tweeën splitsen vóór het Arabische woord waar je op staat</translation>
    </message>
    <message>
        <source>&amp;Your comment…</source>
        <translation>J&amp;e opmerking…</translation>
    </message>
    <message>
        <source>Write a comment on this sentence, for who works on it next</source>
        <translation>Schrijf een opmerking bij deze zin, voor wie er verder aan werkt</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Na&amp;kijken</translation>
    </message>
    <message>
        <source>Show how far each paragraph is, and what is in doubt</source>
        <translation>Tonen hoe ver elke alinea is en waar twijfel over bestaat</translation>
    </message>
    <message>
        <source>List of se&amp;ntences</source>
        <translation>&amp;Zinnenlijst</translation>
    </message>
    <message>
        <source>Sentences that are open, in doubt, edited or commented on</source>
        <translation>Zinnen die nog open zijn, twijfel oproepen, bewerkt zijn of commentaar hebben</translation>
    </message>
    <message>
        <source>Next &amp;open sentence</source>
        <translation>&amp;Volgende open zin</translation>
    </message>
    <message>
        <source>Go to the next sentence that is not confirmed</source>
        <translation>Naar de volgende zin die niet bevestigd is</translation>
    </message>
    <message>
        <source>Take the last step of the review back</source>
        <translation>De laatste stap van het nakijken ongedaan maken</translation>
    </message>
    <message>
        <source>Take that step again</source>
        <translation>Die stap opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>Zoeken en ve&amp;rvangen…</translation>
    </message>
    <message>
        <source>Find and replace in the translation</source>
        <translation>Zoeken en vervangen in de vertaling</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Vers&amp;lag…</translation>
    </message>
    <message>
        <source>What was done, on one page</source>
        <translation>Wat er gedaan is, op één pagina</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write article and translation to a file</source>
        <translation>Artikel en vertaling naar een bestand schrijven</translation>
    </message>
    <message>
        <source>Read a corrected f&amp;ile…</source>
        <translation>Verbeter&amp;d bestand inlezen…</translation>
    </message>
    <message>
        <source>Look at what a colleague changed in a Word or XLIFF file</source>
        <translation>Bekijken wat een collega in een Word- of XLIFF-bestand heeft gewijzigd</translation>
    </message>
    <message>
        <source>Import a tr&amp;anslation memory…</source>
        <translation>Vertaalgeheugen &amp;importeren…</translation>
    </message>
    <message>
        <source>Take the units of a TMX file into the translation memory</source>
        <translation>De vertaaleenheden uit een TMX-bestand in het vertaalgeheugen opnemen</translation>
    </message>
    <message>
        <source>Translation &amp;memory…</source>
        <translation>Vertaalge&amp;heugen…</translation>
    </message>
    <message>
        <source>See which files are in the translation memory, and take one out</source>
        <translation>Bekijk welke bestanden in het vertaalgeheugen staan, en haal er een uit</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Every sentence is confirmed</source>
        <translation>Alle zinnen zijn bevestigd</translation>
    </message>
    <message>
        <source>No other sentence is like that</source>
        <translation>Er is geen andere zin die zo is</translation>
    </message>
    <message>
        <source>Stand on the Arabic word that the second sentence begins with</source>
        <translation>Ga op het Arabische woord staan waarmee de tweede zin begint</translation>
    </message>
    <message>
        <source>That changed the translation into %1.</source>
        <extracomment>%1 is a language, such as Nederlands: a step back that is not seen here</extracomment>
        <translation>Dat veranderde de vertaling in het %1.</translation>
    </message>
</context>
<context>
    <name>ReviewMargin</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>Uit geheugen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 sentences of %2 are confirmed</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Met een opmerking</translation>
    </message>
    <message>
        <source>With a new draft</source>
        <translation>Met een nieuw concept</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle zinnen</translation>
    </message>
    <message>
        <source>Which sentences: %1</source>
        <extracomment>%1 is which sentences are listed, such as &quot;Open&quot;</extracomment>
        <translation>Welke zinnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) confirmed</source>
        <extracomment>%1 is how many are confirmed, %n how many sentences there are</extracomment>
        <translation>
            <numerusform>%1 van %Ln zin bevestigd</numerusform>
            <numerusform>%1 van %Ln zinnen bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s)</source>
        <extracomment>%1 is how many are confirmed, %n how many words there are</extracomment>
        <translation>
            <numerusform>%1 van %Ln woord</numerusform>
            <numerusform>%1 van %Ln woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln zin</numerusform>
            <numerusform>%Ln zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sentence is confirmed.</source>
        <translation>Elke zin is bevestigd.</translation>
    </message>
    <message>
        <source>No sentence is like that.</source>
        <translation>Er is geen zin die zo is.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Confirmed share of the words</source>
        <translation>Bevestigd deel van de woorden</translation>
    </message>
    <message>
        <source>Sentences, in reading order</source>
        <translation>Zinnen, in leesvolgorde</translation>
    </message>
</context>
<context>
    <name>ReviewPanelController</name>
    <message>
        <source>Not translated</source>
        <translation>Niet vertaald</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nieuw concept</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ReviewShare</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <extracomment>%1 is how many sentences are confirmed, %2 how many there are</extracomment>
        <translation>%1 van %2 bevestigd</translation>
    </message>
    <message>
        <source>%1. Show the sentences</source>
        <extracomment>%1 is the text of the button, such as &quot;12 of 40 confirmed&quot;</extracomment>
        <translation>%1. Toon de zinnen</translation>
    </message>
</context>
<context>
    <name>ReviewTime</name>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 u %2 min</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Starter</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Through English</source>
        <translation>Via het Engels</translation>
    </message>
</context>
<context>
    <name>SafeXml</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>De elementen zijn te diep genest.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation>Het is geen welgevormde XML ({why}).</translation>
    </message>
    <message>
        <source>It declares entities, which text has no use for.</source>
        <translation>Het definieert entiteiten, en die heeft een tekst niet nodig.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus only takes away: say also what to look for.</source>
        <translation>Een min sluit alleen uit: geef ook op waarnaar gezocht moet worden.</translation>
    </message>
    <message>
        <source>There is no word here to look for.</source>
        <translation>Er staat geen woord om naar te zoeken.</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>Dit is te lang om naar te zoeken.</translation>
    </message>
    <message>
        <source>Type a few words of it.</source>
        <translation>Typ er enkele woorden van.</translation>
    </message>
    <message>
        <source>A word must follow {prefix} (at place {place}).</source>
        <translation>Na {prefix} moet een woord volgen (op positie {place}).</translation>
    </message>
    <message>
        <source>OR stands between words only (at place {place}).</source>
        <translation>OR staat alleen tussen woorden (op positie {place}).</translation>
    </message>
    <message>
        <source>{value} is no kind (at place {place}).</source>
        <translation>{value} is geen soort (op positie {place}).</translation>
    </message>
    <message>
        <source>The kinds are {kinds}.</source>
        <translation>De soorten zijn {kinds}.</translation>
    </message>
    <message>
        <source>No kind is left to look in.</source>
        <translation>Er blijft geen soort over om in te zoeken.</translation>
    </message>
    <message>
        <source>without {terms}</source>
        <translation>zonder {terms}</translation>
    </message>
    <message>
        <source>a note with {terms}</source>
        <translation>een notitie met {terms}</translation>
    </message>
    <message>
        <source>no note with {terms}</source>
        <translation>geen notitie met {terms}</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>met het label {tag}</translation>
    </message>
    <message>
        <source>not tagged {tag}</source>
        <translation>zonder het label {tag}</translation>
    </message>
    <message>
        <source>in titles</source>
        <translation>in titels</translation>
    </message>
    <message>
        <source>in articles</source>
        <translation>in artikelen</translation>
    </message>
    <message>
        <source>in translations</source>
        <translation>in vertalingen</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>in notities</translation>
    </message>
    <message>
        <source>one of {terms}</source>
        <translation>een van {terms}</translation>
    </message>
    <message>
        <source>any form of {term}</source>
        <translation>elke vorm van {term}</translation>
    </message>
    <message>
        <source>words that begin so: {term}</source>
        <translation>woorden die zo beginnen: {term}</translation>
    </message>
    <message>
        <source>exactly {term}</source>
        <translation>precies {term}</translation>
    </message>
    <message>
        <source>the phrase {term}</source>
        <translation>de woordgroep {term}</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search the library…</source>
        <translation>Bibliotheek &amp;doorzoeken…</translation>
    </message>
    <message>
        <source>Search articles, translations and notes</source>
        <translation>Zoeken in artikelen, vertalingen en notities</translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation>&amp;Concordantie…</translation>
    </message>
    <message>
        <source>A word in all its contexts over the library</source>
        <translation>Een woord in al zijn contexten, in de hele bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Nu reservekopie maken</translation>
    </message>
    <message>
        <source>Make a backup of articles, notes and glossary</source>
        <translation>Een reservekopie maken van artikelen, notities en woordenlijst</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>&amp;Reservekopieën…</translation>
    </message>
    <message>
        <source>See the backups and put one back</source>
        <translation>De reservekopieën bekijken en er een terugzetten</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Try fewer words, or only the beginning of a word and a star: %1</source>
        <extracomment>%1 is an example, the beginning of a word and a star</extracomment>
        <translation>Probeer minder woorden, of alleen het begin van een woord met een sterretje: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln treffer</numerusform>
            <numerusform>%Ln treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 hits</source>
        <extracomment>%1 is a number</extracomment>
        <translation>minstens %1 treffers</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliotheek doorzoeken</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Zoekopdracht voor de bibliotheek</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Waar zoeken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titels</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Vertalingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Show the &amp;English in between</source>
        <translation>Engelse &amp;tussenvertaling tonen</translation>
    </message>
    <message>
        <source>Put the &amp;original sentence back</source>
        <translation>&amp;Oorspronkelijke zin terugzetten</translation>
    </message>
    <message>
        <source>About this sentence</source>
        <translation>Over deze zin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>SentenceDesk</name>
    <message>
        <source>There is no article on the page.</source>
        <translation>Er staat geen artikel op de pagina.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>From your memory</source>
        <translation>Uit je vertaalgeheugen</translation>
    </message>
    <message>
        <source>Edited by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>Bewerkt door %1, %2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>Bevestigd door %1, %2</translation>
    </message>
    <message>
        <source>Locked by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>Vergrendeld door %1, %2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>Afgekeurd door %1, %2</translation>
    </message>
    <message>
        <source>New draft: %1</source>
        <extracomment>%1 is the machine&apos;s translation of a sentence</extracomment>
        <translation>Nieuw concept: %1</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>All comma&amp;nds…</source>
        <translation>Alle opdrach&amp;ten…</translation>
    </message>
    <message>
        <source>Everything that Qari can do, found by a word</source>
        <translation>Alles wat Qari kan, te vinden met een woord</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>In&amp;stellingen…</translation>
    </message>
    <message>
        <source>How Qari looks and works, and its keys</source>
        <translation>Hoe Qari eruitziet en werkt, en de sneltoetsen</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The translation did not end in time.</source>
        <translation>De vertaling was niet op tijd klaar.</translation>
    </message>
    <message>
        <source>“{form}” is not in the article.</source>
        <translation>“{form}” staat niet in het artikel.</translation>
    </message>
    <message>
        <source>There is no sentence {number}: the article has {count}.</source>
        <translation>Er is geen zin {number}: het artikel heeft er {count}.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to {path}.</source>
        <translation>De afbeelding kan niet worden geschreven naar {path}.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Controleer of de map er is en of er ruimte vrij is.</translation>
    </message>
</context>
<context>
    <name>SourceActions</name>
    <message>
        <source>Open a pa&amp;ge…</source>
        <translation>&amp;Webpagina openen…</translation>
    </message>
    <message>
        <source>Fetch a page of the web and read it</source>
        <translation>Een webpagina ophalen en lezen</translation>
    </message>
    <message>
        <source>Watch the clip&amp;board</source>
        <translation>Klembor&amp;d volgen</translation>
    </message>
    <message>
        <source>Open Arabic text as soon as it is copied in another program</source>
        <translation>Arabische tekst openen zodra die in een ander programma is gekopieerd</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>&amp;Feeds</translation>
    </message>
    <message>
        <source>What is new on the sites that you follow; asked only when you want</source>
        <translation>Wat er nieuw is op de sites die je volgt; alleen opgevraagd als jij dat wilt</translation>
    </message>
    <message>
        <source>Inde&amp;x of chapters…</source>
        <translation>&amp;Hoofdstukken…</translation>
    </message>
    <message>
        <source>Go to a chapter of this book, or a part of this text</source>
        <translation>Naar een hoofdstuk van dit boek of een deel van deze tekst</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webpagina’s</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>Tables of sentences</source>
        <translation>Tabellen met zinnen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Everything that can be read</source>
        <translation>Alles wat te lezen is</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” is leeg.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Er is geen tekst.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened.</source>
        <translation>“{name}” kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation>“{name}” is groter dan {limit} MB.</translation>
    </message>
    <message>
        <source>Save the part that you want to read as a file of text.</source>
        <translation>Sla het deel dat je wilt lezen op als tekstbestand.</translation>
    </message>
    <message>
        <source>Open a file with text in it, or paste an article.</source>
        <translation>Open een bestand met tekst, of plak een artikel.</translation>
    </message>
    <message>
        <source>This text is very long. It is opened in parts; this is part {number} of {count}.</source>
        <translation>Deze tekst is erg lang en wordt in delen geopend; dit is deel {number} van {count}.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>Het is een apparaat of een pijp, geen bestand.</translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation>Het bestand bestaat niet (meer).</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Het is een map, geen bestand.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Er is geen recht om het te lezen.</translation>
    </message>
    <message>
        <source>The system says: {why}</source>
        <translation>Het systeem meldt: {why}</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the name and the rights, then open it again.</source>
        <translation>Controleer de naam en de rechten, en open het dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Arabic text that you copy elsewhere is opened from now on.</source>
        <translation>Arabische tekst die je elders kopieert, wordt vanaf nu geopend.</translation>
    </message>
    <message>
        <source>The clipboard is not watched any more.</source>
        <translation>Het klembord wordt niet meer automatisch gelezen.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>Er is hier geen stem voor deze taal.</translation>
    </message>
    <message>
        <source>On Linux, install espeak-ng and alsa-utils with the system’s packages. On Windows and macOS, add a voice in the system’s settings and the package PySide6-Addons.</source>
        <translation>Installeer onder Linux de systeempakketten espeak-ng en alsa-utils. Voeg onder Windows en macOS een stem toe in de systeeminstellingen, en installeer het pakket PySide6-Addons.</translation>
    </message>
    <message>
        <source>What was read aloud could not be heard.</source>
        <translation>Het voorlezen was niet te horen.</translation>
    </message>
    <message>
        <source>See whether other programs make a sound, and try again.</source>
        <translation>Controleer of andere programma’s geluid geven en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>SpellingController</name>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <extracomment>%1 is a word</extracomment>
        <translation>“%1” is goed</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 van %Ln zin</numerusform>
            <numerusform>%1 van %Ln zinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) translated</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 van %Ln zin vertaald</numerusform>
            <numerusform>%1 van %Ln zinnen vertaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated by %1. Choose another package</source>
        <extracomment>%1 is the name of a translation package</extracomment>
        <translation>Vertaald door %1. Een ander pakket kiezen</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>%1 is the number of this part, %2 how many parts there are</extracomment>
        <translation>deel %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) since start</source>
        <translation>
            <numerusform>%Ln verbinding sinds de start</numerusform>
            <numerusform>%Ln verbindingen sinds de start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline · %Ln connection(s) since start</source>
        <translation>
            <numerusform>offline · %Ln verbinding sinds de start</numerusform>
            <numerusform>offline · %Ln verbindingen sinds de start</numerusform>
        </translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusbalk</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>Voortgang van de vertaling</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>De rest vertalen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the translation</source>
        <translation>De vertaling annuleren</translation>
    </message>
    <message>
        <source>Stop translating; what is done is kept</source>
        <translation>Stoppen met vertalen; wat klaar is, blijft bewaard</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimenteel</translation>
    </message>
    <message>
        <source>Qari opens a connection only when you ask for one.</source>
        <translation>Qari maakt alleen verbinding als je daarom vraagt.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This correction can&apos;t be written as text.</source>
        <translation>Deze correctie kan niet als tekst worden bewaard.</translation>
    </message>
    <message>
        <source>{file} was damaged and is kept as {aside}. Saved from it into a new one: articles {articles}, notes {notes}. If something is missing, look into a backup.</source>
        <translation>{file} was beschadigd en is bewaard als {aside}. Gered in een nieuw bestand: artikelen {articles}, notities {notes}. Kijk in een reservekopie als er iets ontbreekt.</translation>
    </message>
    <message>
        <source>{file} is damaged and can&apos;t be put aside: {why}.</source>
        <translation>{file} is beschadigd en kan niet opzij worden gezet: {why}.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Maak de map van het bestand schrijfbaar.</translation>
    </message>
    <message>
        <source>{file} was damaged. It is kept as {aside}, and a new one was begun.</source>
        <translation>{file} was beschadigd. Het is bewaard als {aside} en er is een nieuw bestand begonnen.</translation>
    </message>
    <message>
        <source>The app was not closed properly the last time. What you keep was checked: nothing is damaged.</source>
        <translation>Het programma is de vorige keer niet goed afgesloten. Wat bewaard wordt, is gecontroleerd: er is niets beschadigd.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Er is geen ruimte meer op de schijf.</translation>
    </message>
    <message>
        <source>What was written before is kept.</source>
        <translation>Wat eerder is geschreven, is bewaard.</translation>
    </message>
    <message>
        <source>Free some space near {folder} and try again.</source>
        <translation>Maak ruimte vrij in {folder} en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is writing to it.</source>
        <translation>Een ander programma schrijft ernaar.</translation>
    </message>
    <message>
        <source>SQLite says: {why}.</source>
        <translation>SQLite meldt: {why}.</translation>
    </message>
    <message>
        <source>Reading goes on without it. Make {folder} and its files writable.</source>
        <translation>Lezen kan gewoon zonder. Maak {folder} en de bestanden erin schrijfbaar.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used.</source>
        <translation>{file} kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Reading goes on without it.</source>
        <translation>Lezen kan gewoon zonder.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this app.</source>
        <translation>{file} is geschreven door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Er is niets in gewijzigd.</translation>
    </message>
    <message>
        <source>Install the newer version, or move the file.</source>
        <translation>Installeer de nieuwere versie, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>This word can&apos;t be written as text.</source>
        <translation>Dit woord kan niet als tekst worden bewaard.</translation>
    </message>
    <message>
        <source>An article that was kept is not there.</source>
        <translation>Een artikel dat bewaard was, is er niet.</translation>
    </message>
    <message>
        <source>{file} was kept when the database was damaged. It may still hold what was removed: delete it when you need it no more.</source>
        <translation>{file} is bewaard toen de database beschadigd was. Er kan nog in staan wat is verwijderd: verwijder het bestand als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>The text of “{title}” can&apos;t be read back. Open it again from where it came from, or look into a backup; your notes are kept.</source>
        <translation>De bewaarde tekst van “{title}” kan niet worden gelezen. Open de tekst opnieuw waar die vandaan kwam, of kijk in een reservekopie; de notities blijven bewaard.</translation>
    </message>
    <message>
        <source>What you removed is gone from the library, but the file could not be written anew: words of it may be left in {file} until the next start.</source>
        <translation>Wat is verwijderd, staat niet meer in de bibliotheek, maar het bestand kon niet opnieuw worden geschreven: tot de volgende start kunnen er woorden van achterblijven in {file}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be searched.</source>
        <translation>{file} kan niet worden doorzocht.</translation>
    </message>
    <message>
        <source>The machine translations are in use.</source>
        <translation>De machinevertalingen zijn in gebruik.</translation>
    </message>
    <message>
        <source>Words of the article may be left there.</source>
        <translation>Er kunnen woorden van het artikel in achterblijven.</translation>
    </message>
    <message>
        <source>Close other windows of Qari; try again.</source>
        <translation>Sluit andere vensters van Qari en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>Het systeem meldt: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: your library can be read and searched, and nothing new is kept.</source>
        <translation>In de map {folder} kan niet worden geschreven: je bibliotheek kan worden gelezen en doorzocht, maar er wordt niets nieuws bewaard.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept: the folder {folder} is read-only.</source>
        <translation>Dit kan niet worden bewaard: de map {folder} is alleen-lezen.</translation>
    </message>
    <message>
        <source>What was kept before is untouched; what you see stays as it is.</source>
        <translation>Wat eerder is bewaard, is niet aangeraakt; wat je ziet, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Make the folder and its files writable, or choose another one with --data-dir.</source>
        <translation>Maak de map en de bestanden erin schrijfbaar, of kies een andere met --data-dir.</translation>
    </message>
    <message>
        <source>It was not closed properly, and mending it means writing.</source>
        <translation>Het is niet goed afgesloten, en herstellen kan niet zonder te schrijven.</translation>
    </message>
    <message>
        <source>An older version of this app wrote it, and it can&apos;t be renewed.</source>
        <translation>Een oudere versie van deze app heeft het geschreven, en het kan niet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read while it can&apos;t be written.</source>
        <translation>{file} kan niet worden gelezen zolang er niet in kan worden geschreven.</translation>
    </message>
    <message>
        <source>Make {folder} and its files writable, or open a copy of the folder.</source>
        <translation>Maak {folder} en de bestanden erin schrijfbaar, of open een kopie van de map.</translation>
    </message>
    <message>
        <source>The damaged copy {file} can&apos;t be deleted: {why}.</source>
        <translation>De beschadigde kopie {file} kan niet worden verwijderd: {why}.</translation>
    </message>
    <message>
        <source>The kept page {file} can&apos;t be deleted: {why}.</source>
        <translation>De bewaarde pagina {file} kan niet worden verwijderd: {why}.</translation>
    </message>
    <message>
        <source>It may still hold what you forget.</source>
        <translation>Wat je vergeet, kan er nog in staan.</translation>
    </message>
    <message>
        <source>Delete it yourself, then try again.</source>
        <translation>Verwijder het zelf en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The translation memory is in use.</source>
        <translation>Het vertaalgeheugen is in gebruik.</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” is too large for subtitles.</source>
        <translation>“{name}” is te groot voor een ondertitelbestand.</translation>
    </message>
    <message>
        <source>“{name}” holds no subtitles.</source>
        <translation>“{name}” bevat geen ondertitels.</translation>
    </message>
    <message>
        <source>Open a file of SubRip (.srt) or WebVTT (.vtt).</source>
        <translation>Open een SubRip-bestand (.srt) of WebVTT-bestand (.vtt).</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Your memory</source>
        <translation>Je geheugen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: how like a sentence of the memory is</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Andere formulering</translation>
    </message>
    <message>
        <source>Other package</source>
        <translation>Ander pakket</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Woordenlijst</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Je woordenlijst</translation>
    </message>
</context>
<context>
    <name>SuggestionsList</name>
    <message>
        <source>Ctrl+%1</source>
        <extracomment>%1 is a digit: the key that takes a suggestion</extracomment>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Er is niets geopend of gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” has more than {count} rows, or too long ones.</source>
        <translation>“{name}” heeft meer dan {count} rijen, of te lange rijen.</translation>
    </message>
    <message>
        <source>Cut it into smaller tables.</source>
        <translation>Splits het in kleinere tabellen.</translation>
    </message>
    <message>
        <source>Only the column “{name}” of this table is shown; the others are not read.</source>
        <translation>Van deze tabel wordt alleen de kolom “{name}” getoond; de andere worden niet gelezen.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Labels van %Ln artikel</numerusform>
            <numerusform>Labels van %Ln artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>A half checked tag stays with the articles that have it.</source>
        <translation>Een half aangevinkt label blijft bij de artikelen die het hebben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>TakingActions</name>
    <message>
        <source>Show what was left o&amp;ut</source>
        <translation>Weggelaten &amp;tekst tonen</translation>
    </message>
    <message>
        <source>Show the rest of the page greyed, in its place</source>
        <translation>De rest van de pagina grijs tonen, op de eigen plek</translation>
    </message>
    <message>
        <source>Take this &amp;in</source>
        <translation>Dit &amp;opnemen</translation>
    </message>
    <message>
        <source>This paragraph is part of the article</source>
        <translation>Deze alinea hoort bij het artikel</translation>
    </message>
    <message>
        <source>Leave t&amp;his out</source>
        <translation>Dit we&amp;glaten</translation>
    </message>
    <message>
        <source>This paragraph is no part of the article</source>
        <translation>Deze alinea hoort niet bij het artikel</translation>
    </message>
    <message>
        <source>A&amp;bout this article…</source>
        <translation>Over dit &amp;artikel…</translation>
    </message>
    <message>
        <source>Headline, author and date, and where it is from</source>
        <translation>Kop, auteur, datum en herkomst</translation>
    </message>
</context>
<context>
    <name>TakingController</name>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Stand on a sentence first</source>
        <translation>Ga eerst op een zin staan</translation>
    </message>
    <message>
        <source>End what you are editing first</source>
        <translation>Rond eerst af wat je aan het bewerken bent</translation>
    </message>
    <message>
        <source>Something of the article must stay</source>
        <translation>Er moet iets van het artikel overblijven</translation>
    </message>
</context>
<context>
    <name>TakingNotices</name>
    <message numerus="yes">
        <source>%Ln piece(s) of the page were left out.</source>
        <translation>
            <numerusform>%Ln stuk van de pagina is weggelaten.</numerusform>
            <numerusform>%Ln stukken van de pagina zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>They are greyed; a click takes one in.</source>
        <translation>Ze zijn grijs; een klik neemt er een op.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Left out of the article.</source>
        <translation>Weggelaten uit het artikel.</translation>
    </message>
    <message>
        <source>Taken into the article.</source>
        <translation>Opgenomen in het artikel.</translation>
    </message>
    <message>
        <source>Other pages of %1 will follow.</source>
        <extracomment>%1 is a site, such as example.org</extracomment>
        <translation>Dit geldt voortaan ook voor andere pagina’s van %1.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln more like it</source>
        <translation>
            <numerusform>Nog %Ln zo’n stuk weglaten</numerusform>
            <numerusform>Nog %Ln zulke stukken weglaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln more like it</source>
        <translation>
            <numerusform>Nog %Ln zo’n stuk opnemen</numerusform>
            <numerusform>Nog %Ln zulke stukken opnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>Translation of this sentence</source>
        <translation>Vertaling van deze zin</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
</context>
<context>
    <name>TashkilController</name>
    <message>
        <source>Vowels are added to Arabic texts only</source>
        <translation>Klinkertekens alleen bij Arabische teksten</translation>
    </message>
    <message>
        <source>Vowels can&apos;t be added: their data are not installed</source>
        <translation>Geen klinkertekens: de gegevens ervoor zijn niet geïnstalleerd</translation>
    </message>
</context>
<context>
    <name>TermFiles</name>
    <message>
        <source>“{name}” does not name its columns; they are taken as Arabic, English, Dutch.</source>
        <translation>In “{name}” staan geen kolomnamen; ze worden gelezen als Arabisch, Engels, Nederlands.</translation>
    </message>
    <message>
        <source>No column of “{name}” is named as the Arabic form.</source>
        <translation>Geen kolom van “{name}” heet de Arabische vorm.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Name one of them “form” or “Arabic” after #columns:.</source>
        <translation>Noem er een “form” of “vorm” na #columns:.</translation>
    </message>
    <message>
        <source>The column “{name}” is not known; it is left out.</source>
        <translation>De kolom “{name}” is niet bekend en wordt weggelaten.</translation>
    </message>
    <message>
        <source>Close the quotation mark, and write one inside a cell twice.</source>
        <translation>Sluit het aanhalingsteken, en schrijf er binnen een cel twee.</translation>
    </message>
    <message>
        <source>A cell is too long, or its quotation mark stays open.</source>
        <translation>Een cel is te lang, of er blijft een aanhalingsteken open.</translation>
    </message>
    <message>
        <source>Its quotation marks don&apos;t match.</source>
        <translation>De aanhalingstekens passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>It has {found} cells; the first row names {wanted}.</source>
        <translation>De regel heeft {found} cellen; de eerste rij noemt er {wanted}.</translation>
    </message>
    <message>
        <source>The first row of “{name}” does not name its columns.</source>
        <translation>De eerste rij van “{name}” bevat geen kolomnamen.</translation>
    </message>
    <message>
        <source>It says: {titles}. Nothing was changed.</source>
        <translation>Er staat: {titles}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Put a first row above the terms, such as: form, kind, en, nl, note_en, note_nl.</source>
        <translation>Zet boven de termen een eerste rij, zoals: form, kind, en, nl, note_en, note_nl.</translation>
    </message>
    <message>
        <source>It has no Arabic term.</source>
        <translation>Er staat geen Arabische term in.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation>Het is geen welgevormde XML ({why}).</translation>
    </message>
    <message>
        <source>Its encoding can&apos;t be read.</source>
        <translation>De tekencodering kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation>Het bestand bevat een eigen DTD.</translation>
    </message>
    <message>
        <source>It declares entities.</source>
        <translation>Het bestand definieert entiteiten.</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>Het bestand verwijst naar een ander bestand.</translation>
    </message>
    <message>
        <source>It uses the unknown entity “{entity}”.</source>
        <translation>Het bestand gebruikt de onbekende entiteit “{entity}”.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation>“{name}” is niet bruikbaar: zie regel {line}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it anew as TBX 2 or 3, without a DTD.</source>
        <translation>Er is niets gewijzigd. Exporteer het opnieuw als TBX 2 of 3, zonder DTD.</translation>
    </message>
    <message>
        <source>It is no TBX, but begins with &lt;{element}&gt;.</source>
        <translation>Het is geen TBX, maar begint met &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>Its elements are nested too deep.</source>
        <translation>De elementen zijn te diep genest.</translation>
    </message>
    <message>
        <source>A text is longer than 100,000 characters.</source>
        <translation>Een tekst is langer dan 100.000 tekens.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Het is een map, geen bestand.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>Het is een apparaat of een pijp, geen bestand.</translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation>Het bestand bestaat niet (meer).</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Er is geen recht om het te lezen.</translation>
    </message>
    <message>
        <source>The system can&apos;t read it.</source>
        <translation>Het systeem kan het niet lezen.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>“{name}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 200 MB.</source>
        <translation>“{name}” is groter dan 200 MB.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Splits het bestand en importeer de delen.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” is leeg.</translation>
    </message>
    <message>
        <source>Choose a file with at least one entry.</source>
        <translation>Kies een bestand met minstens één term.</translation>
    </message>
    <message>
        <source>“{name}” is no TBX: it is no XML.</source>
        <translation>“{name}” is geen TBX: het is geen XML.</translation>
    </message>
    <message>
        <source>Choose a .tbx file, or import it as CSV or TSV.</source>
        <translation>Kies een .tbx-bestand, of importeer het als CSV of TSV.</translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>%Ln zin gewijzigd</numerusform>
            <numerusform>%Ln zinnen gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size %1 percent; back to the normal size</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation>Grootte %1 procent; terug naar de normale grootte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation>Klinkertekens</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spatiëring</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Liniaal</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>Noto Naskh</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>Amiri</translation>
    </message>
    <message>
        <source>Plex Sans</source>
        <translation>Plex Sans</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>The text as it was written</source>
        <translation>De tekst zoals die geschreven is</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Waar nodig</translation>
    </message>
    <message>
        <source>Vowels only where a word would be misread</source>
        <translation>Klinkertekens alleen waar verwarring dreigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Vowels on every word</source>
        <translation>Klinkertekens op elk woord</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Licht of donker, net als het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation>Sepiakleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The article on the right</source>
        <translation>Het artikel rechts</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The article on the left</source>
        <translation>Het artikel links</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>The usual spacing</source>
        <translation>De normale spatiëring</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>More room between letters, words, lines and paragraphs</source>
        <translation>Meer ruimte tussen letters, woorden, regels en alinea&apos;s</translation>
    </message>
    <message>
        <source>The whole page is clear</source>
        <translation>De hele pagina is helder</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Only the line or sentence that you read is clear</source>
        <translation>Alleen de regel of zin die je leest is helder</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reading mode: %1</source>
        <extracomment>%1 is a reading mode, such as &quot;Side by side&quot;</extracomment>
        <translation>Leeswijze: %1</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <extracomment>%1 is a language in its own name, such as &quot;Nederlands&quot;</extracomment>
        <translation>Vertalen naar %1</translation>
    </message>
    <message>
        <source>Translate into %1 (experimental)</source>
        <extracomment>%1 is a language in its own name</extracomment>
        <translation>Vertalen naar %1 (experimenteel)</translation>
    </message>
    <message>
        <source>Translate into %1 (no package yet)</source>
        <extracomment>%1 is a language in its own name</extracomment>
        <translation>Vertalen naar %1 (nog geen pakket)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything that Qari can do</source>
        <translation>Alles wat Qari kan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Size, faces and colours of the text</source>
        <translation>Grootte, lettertypen en kleuren van de tekst</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Taal van de vertaling</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Read privately: nothing of this article is kept</source>
        <translation>Privé gelezen: er wordt niets van dit artikel bewaard</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>No translation into %1 yet</source>
        <extracomment>%1 is a language, such as Nederlands</extracomment>
        <translation>Nog geen vertaling naar %1</translation>
    </message>
    <message>
        <source>This text is already in %1</source>
        <extracomment>%1 is a language, such as Nederlands</extracomment>
        <translation>De taal van deze tekst is al %1</translation>
    </message>
    <message>
        <source>There are no words to translate here</source>
        <translation>Hier staan geen woorden om te vertalen</translation>
    </message>
    <message>
        <source>No package on this machine translates from %1 to %2.</source>
        <extracomment>%1 and %2 are codes of languages, such as fa and en</extracomment>
        <translation>Geen pakket op deze computer vertaalt van %1 naar %2.</translation>
    </message>
    <message>
        <source>The article stays fully usable. A package comes from the network or a file.</source>
        <translation>Het artikel blijft gewoon leesbaar. Een pakket komt van het netwerk of uit een bestand.</translation>
    </message>
    <message>
        <source>Get a package…</source>
        <translation>Pakket ophalen…</translation>
    </message>
    <message>
        <source>Looking for other wordings…</source>
        <translation>Andere formuleringen zoeken…</translation>
    </message>
    <message>
        <source>Choose a wording to use it.</source>
        <translation>Kies een formulering om die te gebruiken.</translation>
    </message>
    <message>
        <source>The machine has no other wording for this sentence.</source>
        <translation>De vertaalmachine heeft geen andere formulering voor deze zin.</translation>
    </message>
    <message>
        <source>Translating this sentence again…</source>
        <translation>Deze zin wordt opnieuw vertaald…</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>No installed package translates {source} to {target}.</source>
        <translation>Geen geïnstalleerd pakket vertaalt van {source} naar {target}.</translation>
    </message>
    <message>
        <source>The engine stopped at this sentence. Try again.</source>
        <translation>De vertaalmachine stopte bij deze zin. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The engine repeated itself and was stopped. Try again.</source>
        <translation>De vertaalmachine bleef zich herhalen en is gestopt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The engine gave the source back untranslated. Try again.</source>
        <translation>De vertaalmachine gaf de brontekst onvertaald terug. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The engine returned nothing for this sentence. Try again.</source>
        <translation>De vertaalmachine gaf niets terug voor deze zin. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>This page could not be kept to be read without a connection.</source>
        <translation>Deze pagina kon niet worden bewaard om zonder verbinding te lezen.</translation>
    </message>
    <message>
        <source>The server does not give this page now; it is shown as it was on {date}.</source>
        <translation>De server geeft deze pagina nu niet; je ziet haar zoals ze was op {date}.</translation>
    </message>
    <message>
        <source>There is no connection; this is the page as it was on {date}.</source>
        <translation>Er is geen verbinding; dit is de pagina zoals ze was op {date}.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Qari %1
An Arabic article beside its offline translation.
Nothing that you read leaves this machine.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Qari %1
Een Arabisch artikel naast een offline vertaling.
Wat je leest, blijft op deze computer.</translation>
    </message>
    <message>
        <source>About Qari</source>
        <translation>Over Qari</translation>
    </message>
    <message>
        <source>This sentence could not be translated.</source>
        <translation>Deze zin kon niet worden vertaald.</translation>
    </message>
    <message>
        <source>[not translated yet]</source>
        <translation>[nog niet vertaald]</translation>
    </message>
    <message>
        <source>Qari</source>
        <translation>Qari</translation>
    </message>
    <message>
        <source>%1 — Qari</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>%1 — Qari</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>How well you know it</source>
        <translation>Hoe goed je het kent</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>of a word of an article</extracomment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>of a word that is being learnt</extracomment>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>of a word</extracomment>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>of a word that is no word to learn</extracomment>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a state of a word, such as &quot;Known&quot;; %2 the digit that sets it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <extracomment>%1 is a state of a word, such as &quot;Known&quot;; %2 the digit that sets it</extracomment>
        <translation>%1, toets %2</translation>
    </message>
</context>
<context>
    <name>WordStrip</name>
    <message>
        <source>Word by word</source>
        <translation>Woord voor woord</translation>
    </message>
    <message>
        <source>The words of the sentence</source>
        <translation>De woorden van de zin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the words as a table</source>
        <translation>De woorden als tabel kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close word by word (Esc)</source>
        <translation>Woord voor woord sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>WordingController</name>
    <message>
        <source>Stand on a word of the translation, or select one</source>
        <translation>Ga op een woord van de vertaling staan, of selecteer er een</translation>
    </message>
    <message>
        <source>No package on this machine translates this article</source>
        <translation>Geen pakket op deze computer vertaalt dit artikel</translation>
    </message>
    <message>
        <source>Looking for other wordings from “%1” on…</source>
        <extracomment>%1 is a word of the translation</extracomment>
        <translation>Andere formuleringen vanaf “%1” zoeken…</translation>
    </message>
    <message>
        <source>Other wordings from “%1” on. Choose one to use it.</source>
        <extracomment>%1 is a word of the translation</extracomment>
        <translation>Andere formuleringen vanaf “%1”. Kies er een om die te gebruiken.</translation>
    </message>
    <message>
        <source>The machine has no other wording from “%1” on.</source>
        <extracomment>%1 is a word of the translation</extracomment>
        <translation>De vertaalmachine heeft geen andere formulering vanaf “%1”.</translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Use this wording</source>
        <translation>Deze formulering gebruiken</translation>
    </message>
    <message>
        <source>Use this wording; Ctrl+C copies it</source>
        <translation>Deze formulering gebruiken; Ctrl+C kopieert haar</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>Deze formulering kopiëren</translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>%1 is new again</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>%1 is weer nieuw</translation>
    </message>
    <message>
        <source>%1 is being learnt now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>%1 is nu in de leerfase</translation>
    </message>
    <message>
        <source>%1 is known now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>%1 is nu bekend</translation>
    </message>
    <message>
        <source>%1 is ignored now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>%1 wordt nu genegeerd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>%1 in this article</source>
        <extracomment>%1 is how often a word stands in the article</extracomment>
        <translation>%1 keer in dit artikel</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words in this article</source>
        <translation>Woorden in dit artikel</translation>
    </message>
    <message>
        <source>How much Arabic do you read?</source>
        <translation>Hoe goed lees je Arabisch?</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Welke woorden</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all words of an article</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>De woorden filteren</translation>
    </message>
    <message>
        <source>Words, the most frequent first</source>
        <translation>Woorden, de meest voorkomende eerst</translation>
    </message>
    <message>
        <source>My level…</source>
        <translation>Mijn niveau…</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Mijn niveau</translation>
    </message>
    <message>
        <source>You know %1 % of its words.</source>
        <extracomment>%1 is a number: how many of a hundred words of the article are known</extracomment>
        <translation>Je kent&#xa0;%1&#xa0;% van de woorden.</translation>
    </message>
    <message>
        <source>You know %1 % of its words so far.</source>
        <extracomment>%1 is a number; not all sentences were looked at yet</extracomment>
        <translation>Tot nu toe ken je&#xa0;%1&#xa0;% van de woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new word(s)</source>
        <extracomment>%n is how many different words are new to the reader</extracomment>
        <translation>
            <numerusform>%Ln nieuw woord</numerusform>
            <numerusform>%Ln nieuwe woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln being learnt</source>
        <extracomment>%1 is &quot;5 new words&quot;, %n how many different words are being learnt</extracomment>
        <translation>
            <numerusform>%1, %Ln in de leerfase</numerusform>
            <numerusform>%1, %Ln in de leerfase</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are being looked up…</source>
        <translation>De woorden worden opgezocht…</translation>
    </message>
    <message>
        <source>No word here is like that.</source>
        <translation>Geen woorden gevonden.</translation>
    </message>
    <message>
        <source>No word here is new to you.</source>
        <translation>Hier staat geen woord dat nieuw voor je is.</translation>
    </message>
    <message>
        <source>You are learning no word of this article. Key 2 on a word says so.</source>
        <translation>Van dit artikel is geen woord in de leerfase. Druk op 2 bij een woord om het te leren.</translation>
    </message>
    <message>
        <source>There are no Arabic words here.</source>
        <translation>Hier staan geen Arabische woorden.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>It is broken: the list of its parts can&apos;t be read.</source>
        <translation>Het is beschadigd: de lijst met onderdelen kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It has more parts than any document.</source>
        <translation>Het heeft meer onderdelen dan welk document ook.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document of text.</source>
        <translation>Uitgepakt is het veel groter dan een tekstdocument.</translation>
    </message>
    <message>
        <source>Its part {part} is missing.</source>
        <translation>Onderdeel {part} ontbreekt.</translation>
    </message>
    <message>
        <source>Its part {part} is broken.</source>
        <translation>Onderdeel {part} is beschadigd.</translation>
    </message>
    <message>
        <source>The name of its part {part} leads out of it.</source>
        <translation>De naam van onderdeel {part} wijst naar een plek buiten het bestand.</translation>
    </message>
    <message>
        <source>It holds the part {part} twice.</source>
        <translation>Onderdeel {part} zit er twee keer in.</translation>
    </message>
    <message>
        <source>Its parts are locked with a password.</source>
        <translation>De onderdelen zijn beveiligd met een wachtwoord.</translation>
    </message>
</context>
<context>
    <name>_Ways</name>
    <message>
        <source>Or drop a text or a file on this window. Keys: %1 opens, %2 pastes.</source>
        <extracomment>%1 and %2 are keys, such as Ctrl+O</extracomment>
        <translation>Of sleep een tekst of bestand naar dit venster. Toetsen: %1 opent, %2 plakt.</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Het voorbeeldartikel lezen</translation>
    </message>
    <message>
        <source>Names, figures, quotations, words with several readings, and mistakes to find</source>
        <translation>Namen, getallen, citaten, woorden met meerdere lezingen, en fouten om te vinden</translation>
    </message>
    <message>
        <source>Open a page of the web…</source>
        <translation>Een webpagina openen…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Terug naar het artikel</translation>
    </message>
    <message>
        <source>Keep nothing of what I open</source>
        <translation>Niets bewaren van wat ik open</translation>
    </message>
</context>
</TS>
