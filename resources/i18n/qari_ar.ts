<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutArticleDialog</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>عن هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>Forget the choices for this site (%Ln)</source>
        <translation>
            <numerusform>نسيان خيارات هذا الموقع (%Ln)</numerusform>
            <numerusform>نسيان خيارات هذا الموقع (%Ln)</numerusform>
            <numerusform>نسيان خيارات هذا الموقع (%Ln)</numerusform>
            <numerusform>نسيان خيارات هذا الموقع (%Ln)</numerusform>
            <numerusform>نسيان خيارات هذا الموقع (%Ln)</numerusform>
            <numerusform>نسيان خيارات هذا الموقع (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the page</source>
        <translation>
            <numerusform>لا عناصر من الصفحة</numerusform>
            <numerusform>عنصر واحد من الصفحة</numerusform>
            <numerusform>عنصران من الصفحة</numerusform>
            <numerusform>%Ln عناصر من الصفحة</numerusform>
            <numerusform>%Ln عنصرًا من الصفحة</numerusform>
            <numerusform>%Ln عنصر من الصفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>فتح نص</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>&amp;لصق مقال</translation>
    </message>
    <message>
        <source>Read the text on the clipboard</source>
        <translation>قراءة النص الذي في الحافظة</translation>
    </message>
    <message>
        <source>Sa&amp;mple article</source>
        <translation>مقال نموذ&amp;جي</translation>
    </message>
    <message>
        <source>Read the article that came with Qari</source>
        <translation>قراءة المقال المرفق مع «قارئ»</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>نسيان الملفات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>الرجوع إلى المقال السابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>Forward to the next article</source>
        <translation>التقدّم إلى المقال التالي</translation>
    </message>
    <message>
        <source>Previous par&amp;t</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Previous part of this text</source>
        <translation>الجزء السابق من هذا النص</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next part of this text</source>
        <translation>الجزء التالي من هذا النص</translation>
    </message>
    <message>
        <source>Cance&amp;l translation</source>
        <translation>إل&amp;غاء الترجمة</translation>
    </message>
    <message>
        <source>Stop translating; what is done is kept</source>
        <translation>إيقاف الترجمة مع حفظ ما أُنجز</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>مفات&amp;يح الاختصار</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Abo&amp;ut Qari</source>
        <translation>&amp;حول «قارئ»</translation>
    </message>
    <message>
        <source>About Qari</source>
        <translation>حول «قارئ»</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Quit Qari</source>
        <translation>إنهاء «قارئ»</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Article and translation side by side</source>
        <translation>المقال والترجمة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>تحت &amp;كل فقرة</translation>
    </message>
    <message>
        <source>Translation under each paragraph</source>
        <translation>الترجمة تحت كل فقرة</translation>
    </message>
    <message>
        <source>On &amp;demand</source>
        <translation>عند ال&amp;طلب</translation>
    </message>
    <message>
        <source>A translation where you ask for it</source>
        <translation>ترجمة حيث تطلبها</translation>
    </message>
    <message>
        <source>Source &amp;only</source>
        <translation>الأ&amp;صل فقط</translation>
    </message>
    <message>
        <source>Only the article</source>
        <translation>المقال وحده</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ال&amp;لوح التالي</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>الانتقال إلى اللوح التالي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>S&amp;wap the panes</source>
        <translation>&amp;تبديل الجانبين</translation>
    </message>
    <message>
        <source>Article and translation change sides</source>
        <translation>تبادل المقال والترجمة موضعيهما</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تكب&amp;ير النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>تص&amp;غير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Norm&amp;al size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>النص بحجمه العادي</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find in article and translation</source>
        <translation>البحث في المقال والترجمة</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>ب&amp;حث عن التالي</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light page</source>
        <translation>نص داكن على صفحة فاتحة</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;بنّي</translation>
    </message>
    <message>
        <source>Brown text on a warm page</source>
        <translation>نص بنّي على صفحة دافئة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on a dark page</source>
        <translation>نص فاتح على صفحة داكنة</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;مرتفع</translation>
    </message>
    <message>
        <source>White text on black</source>
        <translation>نص أبيض على خلفية سوداء</translation>
    </message>
    <message>
        <source>Copy &amp;source</source>
        <translation>نسخ الأ&amp;صل</translation>
    </message>
    <message>
        <source>Copy the sentence of the article</source>
        <translation>نسخ جملة المقال</translation>
    </message>
    <message>
        <source>Copy &amp;translation</source>
        <translation>نسخ ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>Copy its translation</source>
        <translation>نسخ ترجمتها</translation>
    </message>
    <message>
        <source>Copy &amp;both</source>
        <translation>نسخ الا&amp;ثنين</translation>
    </message>
    <message>
        <source>Copy the sentence and its translation</source>
        <translation>نسخ الجملة وترجمتها</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <translation>&amp;بدائل</translation>
    </message>
    <message>
        <source>Other translations of this sentence</source>
        <translation>ترجمات أخرى لهذه الجملة</translation>
    </message>
    <message>
        <source>Another wording &amp;from here</source>
        <translation>صياغة أخرى من &amp;هنا</translation>
    </message>
    <message>
        <source>Keep the translation up to the word stood on, and go on otherwise</source>
        <translation>إبقاء الترجمة حتى هذه الكلمة والمتابعة بصياغة أخرى</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>ترجمة هذه الجملة من جديد</translation>
    </message>
    <message>
        <source>Correct a t&amp;ypo…</source>
        <translation>تصحيح &amp;خطأ مطبعي…</translation>
    </message>
    <message>
        <source>Correct the sentence; the original is kept</source>
        <translation>تصحيح الجملة مع حفظ الأصل</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Arabic form</source>
        <translation>الصيغة العربية</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Dutch name</source>
        <translation>الاسم بالهولندية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>Open a page of the web</source>
        <translation>فتح صفحة ويب</translation>
    </message>
    <message>
        <source>The page is fetched once, now, without its pictures, scripts and cookies; it is kept on this machine and opens without a network later.</source>
        <translation>تُجلب الصفحة مرة واحدة الآن، بلا صورها وبرامجها وملفات تعريف الارتباط؛ وتُحفظ على هذا الجهاز فتُفتح لاحقًا بلا شبكة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح مع ذلك</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <extracomment>%1 is an address, %2 a size such as 120 kB</extracomment>
        <translation>جارٍ جلب %1: %2</translation>
    </message>
    <message>
        <source>Fetching %1: %2 of %3</source>
        <translation>جارٍ جلب %1: %2 من %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>لم يُفتح شيء.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>It is no address.</source>
        <translation>ليس رابطًا.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are fetched.</source>
        <translation>لا تُجلب إلا الروابط التي تبدأ بـ ‎http://‎ أو ‎https://‎.</translation>
    </message>
    <message>
        <source>It holds a name or a password.</source>
        <translation>فيه اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>“{url}” leads to a page that is not encrypted on its way: {other}</source>
        <translation>يحيل «{url}» إلى صفحة تُنقل بلا تشفير: ⁦{other}⁩</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If that is all right, open the address that begins with http://.</source>
        <translation>إن كنت تقبل ذلك، فافتح الرابط الذي يبدأ بـ ‎http://‎.</translation>
    </message>
    <message>
        <source>It names no server.</source>
        <translation>لا يذكر أي خادم.</translation>
    </message>
    <message>
        <source>“{url}” can&apos;t be opened.</source>
        <translation>تعذّر فتح «{url}».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Check the address, then try again.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. تحقّق من الرابط، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>AidActions</name>
    <message>
        <source>Add to my &amp;glossary…</source>
        <translation>إ&amp;ضافة إلى مسردي…</translation>
    </message>
    <message>
        <source>Add a name or term</source>
        <translation>إضافة اسم أو مصطلح</translation>
    </message>
    <message>
        <source>My glossa&amp;ry…</source>
        <translation>مس&amp;ردي…</translation>
    </message>
    <message>
        <source>Names and terms of your own</source>
        <translation>أسماؤك ومصطلحاتك</translation>
    </message>
    <message>
        <source>&amp;Keep names as the glossary has them</source>
        <translation>اعتما&amp;د أسماء المسرد</translation>
    </message>
    <message>
        <source>Names of the glossary are kept in the translation</source>
        <translation>تبقى الأسماء في الترجمة كما هي في المسرد</translation>
    </message>
    <message>
        <source>Look &amp;up a word…</source>
        <translation>بحث في المع&amp;جم…</translation>
    </message>
    <message>
        <source>Look up any word</source>
        <translation>البحث عن أي كلمة في المعجم</translation>
    </message>
    <message>
        <source>Nam&amp;es in this article</source>
        <translation>أ&amp;سماء هذا المقال</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>أسماء هذا المقال</translation>
    </message>
    <message>
        <source>Words &amp;in this article</source>
        <translation>&amp;كلمات هذا المقال</translation>
    </message>
    <message>
        <source>Wor&amp;d by word</source>
        <translation>ك&amp;لمة كلمة</translation>
    </message>
    <message>
        <source>Words to learn in this article</source>
        <translation>كلمات للتعلّم في هذا المقال</translation>
    </message>
    <message>
        <source>&amp;Colour new words</source>
        <translation>تل&amp;وين الكلمات الجديدة</translation>
    </message>
    <message>
        <source>New words and those being learnt are coloured softly</source>
        <translation>تلوين خفيف للكلمات الجديدة ولما هو قيد التعلّم</translation>
    </message>
    <message>
        <source>My &amp;level…</source>
        <translation>مستوا&amp;ي…</translation>
    </message>
    <message>
        <source>How much Arabic you read; sets which words are known</source>
        <translation>مستوى قراءتك للعربية؛ به تتحدد الكلمات المعروفة</translation>
    </message>
    <message>
        <source>The sentence word by word, with sound and meaning</source>
        <translation>الجملة كلمة كلمة بالنطق والمعنى</translation>
    </message>
    <message>
        <source>&amp;No vowels added</source>
        <translation>&amp;بلا تشكيل مضاف</translation>
    </message>
    <message>
        <source>The text as it was written</source>
        <translation>النص كما كُتب</translation>
    </message>
    <message>
        <source>&amp;Vowels where needed</source>
        <translation>التشكيل &amp;عند الحاجة</translation>
    </message>
    <message>
        <source>Vowels only where a word would be misread</source>
        <translation>تشكيل الكلمات التي قد تُقرأ خطأ فقط</translation>
    </message>
    <message>
        <source>&amp;All vowels</source>
        <translation>تشكيل كا&amp;مل</translation>
    </message>
    <message>
        <source>Vowels on every word</source>
        <translation>تشكيل كل كلمة</translation>
    </message>
</context>
<context>
    <name>AloudActions</name>
    <message>
        <source>Read &amp;aloud, or pause</source>
        <translation>&amp;قراءة جهرية أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read the Arabic aloud from this sentence on, or pause</source>
        <translation>قراءة النص العربي جهرًا ابتداءً من هذه الجملة، أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>قراءة الت&amp;رجمة جهرًا</translation>
    </message>
    <message>
        <source>Read the translation aloud from this sentence on</source>
        <translation>قراءة الترجمة جهرًا ابتداءً من هذه الجملة</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Say the sentence before</source>
        <translation>نطق الجملة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>الجملة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Say the next sentence</source>
        <translation>نطق الجملة التالية</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>إ&amp;بطاء القراءة</translation>
    </message>
    <message>
        <source>Read aloud more slowly</source>
        <translation>إبطاء القراءة الجهرية</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>تسري&amp;ع القراءة</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>تسريع القراءة الجهرية</translation>
    </message>
    <message>
        <source>St&amp;op reading aloud</source>
        <translation>إ&amp;يقاف القراءة الجهرية</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة الجهرية</translation>
    </message>
</context>
<context>
    <name>AloudMenu</name>
    <message>
        <source>Read al&amp;oud</source>
        <translation>القراءة الج&amp;هرية</translation>
    </message>
</context>
<context>
    <name>ArticleExporter</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose it to write over it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» موجود من قبل. اختره هو نفسه للكتابة فوقه.</translation>
    </message>
    <message>
        <source>This is the article itself. Choose another name.</source>
        <translation>هذا هو المقال نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>المسار في الحافظة.</translation>
    </message>
</context>
<context>
    <name>ArticleFactsController</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>BackupQuestion</name>
    <message>
        <source>Put this backup in the place of your library?</source>
        <translation>هل تريد إحلال هذه النسخة الاحتياطية محل مكتبتك؟</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Putting it back…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Articles and notes that are not in the backup go, and your glossary and known words are as they were then. What you have now is backed up first, so that you can come back to it.</source>
        <translation>تزول المقالات والملاحظات التي ليست في النسخة الاحتياطية، ويعود مسردك وكلماتك المعروفة إلى ما كانت عليه آنذاك. ويُنسخ ما لديك الآن نسخًا احتياطيًا أولًا، فيمكنك الرجوع إليه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup {file} could not be written: {why}.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية {file}: {why}.</translation>
    </message>
    <message>
        <source>Nothing that you have was changed.</source>
        <translation>لم يتغيّر شيء مما لديك.</translation>
    </message>
    <message>
        <source>See that there is room and that it may be written.</source>
        <translation>تحقّق من توفر مساحة كافية ومن إذن الكتابة.</translation>
    </message>
    <message>
        <source>another program wrote it</source>
        <translation>كتبه برنامج آخر</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a backup: {why}.</source>
        <translation>لا يصلح الملف {file} نسخة احتياطية: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Before an update of Qari</source>
        <translation>قبل تحديث «قارئ»</translation>
    </message>
    <message>
        <source>Before one was put back</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is what a backup holds, in a few words</extracomment>
        <translation>اكتمل النسخ الاحتياطي: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is in the place of your library now. What you had before is the backup %2.</source>
        <extracomment>%1 is a day and time, %2 the name of a file</extracomment>
        <translation>حلّت النسخة الاحتياطية المؤرخة %1 محل مكتبتك. وما كان لديك من قبل محفوظ في النسخة الاحتياطية %2.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخ احتياطية بعد.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Articles, notes, glossary and known words are backed up every day. The last ten of each kind are kept.</source>
        <translation>تُنسخ المقالات والملاحظات والمسرد والكلمات المعروفة نسخًا احتياطيًا كل يوم. وتُحفظ آخر عشر نسخ من كل نوع.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>استعادة…</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Its page {part} can&apos;t be used: {why}</source>
        <translation>لا يمكن استخدام الصفحة {part} منه: {why}</translation>
    </message>
    <message>
        <source>The book is locked by the shop that sold it (DRM).</source>
        <translation>الكتاب مقفل من المتجر الذي باعه (DRM).</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. It can be read only in the program of that shop; get the book without a lock.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. لا يُقرأ الكتاب إلا في برنامج ذلك المتجر؛ احصل على نسخة غير مقفلة منه.</translation>
    </message>
    <message>
        <source>It is no book (EPUB), or a broken one.</source>
        <translation>ليس كتابًا (EPUB)، أو هو تالف.</translation>
    </message>
</context>
<context>
    <name>ChangesLine</name>
    <message>
        <source>Before: %1. Now: %2</source>
        <extracomment>%1 is the text before, %2 after</extracomment>
        <translation>سابقًا: %1. الآن: %2</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>It is damaged, or made to harm: reading it broke the reader.</source>
        <translation>هو تالف، أو أُعدّ للإضرار: تعطّل برنامج القراءة عند قراءته.</translation>
    </message>
    <message>
        <source>Reading it took too long, so it was stopped.</source>
        <translation>استغرقت قراءته وقتًا أطول من اللازم، فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading it took too much memory, so it was stopped.</source>
        <translation>استهلكت قراءته ذاكرة أكثر من اللازم، فأُوقفت.</translation>
    </message>
    <message>
        <source>The system let no process be started to read it in.</source>
        <translation>لم يسمح النظام ببدء عملية لقراءته.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Get the file again, or paste its text.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. احصل على الملف من جديد، أو الصق نصه.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Characters that can&apos;t be shown were replaced by {sign}: {count}.</source>
        <translation>حلّت العلامة {sign} محلّ محارف لا يمكن عرضها، وعددها {count}.</translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>ComfortActions</name>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>مسطرة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Dim the page around the line or sentence that you read</source>
        <translation>تعتيم الصفحة حول السطر أو الجملة التي تقرأها</translation>
    </message>
    <message>
        <source>Wide &amp;spacing</source>
        <translation>&amp;تباعد واسع</translation>
    </message>
    <message>
        <source>More room between letters, words, lines and paragraphs</source>
        <translation>مسافة أكبر بين الأحرف والكلمات والأسطر والفقرات</translation>
    </message>
    <message>
        <source>&amp;Larger interface</source>
        <translation>واجهة أ&amp;كبر</translation>
    </message>
    <message>
        <source>Larger menus, lists and dialogs</source>
        <translation>قوائم ونوافذ أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller interface</source>
        <translation>واجهة أ&amp;صغر</translation>
    </message>
    <message>
        <source>Smaller menus, lists and dialogs</source>
        <translation>قوائم ونوافذ أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual size of the interface</source>
        <translation>حجم الواجهة ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Menus, lists and dialogs at their usual size</source>
        <translation>القوائم والنوافذ بحجمها المعتاد</translation>
    </message>
    <message>
        <source>&amp;Nothing moves or blinks</source>
        <translation>دون &amp;حركة أو وميض</translation>
    </message>
    <message>
        <source>No fading menus and no blinking cursor</source>
        <translation>لا تتلاشى القوائم ولا يومض المؤشر</translation>
    </message>
</context>
<context>
    <name>ComfortMenu</name>
    <message>
        <source>Ea&amp;sier to read</source>
        <translation>&amp;قراءة أيسر</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file was made of another article than this one.</source>
        <translation>أُنشئ الملف من مقال غير هذا.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: {why}.</source>
        <translation>تعذّرت كتابة الناتج: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>المسار {path} مجلد.</translation>
    </message>
    <message>
        <source>Give the name of a file after -o.</source>
        <translation>اكتب اسم ملف بعد ‎-o.</translation>
    </message>
    <message>
        <source>No file can be written as {path}: {why}</source>
        <translation>لا يمكن كتابة ملف باسم {path}: {why}</translation>
    </message>
    <message>
        <source>{path} is the article itself.</source>
        <translation>الملف {path} هو المقال نفسه.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Give another name after -o.</source>
        <translation>اكتب اسمًا آخر بعد ‎-o.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation>المجلد {path} غير موجود.</translation>
    </message>
    <message>
        <source>Make it first; nothing was written.</source>
        <translation>أنشئه أولًا؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no part {part}; this text has {count}.</source>
        <translation>لا يوجد الجزء {part}؛ عدد أجزاء هذا النص {count}.</translation>
    </message>
    <message>
        <source>The package {package} is not installed.</source>
        <translation>الحزمة {package} غير مثبّتة.</translation>
    </message>
    <message>
        <source>Installed are: {packages}.</source>
        <translation>الحزم المثبّتة: {packages}.</translation>
    </message>
    <message>
        <source>{package} does not translate {source} to {target}.</source>
        <translation>لا تترجم الحزمة {package} من {source} إلى {target}.</translation>
    </message>
    <message>
        <source>These do: {packages}.</source>
        <translation>الحزم التي تفعل ذلك: {packages}.</translation>
    </message>
    <message>
        <source>The working directory is gone: {why}.</source>
        <translation>لم يعد مجلد العمل موجودًا: {why}.</translation>
    </message>
    <message>
        <source>Give the full path, or change directory.</source>
        <translation>اكتب المسار الكامل، أو انتقل إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Standard input is closed.</source>
        <translation>الإدخال القياسي مغلق.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>اكتب اسم ملف.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة الإدخال القياسي: {why}.</translation>
    </message>
    <message>
        <source>Standard input is larger than 200 MB.</source>
        <translation>الإدخال القياسي أكبر من ٢٠٠ ميغابايت.</translation>
    </message>
    <message>
        <source>Save it as a file, which is opened in parts.</source>
        <translation>احفظه في ملف، فيُفتح على أجزاء.</translation>
    </message>
    <message>
        <source>No window can be shown, since {why}.</source>
        <translation>لا يمكن إظهار نافذة، والسبب: {why}.</translation>
    </message>
    <message>
        <source>The command qari reads in the terminal.</source>
        <translation>الأمر qari يعرض المقال في الطرفية.</translation>
    </message>
    <message>
        <source>Qt can&apos;t be loaded: {why}.</source>
        <translation>تعذّر تحميل Qt: {why}.</translation>
    </message>
    <message>
        <source>Install the system library that it names.</source>
        <translation>ثبّت مكتبة النظام التي يذكرها.</translation>
    </message>
    <message>
        <source>The name {name} does not say which format.</source>
        <translation>الاسم {name} لا يدل على الصيغة.</translation>
    </message>
    <message>
        <source>End it in .csv, .tsv, .tbx or .txt (Anki), or add --format.</source>
        <translation>اجعل نهايته ‎.csv أو ‎.tsv أو ‎.tbx أو ‎.txt (Anki)، أو أضف ‎--format.</translation>
    </message>
    <message>
        <source>There is no word to look up.</source>
        <translation>لا كلمة للبحث عنها.</translation>
    </message>
    <message>
        <source>The sentence does not hold the word “{word}”.</source>
        <translation>لا ترد الكلمة «{word}» في الجملة.</translation>
    </message>
    <message>
        <source>Write it as the sentence does.</source>
        <translation>اكتبها كما ترد في الجملة.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag.</source>
        <translation>ليس «{tag}» وسمًا.</translation>
    </message>
    <message>
        <source>A tag has letters, as in politics/nl.</source>
        <translation>في الوسم حروف، كما في politics/nl.</translation>
    </message>
    <message>
        <source>There are no articles in the folder {path}.</source>
        <translation>لا مقالات في المجلد {path}.</translation>
    </message>
    <message>
        <source>Taken from a folder are files that end in {suffixes}.</source>
        <translation>تؤخذ من المجلد الملفات التي تنتهي أسماؤها بـ ‎{suffixes}.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>لا توجد نسخة احتياطية باسم {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>qari library restore --list shows them.</source>
        <translation>يعرضها الأمر qari library restore --list.</translation>
    </message>
    <message>
        <source>A package for Anki is no text.</source>
        <translation>حزمة Anki ليست نصًا.</translation>
    </message>
    <message>
        <source>Name a file: -o notes.apkg.</source>
        <translation>اكتب اسم ملف: ‎-o notes.apkg.</translation>
    </message>
    <message>
        <source>End it in .md, .html, .json, .csv or .apkg, or add --format.</source>
        <translation>اجعل نهايته ‎.md أو ‎.html أو ‎.json أو ‎.csv أو ‎.apkg، أو أضف ‎--format.</translation>
    </message>
    <message>
        <source>Copy it from qari library show.</source>
        <translation>انسخه من ناتج الأمر qari library show.</translation>
    </message>
    <message>
        <source>It stands in a translation: add --to {language}.</source>
        <translation>يرد في ترجمة: أضف ‎--to {language}.</translation>
    </message>
    <message>
        <source>It stands in the article: leave out --to.</source>
        <translation>يرد في المقال: احذف ‎--to.</translation>
    </message>
    <message>
        <source>The words “{quote}” stand nowhere in it.</source>
        <translation>لا ترد الكلمات «{quote}» في أي موضع منه.</translation>
    </message>
    <message>
        <source>The words “{quote}” stand in {count} places.</source>
        <translation>عدد المواضع التي ترد فيها الكلمات «{quote}»: {count}.</translation>
    </message>
    <message>
        <source>Give more words, or choose one with --place N.</source>
        <translation>اكتب كلمات أكثر، أو اختر موضعًا بالخيار ‎--place N.</translation>
    </message>
    <message>
        <source>A note needs words, a passage, or both.</source>
        <translation>لا بد للملاحظة من كلام أو مقطع أو كليهما.</translation>
    </message>
    <message>
        <source>Add --body or --quote.</source>
        <translation>أضف ‎--body أو ‎--quote.</translation>
    </message>
    <message>
        <source>This article lies in the bin.</source>
        <translation>هذا المقال في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>qari library remove --undo takes it out.</source>
        <translation>يخرجه منها الأمر qari library remove --undo.</translation>
    </message>
    <message>
        <source>{count} articles have ids that begin with {id}.</source>
        <translation>عدد المقالات التي يبدأ معرّفها بـ {id}: {count}.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>اكتب جزءًا أطول منه.</translation>
    </message>
    <message>
        <source>There is no article {id} in the library.</source>
        <translation>لا يوجد في المكتبة مقال معرّفه {id}.</translation>
    </message>
    <message>
        <source>qari library list shows the ids, --bin the bin&apos;s.</source>
        <translation>يعرض الأمر qari library list المعرّفات، ومع ‎--bin معرّفات ما في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>There is no version {version}; this article has {count}.</source>
        <translation>لا توجد النسخة {version}؛ عدد نسخ هذا المقال {count}.</translation>
    </message>
    <message>
        <source>The text of the article {id} can&apos;t be read back.</source>
        <translation>تعذّرت قراءة النص المحفوظ للمقال {id}.</translation>
    </message>
    <message>
        <source>Import it again; its notes are kept.</source>
        <translation>استورده من جديد؛ ملاحظاته محفوظة.</translation>
    </message>
    <message>
        <source>A file of the format {format} is no text.</source>
        <translation>الملف بالصيغة {format} ليس نصًا.</translation>
    </message>
    <message>
        <source>Name a file after -o.</source>
        <translation>اذكر ملفًا بعد ‎-o.</translation>
    </message>
    <message>
        <source>--again and --report are for many articles.</source>
        <translation>الخياران ‎--again و‎--report لعدة مقالات فقط.</translation>
    </message>
    <message>
        <source>Name a folder that is there after -o.</source>
        <translation>اذكر مجلدًا موجودًا بعد ‎-o.</translation>
    </message>
    <message>
        <source>Say which format is meant.</source>
        <translation>حدد الصيغة المقصودة.</translation>
    </message>
    <message>
        <source>Add --format, one of {formats}.</source>
        <translation>أضف ‎--format بإحدى الصيغ {formats}.</translation>
    </message>
    <message>
        <source>The file is in {language}, not in {wanted}.</source>
        <translation>لغة الملف {language} وليست {wanted}.</translation>
    </message>
    <message>
        <source>No imported file is {name}.</source>
        <translation>لا يوجد ملف مستورد باسم {name}.</translation>
    </message>
    <message>
        <source>Several imported files are named {name}.</source>
        <translation>يوجد أكثر من ملف مستورد باسم {name}.</translation>
    </message>
    <message>
        <source>qari memory list shows them; give the whole path.</source>
        <translation>يعرضها الأمر qari memory list؛ اكتب المسار الكامل.</translation>
    </message>
    <message>
        <source>--part is for one article in one file.</source>
        <translation>الخيار ‎--part لمقال واحد في ملف واحد.</translation>
    </message>
    <message>
        <source>Several articles go into a folder.</source>
        <translation>تُكتب المقالات المتعددة في مجلد.</translation>
    </message>
    <message>
        <source>Name it after -o.</source>
        <translation>اذكره بعد ‎-o.</translation>
    </message>
    <message>
        <source>No folder can be called {path}: {why}</source>
        <translation>لا يمكن أن يكون {path} اسم مجلد: {why}</translation>
    </message>
    <message>
        <source>Several articles go into a folder; {path} is a file.</source>
        <translation>تُكتب المقالات المتعددة في مجلد؛ و{path} ملف.</translation>
    </message>
    <message>
        <source>Name a folder after -o.</source>
        <translation>اذكر مجلدًا بعد ‎-o.</translation>
    </message>
    <message>
        <source>{path} is the folder of the articles itself.</source>
        <translation>المجلد {path} هو مجلد المقالات نفسه.</translation>
    </message>
    <message>
        <source>Name another one after -o.</source>
        <translation>اذكر مجلدًا آخر بعد ‎-o.</translation>
    </message>
    <message>
        <source>The folder {path} is a link to another place.</source>
        <translation>المجلد {path} رابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>لم يُكتب شيء هناك.</translation>
    </message>
    <message>
        <source>Take the link away, or name another folder after -o.</source>
        <translation>أزل الرابط، أو اذكر مجلدًا آخر بعد ‎-o.</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be made: {why}.</source>
        <translation>تعذّر إنشاء المجلد {path}: {why}.</translation>
    </message>
    <message>
        <source>No followed feed is {name}.</source>
        <translation>لا خلاصة متابَعة تطابق {name}.</translation>
    </message>
    <message>
        <source>Several followed feeds are {name}.</source>
        <translation>تطابق {name} أكثر من خلاصة متابَعة.</translation>
    </message>
    <message>
        <source>qari feeds list shows them with their ids.</source>
        <translation>يعرضها الأمر qari feeds list مع معرّفاتها.</translation>
    </message>
    <message>
        <source>No article of this feed is {name}.</source>
        <translation>لا مقال في هذه الخلاصة يطابق {name}.</translation>
    </message>
    <message>
        <source>Several articles of this feed are {name}.</source>
        <translation>يطابق {name} أكثر من مقال في هذه الخلاصة.</translation>
    </message>
    <message>
        <source>qari feeds list FEED shows them with their ids.</source>
        <translation>يعرضها الأمر qari feeds list FEED مع معرّفاتها.</translation>
    </message>
    <message>
        <source>Give the password in a file, after --password-file.</source>
        <translation>ضع كلمة المرور في ملف، واذكره بعد ‎--password-file.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be the article and the password.</source>
        <translation>لا يمكن أن يأتي المقال وكلمة المرور معًا من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Give the name of a file for one.</source>
        <translation>اكتب اسم ملف لأحدهما.</translation>
    </message>
    <message>
        <source>The file of passwords can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة ملف كلمات المرور: {why}.</translation>
    </message>
    <message>
        <source>Several articles, or a folder of them: qari export … --to {language} --format html -o FOLDER</source>
        <translation>لعدة مقالات أو لمجلد منها: qari export … --to {language} --format html -o FOLDER</translation>
    </message>
    <message>
        <source>qari translate takes one article.</source>
        <translation>الأمر qari translate لمقال واحد.</translation>
    </message>
    <message>
        <source>No installed package is {name}, or not for that.</source>
        <translation>لا توجد حزمة مثبّتة باسم {name}، أو ليست لهذه اللغات.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>لم يُجرَ أي قياس.</translation>
    </message>
    <message>
        <source>Installed are: {names}.</source>
        <translation>الحزم المثبّتة: {names}.</translation>
    </message>
    <message>
        <source>The index has no package “{name}”.</source>
        <translation>لا توجد الحزمة «{name}» في الفهرس.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>qari packages available --all lists what it has; --refresh fetches it anew.</source>
        <translation>يعرض الأمر qari packages available --all ما فيه؛ ويجلبه الخيار ‎--refresh من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is no pair of languages.</source>
        <translation>ليس «{name}» زوج لغات.</translation>
    </message>
    <message>
        <source>Write it as ar-en.</source>
        <translation>اكتبه مثل ar-en.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ConcordanceBox</name>
    <message>
        <source>It is looked for in any form, in articles and their titles.</source>
        <translation>يجري البحث عنها بأي صيغة، في المقالات وعناوينها.</translation>
    </message>
    <message>
        <source>This word is in no article</source>
        <translation>لا ترد هذه الكلمة في أي مقال</translation>
    </message>
    <message>
        <source>%1 places read…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>المواضع المقروءة: %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت %Ln أسطر</numerusform>
            <numerusform>نُسخ %Ln سطرًا</numerusform>
            <numerusform>نُسخ %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>A word in all its places</source>
        <translation>كلمة في كل مواضعها</translation>
    </message>
    <message>
        <source>Type a word, or press Ctrl+K on one in the article.</source>
        <translation>اكتب كلمة، أو اضغط Ctrl+K على كلمة في المقال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 places</source>
        <extracomment>%1 is a number</extracomment>
        <translation>عدد المواضع: %1 على الأقل</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>سياقات الكلمة</translation>
    </message>
    <message>
        <source>Word whose places are wanted</source>
        <translation>الكلمة المطلوبة مواضعها</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب بحسب</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يليها</translation>
    </message>
    <message>
        <source>What precedes</source>
        <translation>ما يسبقها</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy all lines, for a spreadsheet</source>
        <translation>نسخ كل الأسطر للصقها في جدول بيانات</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>مواضع الكلمة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
</context>
<context>
    <name>ConcordanceController</name>
    <message>
        <source>Put into the editor</source>
        <translation>أُدرجت في المحرّر</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>{file} can&apos;t be removed: {why}.</source>
        <translation>تعذّر حذف {file}: {why}.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>لم يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>تحقّق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>a page was opened</source>
        <translation>فتح صفحة</translation>
    </message>
    <message>
        <source>a page was opened privately</source>
        <translation>فتح صفحة بخصوصية</translation>
    </message>
    <message>
        <source>a feed was fetched</source>
        <translation>جلب خلاصة</translation>
    </message>
    <message>
        <source>the list of packages was fetched</source>
        <translation>جلب قائمة الحزم</translation>
    </message>
    <message>
        <source>a package was fetched</source>
        <translation>تنزيل حزمة</translation>
    </message>
    <message>
        <source>nobody asked for it: a mistake in Qari, stopped</source>
        <translation>لم يطلبه أحد: خطأ في «قارئ»، وقد أُوقف</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جاء الرد</translation>
    </message>
    <message>
        <source>unchanged since then</source>
        <translation>لا تغيير منذ ذلك الحين</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>stopped; nothing was sent</source>
        <translation>أُوقف؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>الرد {status}</translation>
    </message>
</context>
<context>
    <name>ConnectionsController</name>
    <message>
        <source>Nothing connects any more, whatever is pressed.</source>
        <translation>لن يُفتح أي اتصال بعد الآن، أيًّا كان ما تضغطه.</translation>
    </message>
    <message>
        <source>Connections are opened again, where you ask for one.</source>
        <translation>عاد فتح الاتصالات ممكنًا، حين تطلبها.</translation>
    </message>
    <message>
        <source>The list of connections is empty.</source>
        <translation>قائمة الاتصالات فارغة.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>A server that is not kept</source>
        <translation>خادم لم يُحفظ اسمه</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Qari opens a connection only when you ask for one. Here is every one that it opened, or tried to open.</source>
        <translation>لا يفتح «قارئ» اتصالًا إلا حين تطلبه. وهذه كل الاتصالات التي فتحها أو حاول فتحها.</translation>
    </message>
    <message>
        <source>Never connect, whatever I press</source>
        <translation>منع كل اتصال، أيًّا كان ما أضغطه</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>لا اتصالات.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ContentsDialog</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find a chapter</source>
        <translation>البحث عن فصل</translation>
    </message>
    <message>
        <source>Part %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>الجزء %1</translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>Sentence as it should be</source>
        <translation>الجملة كما ينبغي أن تكون</translation>
    </message>
    <message>
        <source>The original is kept.</source>
        <translation>الأصل محفوظ.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>This file was read as {encoding}.</source>
        <translation>قُرئ هذا الملف بترميز {encoding}.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it looks like {encoding}.</source>
        <translation>الملف «{name}» ليس بترميز UTF-8؛ يبدو أن ترميزه {encoding}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor, or run: iconv -f {encoding} -t UTF-8 OLD.txt &gt; NEW.txt</source>
        <translation>احفظه بترميز UTF-8 في محرر نصوص، أو نفّذ: iconv -f {encoding} -t UTF-8 OLD.txt &gt; NEW.txt</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 and its encoding is not known.</source>
        <translation>الملف «{name}» ليس بترميز UTF-8، وترميزه غير معروف.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and open it again.</source>
        <translation>احفظه بترميز UTF-8 في محرر نصوص ثم افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: byte {position} is not UTF-8.</source>
        <translation>الملف «{name}» تالف: البايت {position} ليس من UTF-8.</translation>
    </message>
    <message>
        <source>Get it again, or drop what is damaged: iconv -c -f UTF-8 -t UTF-8 OLD.txt &gt; NEW.txt</source>
        <translation>احصل عليه من جديد، أو احذف التالف منه: iconv -c -f UTF-8 -t UTF-8 OLD.txt &gt; NEW.txt</translation>
    </message>
    <message>
        <source>“{name}” is no text: it holds binary data.</source>
        <translation>الملف «{name}» ليس نصًا، بل فيه بيانات ثنائية.</translation>
    </message>
    <message>
        <source>Open a text, a web page, a document, a book or a PDF.</source>
        <translation>افتح نصًا أو صفحة ويب أو مستندًا أو كتابًا أو ملف PDF.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text; its format is {kind}.</source>
        <translation>الملف «{name}» ليس نصًا عاديًا؛ صيغته {kind}.</translation>
    </message>
    <message>
        <source>Copy the article from it and paste it here, or save it as text (.txt).</source>
        <translation>انسخ المقال منه والصقه هنا، أو احفظه نصًا (‎.txt).</translation>
    </message>
    <message>
        <source>This page says that it is {said}; it was read as {encoding}.</source>
        <translation>تذكر هذه الصفحة أن ترميزها {said}؛ وقُرئت بترميز {encoding}.</translation>
    </message>
    <message>
        <source>The letters of this text had been garbled by a wrong encoding; they were mended.</source>
        <translation>كانت حروف هذا النص مشوّهة بسبب ترميز خاطئ، فأُصلحت.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It is no Word document, or a broken one.</source>
        <translation>ليس مستند وورد، أو هو تالف.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Save what you want to read as DOCX, or copy it and paste it here.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. احفظ ما تريد قراءته بصيغة DOCX، أو انسخه والصقه هنا.</translation>
    </message>
    <message>
        <source>“{name}” holds macros; they were not looked at.</source>
        <translation>في «{name}» وحدات ماكرو؛ لم يُنظر فيها.</translation>
    </message>
    <message>
        <source>It is no text of OpenDocument (.odt), or a broken one.</source>
        <translation>ليس مستند OpenDocument (‎.odt)، أو هو تالف.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Save what you want to read as ODT, or copy it and paste it here.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. احفظ ما تريد قراءته بصيغة ODT، أو انسخه والصقه هنا.</translation>
    </message>
    <message>
        <source>It is no RTF document, or a broken one.</source>
        <translation>ليس مستند RTF، أو هو تالف.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>حجمه أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Get the file again, or paste its text.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. احصل على الملف من جديد، أو الصق نصه.</translation>
    </message>
    <message>
        <source>Its part {part} can&apos;t be used: {why}</source>
        <translation>لا يمكن استخدام الجزء {part} منه: {why}</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Open it in the program that made it, save it without a password, and open that.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. افتحه في البرنامج الذي أنشأه، واحفظه بلا كلمة مرور، ثم افتح النسخة الجديدة.</translation>
    </message>
    <message>
        <source>It is no document or book, whatever its name says.</source>
        <translation>ليس مستندًا ولا كتابًا، وإن دلّ اسمه على ذلك.</translation>
    </message>
    <message>
        <source>It is of an old Office format (.doc, .xls, .ppt).</source>
        <translation>هو بإحدى صيغ أوفيس القديمة (‎.doc أو ‎.xls أو ‎.ppt).</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Open it in Word or LibreOffice, save it as DOCX, and open that.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. افتحه في Word أو LibreOffice، واحفظه بصيغة DOCX، ثم افتح النسخة الجديدة.</translation>
    </message>
    <message>
        <source>It is locked with a password, which only an office program can undo.</source>
        <translation>هو محمي بكلمة مرور لا يزيلها إلا برنامج مكتبي.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>أجزاؤه متداخلة تداخلًا أعمق من اللازم.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>The engine could not write a word here.</source>
        <translation>لم يستطع المحرك كتابة كلمة هنا.</translation>
    </message>
    <message>
        <source>The engine lost “{text}”; its place is a guess.</source>
        <translation>أسقط المحرك «{text}»؛ وموضعه هنا تقديري.</translation>
    </message>
    <message>
        <source>“{text}” stands here; the source has “{expected}”.</source>
        <translation>ورد هنا «{text}»، وفي الأصل «{expected}».</translation>
    </message>
    <message>
        <source>“{text}” is missing from the translation.</source>
        <translation>لا يرد «{text}» في الترجمة.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage in the translation.</source>
        <translation>لم يُترجم «{text}» على أنه نسبة مئوية.</translation>
    </message>
    <message>
        <source>“{text}” stands more often in the translation than in the source.</source>
        <translation>يرد «{text}» في الترجمة أكثر مما يرد في الأصل.</translation>
    </message>
    <message>
        <source>“{text}” stands only in the translation.</source>
        <translation>لا يرد «{text}» إلا في الترجمة.</translation>
    </message>
    <message>
        <source>“{name}” is missing from the translation.</source>
        <translation>لا يرد «{name}» في الترجمة.</translation>
    </message>
    <message>
        <source>The translation is very short; something may be missing.</source>
        <translation>الترجمة قصيرة جدًا؛ ربما سقط منها شيء.</translation>
    </message>
    <message>
        <source>The translation is very long; something may be made up.</source>
        <translation>الترجمة طويلة جدًا؛ ربما أُضيف إليها ما ليس في الأصل.</translation>
    </message>
    <message>
        <source>“{text}” stands here; the source has “{form}”: {name}.</source>
        <translation>ورد هنا «{text}»، وفي الأصل «{form}»، أي {name}.</translation>
    </message>
    <message>
        <source>“{text}” says no; nothing in the translation does.</source>
        <translation>«{text}» نفي لا مقابل له في الترجمة.</translation>
    </message>
    <message>
        <source>“{text}” says no; nothing in the source does.</source>
        <translation>«{text}» نفي لا مقابل له في الأصل.</translation>
    </message>
    <message>
        <source>The source asks a question; the translation does not.</source>
        <translation>في الأصل سؤال لا يرد في الترجمة.</translation>
    </message>
    <message>
        <source>The translation asks a question; the source does not.</source>
        <translation>في الترجمة سؤال لا يرد في الأصل.</translation>
    </message>
    <message>
        <source>This is quoted in the source and not in the translation.</source>
        <translation>هذا الكلام مقتبس في الأصل دون الترجمة.</translation>
    </message>
    <message>
        <source>The bracket “{text}” has no counterpart.</source>
        <translation>القوس «{text}» ليس له قوس مقابل.</translation>
    </message>
    <message>
        <source>This stands in brackets in the source only.</source>
        <translation>هذا الكلام بين قوسين في الأصل فقط.</translation>
    </message>
    <message>
        <source>“{text}” is said twice in the translation only.</source>
        <translation>يتكرر «{text}» في الترجمة دون الأصل.</translation>
    </message>
    <message>
        <source>The engine was very unsure of this sentence ({score}).</source>
        <translation>كان المحرك قليل الثقة جدًا بترجمة هذه الجملة ({score}).</translation>
    </message>
    <message>
        <source>“{text}” looks like “chef” (head, chief) read as another trade: coach or cook.</source>
        <translation>يبدو أن أصل «{text}» كلمة «chef» (رئيس أو مسؤول)، وقد فُهمت مهنةً أخرى: مدربًا أو طباخًا.</translation>
    </message>
    <message>
        <source>“{text}” looks like “head” or “chair” translated word by word.</source>
        <translation>يبدو «{text}» ترجمة حرفية لكلمة «head» أو «chair».</translation>
    </message>
    <message>
        <source>“{text}” looks like “officer of justice”, which is a public prosecutor.</source>
        <translation>يبدو «{text}» ترجمة حرفية لعبارة «officier van justitie»، أي وكيل النيابة العامة.</translation>
    </message>
    <message>
        <source>“{text}” looks like “Speaker”, who presides over a parliament.</source>
        <translation>يبدو «{text}» ترجمة حرفية لكلمة «Speaker»، أي رئيس البرلمان.</translation>
    </message>
    <message>
        <source>“{text}” looks like the name of a chamber of parliament.</source>
        <translation>يبدو «{text}» ترجمة حرفية لاسم أحد مجلسي البرلمان.</translation>
    </message>
    <message>
        <source>“{text}” looks like “secretary of state”, who is a minister.</source>
        <translation>يبدو «{text}» ترجمة حرفية لعبارة «secretary of state»، أي وزير.</translation>
    </message>
    <message>
        <source>“{text}” looks like “cabinet” read as a piece of furniture.</source>
        <translation>يبدو أن أصل «{text}» كلمة «cabinet» (مجلس الوزراء)، وقد فُهمت قطعةَ أثاث.</translation>
    </message>
    <message>
        <source>“{text}” stands twice in a row in the source.</source>
        <translation>يرد «{text}» مرتين متتاليتين في الأصل.</translation>
    </message>
    <message>
        <source>“{text}” was left in Latin letters in the source.</source>
        <translation>بقي «{text}» بأحرف لاتينية في الأصل.</translation>
    </message>
    <message>
        <source>“{text}” was left in Arabic.</source>
        <translation>بقي «{text}» بالعربية.</translation>
    </message>
    <message>
        <source>“{text}” was left in English.</source>
        <translation>بقي «{text}» بالإنجليزية.</translation>
    </message>
    <message>
        <source>{count} of {all} commas of the article have a space before them, as machines write: the Arabic may be a translation itself.</source>
        <translation>عدد الفواصل التي تسبقها مسافة في المقال {count} من {all}، كما في الكتابة الآلية: قد يكون النص العربي نفسه مترجمًا.</translation>
    </message>
    <message>
        <source>“{text}” was left in Latin letters; elsewhere in this article it is {form}.</source>
        <translation>بقي «{text}» بأحرف لاتينية، وكُتب في موضع آخر من هذا المقال {form}.</translation>
    </message>
    <message>
        <source>“{text}” is spelt “{usual}” elsewhere in this article.</source>
        <translation>كُتب «{text}» في مواضع أخرى من هذا المقال «{usual}».</translation>
    </message>
    <message>
        <source>“{text}” stands here; elsewhere in this article it is “{expected}”.</source>
        <translation>ورد هنا «{text}»، وفي مواضع أخرى من هذا المقال «{expected}».</translation>
    </message>
</context>
<context>
    <name>DoubtLines</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <extracomment>%1 is a sentence that says what is in doubt</extracomment>
        <translation>تجاهل: %1</translation>
    </message>
</context>
<context>
    <name>DoubtTitle</name>
    <message>
        <source>Something lost</source>
        <translation>ضاع شيء</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>اسم مختلف</translation>
    </message>
    <message>
        <source>Number?</source>
        <translation>رقم؟</translation>
    </message>
    <message>
        <source>Date?</source>
        <translation>تاريخ؟</translation>
    </message>
    <message>
        <source>Percentage?</source>
        <translation>نسبة؟</translation>
    </message>
    <message>
        <source>Currency?</source>
        <translation>عملة؟</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>وحدة قياس؟</translation>
    </message>
    <message>
        <source>Weekday?</source>
        <translation>اليوم؟</translation>
    </message>
    <message>
        <source>Negation?</source>
        <translation>نفي؟</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Length?</source>
        <translation>الطول؟</translation>
    </message>
    <message>
        <source>Question?</source>
        <translation>سؤال؟</translation>
    </message>
    <message>
        <source>Quotation?</source>
        <translation>اقتباس؟</translation>
    </message>
    <message>
        <source>Bracket?</source>
        <translation>قوس؟</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>ثقة ضعيفة</translation>
    </message>
    <message>
        <source>Spelling of a name</source>
        <translation>إملاء اسم</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>كلمة مكررة</translation>
    </message>
    <message>
        <source>Latin word</source>
        <translation>أحرف لاتينية</translation>
    </message>
    <message>
        <source>Calque?</source>
        <translation>ترجمة حرفية؟</translation>
    </message>
    <message>
        <source>Machine-made?</source>
        <translation>ترجمة آلية؟</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>موضع شك</translation>
    </message>
</context>
<context>
    <name>DoubtsController</name>
    <message>
        <source>Dismissed</source>
        <translation>تم التجاهل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of the download</source>
        <translation>تقدّم التنزيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إلغاء التنزيل</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Ctrl+Enter confirms and goes on; Esc keeps what you typed.</source>
        <translation>يؤكّد Ctrl+Enter ويتابع، ويحفظ Esc ما كتبته.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>EmptyFeeds</name>
    <message>
        <source>A feed lists the newest articles of a site. Nothing is fetched until you ask for it.</source>
        <translation>الخلاصة قائمة بأحدث مقالات موقع ما. لا يُجلب شيء قبل أن تطلبه.</translation>
    </message>
    <message>
        <source>Follow a feed…</source>
        <translation>متابعة خلاصة…</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>استيراد قائمة خلاصات…</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Everything that you open is kept here, with its translation and your place in it.</source>
        <translation>يُحفظ هنا كل ما تفتحه، مع ترجمته وموضعك فيه.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>قراءة المقال النموذجي</translation>
    </message>
    <message>
        <source>Import many files…</source>
        <translation>استيراد عدة ملفات…</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something in Qari went wrong. Your article is kept; if the window behaves oddly, start Qari again. Details are in the log.</source>
        <translation>حدث خلل في «قارئ». مقالك محفوظ؛ وإن بدا في النافذة ما يُستغرب فأعد تشغيل «قارئ». التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>لم يُجرَ أي قياس.</translation>
    </message>
    <message>
        <source>Each line holds a sentence, a tab and its translation by a person; the first line may name the languages, such as ar, a tab and en.</source>
        <translation>في كل سطر جملة ثم علامة جدولة ثم ترجمتها البشرية؛ ويجوز أن يذكر السطر الأول اللغتين، مثل ar ثم علامة جدولة ثم en.</translation>
    </message>
    <message>
        <source>There are no sentences in {file}.</source>
        <translation>لا جمل في {file}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة {file}: {why}.</translation>
    </message>
    <message>
        <source>Give a file that you may read.</source>
        <translation>اختر ملفًا لك إذن بقراءته.</translation>
    </message>
    <message>
        <source>{file} is larger than 10 MB.</source>
        <translation>الملف {file} أكبر من ١٠ ميغابايت.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>الملف {file} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} has sentences in {languages}, none from {pair}.</source>
        <translation>لغات الجمل في {file} هي: {languages}؛ ولا جمل فيه للزوج {pair}.</translation>
    </message>
    <message>
        <source>{file} has more than {most} sentences.</source>
        <translation>عدد الجمل في {file} أكبر من {most}.</translation>
    </message>
    <message>
        <source>Sentence {number} of {file} has no pair.</source>
        <translation>الجملة {number} في {file} بلا ترجمة تقابلها.</translation>
    </message>
    <message>
        <source>Sentence {number} of {file} is too long.</source>
        <translation>الجملة {number} في {file} أطول من اللازم.</translation>
    </message>
    <message>
        <source>sacreBLEU, which makes the figures, is missing.</source>
        <translation>أداة sacreBLEU التي تحسب الأرقام مفقودة.</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation>أعد تثبيت التطبيق.</translation>
    </message>
</context>
<context>
    <name>ExchangeTerms</name>
    <message>
        <source>“{name}” holds no terms.</source>
        <translation>لا مصطلحات في «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose a file with at least one entry.</source>
        <translation>اختر ملفًا فيه مدخل واحد على الأقل.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” can&apos;t be used.</source>
        <translation>لا يمكن استخدام السطر {line} من «{name}».</translation>
    </message>
    <message>
        <source>{count} lines of “{name}” can&apos;t be used; the first is line {line}.</source>
        <translation>في «{name}» أسطر لا يمكن استخدامها عددها {count}، وأولها السطر {line}.</translation>
    </message>
    <message>
        <source>Mend them, or import the rest only.</source>
        <translation>أصلح ما فيه خطأ، أو استورد الباقي فقط.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>مستند وورد (DOCX)</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for translation tools</source>
        <translation>XLIFF 1.2، لبرامج الترجمة</translation>
    </message>
    <message>
        <source>XLIFF 2.1, for translation tools</source>
        <translation>XLIFF 2.1، لبرامج الترجمة</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>ذاكرة ترجمة (TMX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>ماركداون (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>A corrected file can be read back.</source>
        <translation>يمكن إعادة قراءة الملف بعد تصحيحه.</translation>
    </message>
    <message>
        <source>%1 of %2 sentences are confirmed.</source>
        <extracomment>%1 and %2 are numbers of sentences</extracomment>
        <translation>الجمل المؤكَّدة: %1 من %2.</translation>
    </message>
    <message>
        <source>Without a translation: %1; their source stands in its place.</source>
        <extracomment>%1 is a number of sentences</extracomment>
        <translation>بلا ترجمة: %1؛ ويحلّ النص الأصلي محلّها.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Source and translation</source>
        <translation>الأصل والترجمة</translation>
    </message>
    <message>
        <source>Which translations</source>
        <translation>أي الترجمات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Confirmed only</source>
        <translation>المؤكَّدة فقط</translation>
    </message>
    <message>
        <source>With the comments</source>
        <translation>مع التعليقات</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>FeedLists</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Newest first, of every feed</source>
        <translation>من كل الخلاصات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم تُجلب بعد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <extracomment>%1 is a number of articles</extracomment>
        <translation>غير مقروء: %1</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message>
        <source>“{name}” is a list of feeds (OPML) and no feed.</source>
        <translation>«{name}» قائمة خلاصات (OPML) لا خلاصة.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Import it to follow the feeds that it names.</source>
        <translation>استوردها لمتابعة الخلاصات المذكورة فيها.</translation>
    </message>
    <message>
        <source>The feed “{name}” is damaged.</source>
        <translation>الخلاصة «{name}» تالفة.</translation>
    </message>
    <message>
        <source>The feed has only the beginning of this article; all of it is at {url}.</source>
        <translation>ليس في الخلاصة إلا أول هذا المقال؛ وتجده كاملًا في ⁦{url}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is a page and no feed.</source>
        <translation>«{name}» صفحة لا خلاصة.</translation>
    </message>
    <message>
        <source>It names these feeds; add one of them: {feeds}</source>
        <translation>تذكر الصفحة هذه الخلاصات؛ أضف إحداها: ⁦{feeds}⁩</translation>
    </message>
    <message>
        <source>The feed “{name}” is larger than {limit} MB.</source>
        <translation>الخلاصة «{name}» أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” is no feed.</source>
        <translation>«{name}» ليس خلاصة.</translation>
    </message>
    <message>
        <source>Give the address of a feed (RSS, Atom or JSON Feed), or an OPML file.</source>
        <translation>أدخل رابط خلاصة (RSS أو Atom أو JSON Feed)، أو ملف OPML.</translation>
    </message>
    <message>
        <source>This feed is very long: the newest {count} of its {all} entries are taken.</source>
        <translation>هذه الخلاصة طويلة جدًا، فلم يؤخذ منها إلا أحدث المقالات: {count} من {all}.</translation>
    </message>
</context>
<context>
    <name>FeedsDesk</name>
    <message>
        <source>Stop following %1? Its list of articles is forgotten; what you opened stays in the library.</source>
        <extracomment>%1 is the name of a feed</extracomment>
        <translation>أتريد إلغاء متابعة %1؟ تُنسى قائمة مقالاتها، ويبقى ما فتحته في المكتبة.</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Name of the feed</source>
        <translation>اسم الخلاصة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>قوائم الخلاصات (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>استيراد قائمة خلاصات</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>قوائم الخلاصات (*.opml)</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>تصدير قائمة الخلاصات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) were added. Nothing was fetched yet.</source>
        <translation>
            <numerusform>لم تُضف أي خلاصة.</numerusform>
            <numerusform>أُضيفت خلاصة واحدة. لم يُجلب شيء بعد.</numerusform>
            <numerusform>أُضيفت خلاصتان. لم يُجلب شيء بعد.</numerusform>
            <numerusform>أُضيفت %Ln خلاصات. لم يُجلب شيء بعد.</numerusform>
            <numerusform>أُضيفت %Ln خلاصة. لم يُجلب شيء بعد.</numerusform>
            <numerusform>أُضيفت %Ln خلاصة. لم يُجلب شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>لم تكن أي خلاصة موجودة من قبل.</numerusform>
            <numerusform>كانت خلاصة واحدة موجودة من قبل.</numerusform>
            <numerusform>كانت خلاصتان موجودتين من قبل.</numerusform>
            <numerusform>كانت %Ln خلاصات موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln خلاصة موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln خلاصة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>القائمة محفوظة في %1.</translation>
    </message>
</context>
<context>
    <name>FeedsHead</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Ask all feeds what is new</source>
        <translation>جلب الجديد من كل الخلاصات</translation>
    </message>
    <message>
        <source>Ask this feed what is new</source>
        <translation>جلب الجديد من هذه الخلاصة</translation>
    </message>
    <message>
        <source>Stop asking; what came is kept</source>
        <translation>أوقف الجلب؛ وما وصل يبقى محفوظًا</translation>
    </message>
    <message>
        <source>Back to the feeds</source>
        <translation>الرجوع إلى الخلاصات</translation>
    </message>
    <message>
        <source>Follow a feed</source>
        <translation>متابعة خلاصة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>FeedsMenu</name>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Fetch the page itself</source>
        <translation>&amp;جلب الصفحة نفسها</translation>
    </message>
    <message>
        <source>&amp;Show what the feed has of it</source>
        <translation>&amp;عرض ما في الخلاصة منه</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>وسم كم&amp;قروء</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>وسم ك&amp;غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Ask what is new</source>
        <translation>&amp;جلب الجديد</translation>
    </message>
    <message>
        <source>Mark &amp;everything as read</source>
        <translation>وسم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Stop following…</source>
        <translation>إل&amp;غاء المتابعة…</translation>
    </message>
    <message>
        <source>&amp;Import a list of feeds…</source>
        <translation>ا&amp;ستيراد قائمة خلاصات…</translation>
    </message>
    <message>
        <source>E&amp;xport the list of feeds…</source>
        <translation>ت&amp;صدير قائمة الخلاصات…</translation>
    </message>
</context>
<context>
    <name>FeedsPanel</name>
    <message>
        <source>Nothing is unread here.</source>
        <translation>لا شيء غير مقروء هنا.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>لا مقالات هنا.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Articles of the feed</source>
        <translation>مقالات الخلاصة</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>غير المقروء فقط</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>تعذّرت كتابة الملف {file}: {why}.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>لم يُمسّ ما كان فيه من قبل.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>تحقّق من أذونات المجلد ومن المساحة المتاحة.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the place that is shown, %2 how many places there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in article and translation</source>
        <translation>بحث في المقال والترجمة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>No package for this language yet</source>
        <translation>لا حزمة لهذه اللغة بعد</translation>
    </message>
    <message>
        <source>The Arabic can be read without one.</source>
        <translation>يمكن قراءة النص العربي بلا حزمة.</translation>
    </message>
    <message>
        <source>Language of Qari</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>حزمة الترجمة</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>تجريبية</translation>
    </message>
    <message>
        <source>More packages…</source>
        <translation>حزم أخرى…</translation>
    </message>
    <message>
        <source>More packages</source>
        <translation>حزم أخرى</translation>
    </message>
</context>
<context>
    <name>FollowingController</name>
    <message>
        <source>Follow a feed</source>
        <translation>متابعة خلاصة</translation>
    </message>
    <message>
        <source>The address of a feed or of a site. It is asked once, now, and again only when you want to know what is new. The path of a file will do, too.</source>
        <translation>رابط خلاصة أو موقع. يجري الاتصال به مرة واحدة الآن، ثم لا يتكرر إلا حين تطلب الجديد. ويصلح أيضًا مسار ملف.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You follow %1 now.</source>
        <extracomment>%1 is the name of a feed</extracomment>
        <translation>أصبحت تتابع %1.</translation>
    </message>
    <message>
        <source>You follow %1 already.</source>
        <translation>أنت تتابع %1 من قبل.</translation>
    </message>
    <message>
        <source>Asking what is new…</source>
        <translation>جارٍ جلب الجديد…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s).</source>
        <translation>
            <numerusform>لا مقالات جديدة.</numerusform>
            <numerusform>مقال جديد واحد.</numerusform>
            <numerusform>مقالان جديدان.</numerusform>
            <numerusform>%Ln مقالات جديدة.</numerusform>
            <numerusform>%Ln مقالًا جديدًا.</numerusform>
            <numerusform>%Ln مقال جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) could not be read: the list says why.</source>
        <translation>
            <numerusform>قُرئت كل الخلاصات.</numerusform>
            <numerusform>تعذّرت قراءة خلاصة واحدة: السبب مذكور في القائمة.</numerusform>
            <numerusform>تعذّرت قراءة خلاصتين: السبب مذكور في القائمة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln خلاصات: السبب مذكور في القائمة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln خلاصة: السبب مذكور في القائمة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln خلاصة: السبب مذكور في القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget everywhere</source>
        <translation>النسيان في كل مكان</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln article(s) everywhere?</source>
        <translation>
            <numerusform>أتريد نسيان المقالات في كل مكان؟ (%Ln)</numerusform>
            <numerusform>أتريد نسيان مقال واحد في كل مكان؟</numerusform>
            <numerusform>أتريد نسيان مقالين في كل مكان؟</numerusform>
            <numerusform>أتريد نسيان %Ln مقالات في كل مكان؟</numerusform>
            <numerusform>أتريد نسيان %Ln مقالًا في كل مكان؟</numerusform>
            <numerusform>أتريد نسيان %Ln مقال في كل مكان؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget “%1” everywhere?</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>أتريد نسيان «%1» في كل مكان؟</translation>
    </message>
    <message>
        <source>The text with all its versions, its translation, its notes, your place in it and what you corrected in it go for good: from the library and its bin, from the translations that are kept, and from the backups.</source>
        <translation>سيُحذف نهائيًا النص بكل نسخه وترجمته وملاحظاته وموضعك فيه وما صححته فيه: من المكتبة وسلتها، ومن الترجمات المحفوظة، ومن النسخ الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s) kept aside may hold it and are deleted as a whole: %1</source>
        <extracomment>%1 is a list of files</extracomment>
        <translation>
            <numerusform>لا ملفات تالفة محفوظة جانبًا (%Ln): %1</numerusform>
            <numerusform>قد يحوي ملف تالف محفوظ جانبًا شيئًا منه، وسيُحذف كاملًا: %1</numerusform>
            <numerusform>قد يحوي ملفان تالفان محفوظان جانبًا شيئًا منه، وسيُحذفان كاملين: %1</numerusform>
            <numerusform>قد تحوي %Ln ملفات تالفة محفوظة جانبًا شيئًا منه، وستُحذف كاملة: %1</numerusform>
            <numerusform>قد يحوي %Ln ملفًا تالفًا محفوظًا جانبًا شيئًا منه، وستُحذف كاملة: %1</numerusform>
            <numerusform>قد يحوي %Ln ملف تالف محفوظ جانبًا شيئًا منه، وستُحذف كاملة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that it came from stays where it is.</source>
        <translation>يبقى الملف الذي جاء منه في مكانه.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forgetting…</source>
        <translation>جارٍ النسيان…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) forgotten.</source>
        <translation>
            <numerusform>لم يُنسَ أي مقال.</numerusform>
            <numerusform>نُسي مقال واحد.</numerusform>
            <numerusform>نُسي مقالان.</numerusform>
            <numerusform>نُسيت %Ln مقالات.</numerusform>
            <numerusform>نُسي %Ln مقالًا.</numerusform>
            <numerusform>نُسي %Ln مقال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>A field of the file&apos;s head</source>
        <translation>حقل من ترويسة الملف</translation>
    </message>
    <message>
        <source>The byline again</source>
        <translation>تكرار لسطر الكاتب</translation>
    </message>
    <message>
        <source>A section of the site</source>
        <translation>قسم من أقسام الموقع</translation>
    </message>
    <message>
        <source>The name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>The headline again</source>
        <translation>تكرار للعنوان</translation>
    </message>
    <message>
        <source>The address of the page</source>
        <translation>رابط الصفحة</translation>
    </message>
    <message>
        <source>Points to other articles</source>
        <translation>إحالة إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>A copyright line</source>
        <translation>سطر حقوق النشر</translation>
    </message>
    <message>
        <source>A button of the web page</source>
        <translation>زر من صفحة الويب</translation>
    </message>
    <message>
        <source>Invites comments</source>
        <translation>دعوة إلى التعليق</translation>
    </message>
    <message>
        <source>Asks to follow or subscribe</source>
        <translation>دعوة إلى المتابعة أو الاشتراك</translation>
    </message>
    <message>
        <source>An advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>Asks to pay or to sign in</source>
        <translation>دعوة إلى الدفع أو تسجيل الدخول</translation>
    </message>
    <message>
        <source>A menu of the site</source>
        <translation>قائمة من قوائم الموقع</translation>
    </message>
    <message>
        <source>The foot of the page</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>Asks about cookies</source>
        <translation>سؤال عن ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>About the writer</source>
        <translation>نبذة عن الكاتب</translation>
    </message>
    <message>
        <source>Reading time or number of views</source>
        <translation>مدة القراءة أو عدد المشاهدات</translation>
    </message>
    <message>
        <source>Buttons for sharing</source>
        <translation>أزرار المشاركة</translation>
    </message>
    <message>
        <source>Tags of the web page</source>
        <translation>وسوم صفحة الويب</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>ليس من المقال</translation>
    </message>
    <message>
        <source>At the head or foot of each page</source>
        <translation>من ترويسة كل صفحة أو تذييلها</translation>
    </message>
    <message>
        <source>A comment in the document</source>
        <translation>تعليق في المستند</translation>
    </message>
    <message>
        <source>The table of contents</source>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>Stands on several pages</source>
        <translation>يتكرر في عدة صفحات</translation>
    </message>
    <message>
        <source>The number of a page</source>
        <translation>رقم صفحة</translation>
    </message>
    <message>
        <source>A sound, not speech</source>
        <translation>صوت لا كلام</translation>
    </message>
    <message>
        <source>You left it out on this site</source>
        <translation>استبعدته أنت في هذا الموقع</translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation>استبعدته أنت</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>السطر ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The line is longer than {most} bytes.</source>
        <translation>السطر أطول من {most} بايت.</translation>
    </message>
    <message>
        <source>The first line does not name the columns {columns}.</source>
        <translation>لا يسمّي السطر الأول الأعمدة {columns}.</translation>
    </message>
    <message>
        <source>There are {found} columns instead of {expected}.</source>
        <translation>عدد الأعمدة {found} بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>The id {id} was used before.</source>
        <translation>المعرّف {id} مستخدم من قبل.</translation>
    </message>
    <message>
        <source>The type {kind} is not known.</source>
        <translation>النوع {kind} غير معروف.</translation>
    </message>
    <message>
        <source>The rule {rule} is not known, or the form can&apos;t be found.</source>
        <translation>القاعدة {rule} غير معروفة، أو لا يمكن العثور على الصيغة.</translation>
    </message>
    <message>
        <source>There is no id.</source>
        <translation>لا يوجد معرّف.</translation>
    </message>
    <message>
        <source>The Arabic form {form} can&apos;t be found in a text.</source>
        <translation>لا يمكن العثور على الصيغة العربية {form} في نص.</translation>
    </message>
    <message>
        <source>There is no name in any other language.</source>
        <translation>لا يوجد اسم بأي لغة أخرى.</translation>
    </message>
    <message>
        <source>Only the first {most} entries are read.</source>
        <translation>لا يُقرأ من المداخل إلا أول {most}.</translation>
    </message>
    <message>
        <source>The glossary {file} can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة المسرد {file}: {why}.</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation>أعد تثبيت التطبيق.</translation>
    </message>
</context>
<context>
    <name>GlossaryButtons</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GlossaryController</name>
    <message>
        <source>Added: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>GlossaryExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>استيراد مصطلحات</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>أُضيف %1 واستُبدل %2.</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>تصدير المصطلحات</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>صُدّرت المصطلحات.</translation>
    </message>
</context>
<context>
    <name>GlossaryMarking</name>
    <message>
        <source>“%1” is not marked in this article now.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>لم يعد «%1» معلَّمًا في هذا المقال.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Added to your glossary: %1 = %2</source>
        <extracomment>%1 is an Arabic name, %2 the same in another language</extracomment>
        <translation>أُضيف إلى مسردك: %1 = %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>My glossary</source>
        <translation>مسردي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in my glossary</source>
        <translation>البحث في مسردي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>No term of yours is like that.</source>
        <translation>لا شيء في مسردك يطابق ذلك.</translation>
    </message>
    <message>
        <source>You have no terms of your own yet. Add one here, or import a file.</source>
        <translation>لا مصطلحات لك بعد. أضف مصطلحًا هنا، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <extracomment>%1 is how many terms are listed</extracomment>
        <translation>في القائمة: %1</translation>
    </message>
    <message>
        <source>Nothing was removed: not all selected terms are loaded yet. Try again, or fewer at once.</source>
        <translation>لم يُحذف شيء: لم تُحمَّل كل المصطلحات المحددة بعد. أعد المحاولة، أو حدّد عددًا أقل.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مصطلحات</translation>
    </message>
</context>
<context>
    <name>GlossaryTableModel</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>It was stopped, and nothing was sent.</source>
        <translation>أُوقف ذلك، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is our mistake; the details are in the log.</source>
        <translation>هذا خطأ منّا؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>A part of Qari connected to {target} unasked.</source>
        <translation>حاول جزء من «قارئ» الاتصال مع {target} دون طلب منك.</translation>
    </message>
    <message>
        <source>A part of Qari looked up “{target}” unasked.</source>
        <translation>حاول جزء من «قارئ» الاستعلام عن الخادم «{target}» دون طلب منك.</translation>
    </message>
    <message>
        <source>A part of Qari started the program {target} unasked.</source>
        <translation>حاول جزء من «قارئ» تشغيل البرنامج {target} دون طلب منك.</translation>
    </message>
    <message>
        <source>A part of Qari listened on {target} unasked.</source>
        <translation>حاول جزء من «قارئ» استقبال الاتصالات على {target} دون طلب منك.</translation>
    </message>
    <message>
        <source>A part of Qari went round the guard: {target}.</source>
        <translation>حاول جزء من «قارئ» الالتفاف على حارس الاتصالات: {target}.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>How this works; opens at what you are doing</source>
        <translation>طريقة الاستخدام؛ تُفتح عند ما تعمل عليه</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>الجديد في هذا الإصدار</translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <translation>صفحة ال&amp;بداية</translation>
    </message>
    <message>
        <source>Languages, packages and the ways to begin</source>
        <translation>اللغات والحزم وطرائق البدء</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>الإبلاغ عن مش&amp;كلة…</translation>
    </message>
    <message>
        <source>Make a file about a problem, which you can read before you send it</source>
        <translation>إنشاء ملف عن مشكلة، يمكنك قراءته قبل إرساله</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>الرجوع إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>التقدّم إلى الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>geography</source>
        <translation>جغرافيا</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>military</source>
        <translation>شؤون عسكرية</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>دبلوماسية</translation>
    </message>
    <message>
        <source>media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>اقتصاد</translation>
    </message>
    <message>
        <source>law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>society</source>
        <translation>مجتمع</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>تقنية</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>طاقة</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>دين</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>رياضة</translation>
    </message>
    <message>
        <source>health</source>
        <translation>صحة</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>بيئة</translation>
    </message>
    <message>
        <source>science</source>
        <translation>علوم</translation>
    </message>
    <message>
        <source>Noun, masculine</source>
        <translation>اسم مذكر</translation>
    </message>
    <message>
        <source>Noun, feminine</source>
        <translation>اسم مؤنث</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>Preposition</source>
        <translation>حرف جر</translation>
    </message>
    <message>
        <source>Conjunction</source>
        <translation>أداة ربط</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Interjection</source>
        <translation>لفظ تعجب</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>Verb, form %1</source>
        <extracomment>%1 is the number of a verb form, 1 to 10</extracomment>
        <translation>فعل، الوزن %1</translation>
    </message>
    <message>
        <source>%1 in this article</source>
        <translation>في هذا المقال: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Not a name here</source>
        <translation>ليس اسم علم هنا</translation>
    </message>
    <message>
        <source>Not in the glossary; guessed from the title before it.</source>
        <translation>ليس في المسرد؛ خُمّن من اللقب الذي قبله.</translation>
    </message>
    <message>
        <source>A name?</source>
        <translation>اسم علم؟</translation>
    </message>
    <message>
        <source>Add to my glossary</source>
        <translation>إضافة إلى مسردي</translation>
    </message>
    <message>
        <source>Edit and add…</source>
        <translation>تعديل وإضافة…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>ليس اسم علم</translation>
    </message>
    <message>
        <source>Imperfect</source>
        <translation>المضارع</translation>
    </message>
    <message>
        <source>masdar</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Root family</source>
        <translation>عائلة الجذر</translation>
    </message>
    <message>
        <source>More readings (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>قراءات أخرى (%1)</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>تعميم هذا الاسم</translation>
    </message>
    <message>
        <source>The translation says “%1”.</source>
        <extracomment>%1 is how the machine wrote a name</extracomment>
        <translation>كُتب في الترجمة «%1».</translation>
    </message>
    <message>
        <source>The translation does not have this name.</source>
        <translation>لا يرد هذا الاسم في الترجمة.</translation>
    </message>
    <message>
        <source>G next</source>
        <translation>التالي G</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>الجمع</translation>
    </message>
    <message>
        <source>Name?</source>
        <translation>اسم علم؟</translation>
    </message>
    <message>
        <source>Sounded out letter by letter.</source>
        <translation>كُتب نطقه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>الجذر %1</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>ليست في المعجم</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import texts into the library</source>
        <translation>استيراد نصوص إلى المكتبة</translation>
    </message>
    <message>
        <source>Import the texts of a folder</source>
        <translation>استيراد نصوص مجلد</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <extracomment>%1 is how many files were imported, %2 how many there are</extracomment>
        <translation>جارٍ الاستيراد: %1 من %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Import: %1.</source>
        <extracomment>%1 is a list of counts, such as &quot;12 new, 1 failed&quot;</extracomment>
        <translation>الاستيراد: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>موجود من قبل: %Ln</numerusform>
            <numerusform>موجود من قبل: %Ln</numerusform>
            <numerusform>موجود من قبل: %Ln</numerusform>
            <numerusform>موجود من قبل: %Ln</numerusform>
            <numerusform>موجود من قبل: %Ln</numerusform>
            <numerusform>موجود من قبل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>متغير: %Ln</numerusform>
            <numerusform>متغير: %Ln</numerusform>
            <numerusform>متغير: %Ln</numerusform>
            <numerusform>متغير: %Ln</numerusform>
            <numerusform>متغير: %Ln</numerusform>
            <numerusform>متغير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>متعذر: %Ln</numerusform>
            <numerusform>متعذر: %Ln</numerusform>
            <numerusform>متعذر: %Ln</numerusform>
            <numerusform>متعذر: %Ln</numerusform>
            <numerusform>متعذر: %Ln</numerusform>
            <numerusform>متعذر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>غير مقروء: %Ln</numerusform>
            <numerusform>غير مقروء: %Ln</numerusform>
            <numerusform>غير مقروء: %Ln</numerusform>
            <numerusform>غير مقروء: %Ln</numerusform>
            <numerusform>غير مقروء: %Ln</numerusform>
            <numerusform>غير مقروء: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import terms</source>
        <translation>استيراد مصطلحات</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>استيراد «%1»</translation>
    </message>
    <message>
        <source>Conflicts and lines that can&apos;t be used</source>
        <translation>المداخل المتعارضة والأسطر غير الصالحة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Where they differ:</source>
        <translation>عند الاختلاف:</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>عند الاختلاف</translation>
    </message>
    <message>
        <source>Click, or press Enter, for another choice</source>
        <translation>انقر أو اضغط Enter لاختيار آخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لديّ</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما في الملف</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>استيراد الباقي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a number of terms</extracomment>
        <translation>جديدة: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>موجودة من قبل: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>متعارضة: %1</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be used: %1</source>
        <translation>أسطر غير صالحة: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 why it can&apos;t be used</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1 differs</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>يخالف السطر %1</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>نتيجة الاستيراد</translation>
    </message>
    <message>
        <source>Files that failed, and why</source>
        <translation>الملفات التي تعذر استيرادها، والسبب</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the key, with Ctrl or Alt, or one of F1 to F35.</source>
        <translation>اضغط المفتاح مع Ctrl أو Alt، أو أحد المفاتيح من F1 إلى F35.</translation>
    </message>
    <message>
        <source>A letter alone is for typing. Hold Ctrl or Alt with it.</source>
        <translation>الحرف وحده للكتابة. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>“%1” has this key now; it is taken away there.</source>
        <extracomment>%1 is what another action is called</extracomment>
        <translation>هذا المفتاح الآن للأمر «%1»؛ وسيُنزع منه.</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>ليس هذا المفتاح لأي أمر آخر.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح الاختصار</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>معينات القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة الجهرية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Next, previous sentence</source>
        <translation>الجملة التالية، السابقة</translation>
    </message>
    <message>
        <source>Word by word, as the text is read</source>
        <translation>كلمة كلمة، في اتجاه القراءة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>تحديد كلمات</translation>
    </message>
    <message>
        <source>Ends of the line, or of the article</source>
        <translation>طرفا السطر أو المقال</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>صفحة إلى أعلى، إلى أسفل</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Sentence bar; takes in what was left out</source>
        <translation>شريط الجملة؛ ويضمّ ما استُبعد</translation>
    </message>
    <message>
        <source>Next name (ل on an Arabic keyboard)</source>
        <translation>الاسم التالي (ل في اللوحة العربية)</translation>
    </message>
    <message>
        <source>Look the word up (ي on an Arabic keyboard)</source>
        <translation>الكلمة في المعجم (ي في اللوحة العربية)</translation>
    </message>
    <message>
        <source>Vowels: none, where needed, all (ر on an Arabic keyboard)</source>
        <translation>التشكيل: بلا، عند الحاجة، كامل (ر في اللوحة العربية)</translation>
    </message>
    <message>
        <source>Word by word (ص on an Arabic keyboard)</source>
        <translation>كلمة كلمة (ص في اللوحة العربية)</translation>
    </message>
    <message>
        <source>Note (ى on an Arabic keyboard)</source>
        <translation>ملاحظة (ى في اللوحة العربية)</translation>
    </message>
    <message>
        <source>Alternatives (ش on an Arabic keyboard)</source>
        <translation>بدائل (ش في اللوحة العربية)</translation>
    </message>
    <message>
        <source>Another wording from a word of the translation on</source>
        <translation>صياغة أخرى ابتداءً من كلمة في الترجمة</translation>
    </message>
    <message>
        <source>Edit the translation (ث on an Arabic keyboard)</source>
        <translation>تحرير الترجمة (ث على لوحة المفاتيح العربية)</translation>
    </message>
    <message>
        <source>A word on its card: new, learning, known, ignored</source>
        <translation>الكلمة في بطاقتها: جديدة، قيد التعلّم، معروفة، متجاهلة</translation>
    </message>
    <message>
        <source>Let go, go back</source>
        <translation>ترك الجملة، رجوع</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <extracomment>%1 is a key, or &quot;none&quot;</extracomment>
        <translation>⁦%1⁩ (اختيارك)</translation>
    </message>
</context>
<context>
    <name>KnownShare</name>
    <message>
        <source>%1 % known</source>
        <extracomment>%1 is a number: how many of a hundred words of the article the reader knows</extracomment>
        <translation>تعرف %1٪</translation>
    </message>
    <message>
        <source>You know %1 percent of the words. Show the words</source>
        <extracomment>%1 is a number</extracomment>
        <translation>تعرف %1 في المئة من الكلمات. إظهار الكلمات</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Something in Qari itself went wrong.</source>
        <translation>حدث خلل في «قارئ» نفسه.</translation>
    </message>
    <message>
        <source>Your texts and settings were kept.</source>
        <translation>نصوصك وإعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>Try again; the log has the details.</source>
        <translation>أعد المحاولة؛ التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>LeftOutHint</name>
    <message>
        <source>Left out of the article.</source>
        <translation>مستبعَد من المقال.</translation>
    </message>
    <message>
        <source>Left out of the article: %1.</source>
        <extracomment>%1 is a reason, such as &quot;Buttons for sharing&quot;</extracomment>
        <translation>مستبعَد من المقال: %1.</translation>
    </message>
    <message>
        <source>A click takes it in.</source>
        <translation>نقرة واحدة تضمّها.</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>how much Arabic one reads</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>Knows the %1 most frequent words</source>
        <extracomment>%1 is a number of words</extracomment>
        <translation>معرفة أكثر %1 كلمة شيوعًا</translation>
    </message>
    <message>
        <source>Every word is new</source>
        <translation>كل كلمة جديدة</translation>
    </message>
</context>
<context>
    <name>LevelController</name>
    <message>
        <source>Your level was taken over.</source>
        <translation>اعتُمد مستواك.</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>My level</source>
        <translation>مستواي</translation>
    </message>
    <message>
        <source>How much Arabic do you read?</source>
        <translation>ما مستوى قراءتك للعربية؟</translation>
    </message>
    <message>
        <source>From this Qari knows which words of an article are new to you.</source>
        <translation>به يعرف «قارئ» أي كلمات المقال جديدة عليك.</translation>
    </message>
    <message>
        <source>Words that you set yourself stay as they are. Words that only a level marked follow the new level.</source>
        <translation>تبقى الكلمات التي حددت حالتها بنفسك كما هي، أما التي حددها المستوى وحده فتتبع المستوى الجديد.</translation>
    </message>
    <message>
        <source>Use this level</source>
        <translation>اعتماد هذا المستوى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>What you have opened, and its bin</source>
        <translation>ما فتحته، وسلة المحذوفات</translation>
    </message>
    <message>
        <source>Open &amp;privately…</source>
        <translation>فتح بخ&amp;صوصية…</translation>
    </message>
    <message>
        <source>Open a text and keep nothing of it</source>
        <translation>فتح نص دون حفظ أي شيء منه</translation>
    </message>
    <message>
        <source>&amp;Keep nothing from now on</source>
        <translation>&amp;عدم حفظ أي شيء من الآن</translation>
    </message>
    <message>
        <source>Keep nothing of what is opened from now on, until Qari is closed</source>
        <translation>عدم حفظ أي شيء مما يُفتح من الآن، إلى أن يُغلق قارئ</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>Put texts into the library</source>
        <translation>وضع نصوص في المكتبة</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>Put all texts of a folder into the library</source>
        <translation>وضع كل نصوص مجلد في المكتبة</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>وسم كم&amp;قروء</translation>
    </message>
    <message>
        <source>This article is read</source>
        <translation>هذا المقال مقروء</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>وسم ك&amp;غير مقروء</translation>
    </message>
    <message>
        <source>This article is not read</source>
        <translation>هذا المقال غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Tags of this article</source>
        <translation>وسوم هذا المقال</translation>
    </message>
    <message>
        <source>Forget this article &amp;everywhere…</source>
        <translation>&amp;نسيان هذا المقال في كل مكان…</translation>
    </message>
    <message>
        <source>Remove this article with all that was made of it</source>
        <translation>حذف هذا المقال مع كل ما صُنع منه</translation>
    </message>
</context>
<context>
    <name>LibraryBrowser</name>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>Marked as read.</source>
        <translation>وُسم كمقروء.</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>وُسم كغير مقروء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin, for 30 days.</source>
        <translation>
            <numerusform>لا مقالات في السلة.</numerusform>
            <numerusform>مقال واحد في السلة، لمدة ٣٠ يومًا.</numerusform>
            <numerusform>مقالان في السلة، لمدة ٣٠ يومًا.</numerusform>
            <numerusform>%Ln مقالات في السلة، لمدة ٣٠ يومًا.</numerusform>
            <numerusform>%Ln مقالًا في السلة، لمدة ٣٠ يومًا.</numerusform>
            <numerusform>%Ln مقال في السلة، لمدة ٣٠ يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Turn the order round</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <extracomment>%1 is what the list is sorted by, such as &quot;Last opened&quot;</extracomment>
        <translation>مرتبة حسب: %1</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>آخر فتح</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>آخر إضافة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>الكلمات المعروفة</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي المقالات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Only with the tag %1</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>ذات الوسم %1 فقط</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>فتح في نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>وسم كم&amp;قروء</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>وسم ك&amp;غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>To the &amp;bin</source>
        <translation>إلى ال&amp;سلة</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>إ&amp;عادة إلى المكتبة</translation>
    </message>
    <message>
        <source>Forget &amp;everywhere…</source>
        <translation>&amp;نسيان في كل مكان…</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <extracomment>%1 is how many were found, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 من %Ln مقال</numerusform>
            <numerusform>%1 من مقال واحد</numerusform>
            <numerusform>%1 من مقالين</numerusform>
            <numerusform>%1 من %Ln مقالات</numerusform>
            <numerusform>%1 من %Ln مقالًا</numerusform>
            <numerusform>%1 من %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation>لا مقال كهذا.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
        <source>Title, writer, site or tag</source>
        <translation>عنوان أو كاتب أو موقع أو وسم</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles here are forgotten after 30 days. The menu of an article brings it back.</source>
        <translation>تُنسى المقالات هنا بعد ٣٠ يومًا. قائمة المقال تعيده.</translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <extracomment>%1 is a number: how many hundredths of an article were read</extracomment>
        <translation>قُرئ %1٪</translation>
    </message>
    <message>
        <source>%1 of its words known</source>
        <extracomment>%1 is a share such as &quot;83 %&quot;</extracomment>
        <translation>%1 من كلماته معروفة</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>The files that ship with the app are missing.</source>
        <translation>الملفات المرفقة مع التطبيق مفقودة.</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <translation>أعد تثبيت التطبيق.</translation>
    </message>
    <message>
        <source>There can be no folder {folder}: {why}</source>
        <translation>لا يمكن أن يوجد المجلد {folder}: {why}</translation>
    </message>
    <message>
        <source>Give the full path of a folder after --data-dir.</source>
        <translation>اكتب المسار الكامل لمجلد بعد ‎--data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {why}.</source>
        <translation>تعذّر إنشاء المجلد {folder}: {why}.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another one with --data-dir.</source>
        <translation>اجعله قابلًا للكتابة، أو اختر غيره بالخيار ‎--data-dir.</translation>
    </message>
</context>
<context>
    <name>LookUpBox</name>
    <message>
        <source>Nothing is known of this word.</source>
        <translation>لا يُعرف شيء عن هذه الكلمة.</translation>
    </message>
    <message>
        <source>Arabic letters or a transliteration; a root as ك ت ب or k-t-b</source>
        <translation>حروف عربية أو كتابة لاتينية؛ والجذر مثل ك ت ب أو k-t-b</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>بحث في المعجم</translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation>الكلمة المطلوبة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to what was asked before (Alt+←)</source>
        <translation>الرجوع إلى السؤال السابق (Alt+←‎)</translation>
    </message>
</context>
<context>
    <name>LookUpResults</name>
    <message>
        <source>root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>الجذر %1</translation>
    </message>
    <message>
        <source>Family of the root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>عائلة الجذر %1</translation>
    </message>
    <message>
        <source>Root %1</source>
        <extracomment>%1 are the letters of a root</extracomment>
        <translation>الجذر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s)</source>
        <translation>
            <numerusform>%n كلمة أخرى</numerusform>
            <numerusform>كلمة أخرى</numerusform>
            <numerusform>كلمتان أخريان</numerusform>
            <numerusform>%n كلمات أخرى</numerusform>
            <numerusform>%n كلمة أخرى</numerusform>
            <numerusform>%n كلمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this article</source>
        <translation>
            <numerusform>لا شيء في هذا المقال</numerusform>
            <numerusform>مرة واحدة في هذا المقال</numerusform>
            <numerusform>مرتان في هذا المقال</numerusform>
            <numerusform>%Ln مرات في هذا المقال</numerusform>
            <numerusform>%Ln مرة في هذا المقال</numerusform>
            <numerusform>%Ln مرة في هذا المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the next place</source>
        <translation>الذهاب إلى الموضع التالي</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>ان&amp;تقال إلى</translation>
    </message>
    <message>
        <source>Librar&amp;y</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Reading &amp;aids</source>
        <translation>&amp;معينات القراءة</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>Search an&amp;d backups</source>
        <translation>البحث وال&amp;نسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;الجملة</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>المراجع&amp;ة</translation>
    </message>
    <message>
        <source>Trans&amp;lation</source>
        <translation>الترجمة والح&amp;زم</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Qari</source>
        <translation>قارئ</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Some of the Markdown can&apos;t be parsed; it is shown as plain text.</source>
        <translation>في النص تنسيق Markdown تعذّر تحليله، فيُعرض نصًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Its encoding “{name}” is not known.</source>
        <translation>ترميزه «{name}» غير معروف.</translation>
    </message>
    <message>
        <source>It is no TMX.</source>
        <translation>ليس ملف TMX.</translation>
    </message>
    <message>
        <source>The file ends here, in the middle.</source>
        <translation>ينقطع الملف هنا قبل تمامه.</translation>
    </message>
    <message>
        <source>The XML is broken here ({why}).</source>
        <translation>بنية XML تالفة هنا ({why}).</translation>
    </message>
    <message>
        <source>Something that begins here is never closed.</source>
        <translation>ما يبدأ هنا لا يُغلق في أي موضع.</translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation>فيه تعريف DTD خاص به.</translation>
    </message>
    <message>
        <source>It declares entities.</source>
        <translation>فيه تعريفات كيانات (entities).</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>يحيل إلى ملف آخر.</translation>
    </message>
    <message>
        <source>It uses the unknown entity “{entity}”.</source>
        <translation>يستخدم الكيان غير المعروف «{entity}».</translation>
    </message>
    <message>
        <source>Elements are nested too deep here.</source>
        <translation>العناصر هنا متداخلة تداخلًا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>It is no TMX, but begins with &lt;{element}&gt;.</source>
        <translation>ليس ملف TMX، بل يبدأ بالعنصر ⁦&lt;{element}&gt;⁩.</translation>
    </message>
    <message>
        <source>The unit is not closed.</source>
        <translation>وحدة الترجمة غير مغلقة.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation>لا يمكن استخدام «{name}»: انظر السطر {line}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used.</source>
        <translation>لا يمكن استخدام «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it anew as TMX 1.4, without a DTD.</source>
        <translation>لم يتغيّر شيء. صدّره من جديد بصيغة TMX 1.4 بلا DTD.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة {path}: {why}.</translation>
    </message>
    <message>
        <source>A text does not say its language.</source>
        <translation>يوجد نص لم تُذكر لغته.</translation>
    </message>
    <message>
        <source>The unit has too many parts.</source>
        <translation>أجزاء وحدة الترجمة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A text is longer than 100,000 characters.</source>
        <translation>يوجد نص أطول من ١٠٠ ألف محرف.</translation>
    </message>
    <message>
        <source>A text is not in the encoding of the file.</source>
        <translation>يوجد نص بترميز غير ترميز الملف.</translation>
    </message>
    <message>
        <source>It has no text in two languages.</source>
        <translation>ليس في وحدة الترجمة نص بلغتين.</translation>
    </message>
    <message>
        <source>It is a draft that no person stands behind.</source>
        <translation>مسودة لم يعتمدها أحد.</translation>
    </message>
</context>
<context>
    <name>MemoryCounts</name>
    <message numerus="yes">
        <source>%Ln new unit(s)</source>
        <translation>
            <numerusform>وحدات جديدة: %Ln</numerusform>
            <numerusform>وحدات جديدة: %Ln</numerusform>
            <numerusform>وحدات جديدة: %Ln</numerusform>
            <numerusform>وحدات جديدة: %Ln</numerusform>
            <numerusform>وحدات جديدة: %Ln</numerusform>
            <numerusform>وحدات جديدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>موجودة من قبل: %Ln</numerusform>
            <numerusform>موجودة من قبل: %Ln</numerusform>
            <numerusform>موجودة من قبل: %Ln</numerusform>
            <numerusform>موجودة من قبل: %Ln</numerusform>
            <numerusform>موجودة من قبل: %Ln</numerusform>
            <numerusform>موجودة من قبل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>متروكة: %Ln</numerusform>
            <numerusform>متروكة: %Ln</numerusform>
            <numerusform>متروكة: %Ln</numerusform>
            <numerusform>متروكة: %Ln</numerusform>
            <numerusform>متروكة: %Ln</numerusform>
            <numerusform>متروكة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; import the file again to go on.</source>
        <translation>أُوقف الاستيراد؛ استورد الملف مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says why its unit was left out</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryFileCounts</name>
    <message numerus="yes">
        <source>%Ln unit(s) of your own, from what you edited and confirmed.</source>
        <translation>
            <numerusform>ليست لك وحدات خاصة بعد؛ تأتي مما تعدّله وتؤكّده.</numerusform>
            <numerusform>وحدة واحدة خاصة بك، مما عدّلته وأكّدته.</numerusform>
            <numerusform>وحدتان خاصتان بك، مما عدّلته وأكّدته.</numerusform>
            <numerusform>%Ln وحدات خاصة بك، مما عدّلته وأكّدته.</numerusform>
            <numerusform>%Ln وحدة خاصة بك، مما عدّلته وأكّدته.</numerusform>
            <numerusform>%Ln وحدة خاصة بك، مما عدّلته وأكّدته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%Ln وحدات</numerusform>
            <numerusform>%Ln وحدة</numerusform>
            <numerusform>%Ln وحدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryFilesDialog</name>
    <message>
        <source>No file was imported yet.</source>
        <translation>لم يُستورد أي ملف بعد.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>The units that only %1 has go from the memory; the file itself stays.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تُحذف من الذاكرة الوحدات التي لا توجد إلا في %1، ويبقى الملف نفسه.</translation>
    </message>
    <message>
        <source>Remove its units</source>
        <translation>حذف وحداته</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>Imported files, newest first</source>
        <translation>الملفات المستوردة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MemoryImportController</name>
    <message>
        <source>Translation memories (*.tmx);;All files (*)</source>
        <translation>ذاكرات الترجمة (*.tmx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import translation memories</source>
        <translation>استيراد ذاكرات ترجمة</translation>
    </message>
    <message>
        <source>Importing %1: %2 units, %3 %</source>
        <extracomment>%1 is the name of a file, %2 a number of units, %3 a percentage</extracomment>
        <translation>جارٍ استيراد %1: عدد الوحدات %2، %3 ٪</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Translation memory: %1.</source>
        <extracomment>%1 is a list of counts, such as &quot;12 new units, 3 left out&quot;</extracomment>
        <translation>ذاكرة الترجمة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read to the end.</source>
        <translation>
            <numerusform>قُرئت كل الملفات حتى نهايتها.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد حتى نهايته.</numerusform>
            <numerusform>تعذّرت قراءة ملفين حتى نهايتهما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات حتى نهايتها.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا حتى نهايتها.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف حتى نهايتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) removed from the memory.</source>
        <translation>
            <numerusform>لم تُحذف أي وحدة من الذاكرة.</numerusform>
            <numerusform>حُذفت وحدة واحدة من الذاكرة.</numerusform>
            <numerusform>حُذفت وحدتان من الذاكرة.</numerusform>
            <numerusform>حُذفت %Ln وحدات من الذاكرة.</numerusform>
            <numerusform>حُذفت %Ln وحدة من الذاكرة.</numerusform>
            <numerusform>حُذفت %Ln وحدة من الذاكرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPane</name>
    <message>
        <source>These words are in no unit of the memory</source>
        <translation>لا توجد هذه الكلمات في أي وحدة من الذاكرة</translation>
    </message>
    <message>
        <source>What you edit and confirm is kept there, and what you import.</source>
        <translation>يُحفظ فيها ما تعدّله وتؤكّده، وما تستورده.</translation>
    </message>
    <message>
        <source>How words were translated before</source>
        <translation>كيف تُرجمت الكلمات من قبل</translation>
    </message>
    <message>
        <source>Type words in either language, or press Ctrl+K on one in the article.</source>
        <translation>اكتب كلمات بأيٍّ من اللغتين، أو اضغط Ctrl+K على كلمة في المقال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%Ln وحدات</numerusform>
            <numerusform>%Ln وحدة</numerusform>
            <numerusform>%Ln وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 units</source>
        <extracomment>%1 is a number</extracomment>
        <translation>عدد الوحدات: %1 على الأقل</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>Units of the memory</source>
        <translation>وحدات الذاكرة</translation>
    </message>
    <message>
        <source>Enter puts the translation into the editor, or copies it.</source>
        <translation>يُدرج Enter الترجمة في المحرّر، أو ينسخها.</translation>
    </message>
</context>
<context>
    <name>MemoryReportDialog</name>
    <message>
        <source>Import into the memory</source>
        <translation>الاستيراد إلى الذاكرة</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>نتيجة الاستيراد</translation>
    </message>
    <message>
        <source>Files, and units that were left out</source>
        <translation>الملفات، والوحدات المتروكة</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Read an Arabic article beside its translation</source>
        <translation>اقرأ مقالًا عربيًا إلى جانب ترجمته</translation>
    </message>
    <message>
        <source>Qari translates on this machine. Nothing that you read leaves it.</source>
        <translation>يترجم «قارئ» على هذا الجهاز، ولا يغادره شيء مما تقرأ.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Perhaps names</source>
        <translation>أسماء محتملة</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>تعميم هذا الاسم</translation>
    </message>
    <message>
        <source>(not in the translation)</source>
        <translation>(لا يرد في الترجمة)</translation>
    </message>
    <message>
        <source>&amp;Use this name everywhere</source>
        <translation>ت&amp;عميم هذا الاسم</translation>
    </message>
    <message>
        <source>&amp;Add to my glossary</source>
        <translation>إ&amp;ضافة إلى مسردي</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>&amp;Not a name here</source>
        <translation>&amp;ليس اسم علم هنا</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>أسماء هذا المقال</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>تصفية الأسماء</translation>
    </message>
    <message>
        <source>Names, by kind</source>
        <translation>الأسماء بحسب النوع</translation>
    </message>
</context>
<context>
    <name>NamesSwitch</name>
    <message>
        <source>Put in first</source>
        <translation>إدراج مسبق</translation>
    </message>
    <message>
        <source>Names go into the Arabic in Latin letters before the package reads it. Best where it copies them well.</source>
        <translation>تُدرج الأسماء في النص العربي بأحرف لاتينية قبل أن تقرأه الحزمة. هذا أفضل إن كانت تنقلها نقلًا سليمًا.</translation>
    </message>
    <message>
        <source>Put in if lost</source>
        <translation>إدراج عند الضياع</translation>
    </message>
    <message>
        <source>The Arabic is translated as it is; names go into it only where one got lost.</source>
        <translation>يُترجم النص العربي كما هو، ولا تُدرج الأسماء فيه إلا إذا ضاع أحدها.</translation>
    </message>
    <message>
        <source>Only mended</source>
        <translation>إصلاح فقط</translation>
    </message>
    <message>
        <source>The Arabic is never changed; names are mended in the translation. Best where Latin letters confuse the package.</source>
        <translation>لا يُغيَّر النص العربي أبدًا، وتُصلح الأسماء في الترجمة. هذا أفضل إن كانت الأحرف اللاتينية تُربك الحزمة.</translation>
    </message>
    <message>
        <source>Names of the glossary</source>
        <translation>أسماء المسرد</translation>
    </message>
    <message>
        <source>Names of the glossary, %1</source>
        <extracomment>%1 is a translation package, such as Starter ar→en 0.3</extracomment>
        <translation>أسماء المسرد، %1</translation>
    </message>
</context>
<context>
    <name>NarrowScreen</name>
    <message>
        <source>Shown in one column</source>
        <translation>العرض في عمود واحد</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>“{host}” took too long to answer.</source>
        <translation>تأخّر «{host}» في الرد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>What “{host}” sent is damaged.</source>
        <translation>ما أرسله «{host}» تالف.</translation>
    </message>
    <message>
        <source>“{host}” sends round in circles.</source>
        <translation>يحيل «{host}» من رابط إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>No encrypted connection to “{host}” can be made.</source>
        <translation>تعذّر إجراء اتصال مشفّر مع «{host}».</translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation>لا يستجيب «{host}».</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke off.</source>
        <translation>انقطع الاتصال مع «{host}».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Open it in a browser, save the page or copy its text.</source>
        <translation>افتح الصفحة في متصفح، ثم احفظها أو انسخ نصها.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>تحقّق من الرابط، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{host}” shows this page only to those who log in.</source>
        <translation>لا يعرض «{host}» هذه الصفحة إلا لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>“{host}” shows this page only to those who pay.</source>
        <translation>لا يعرض «{host}» هذه الصفحة إلا لمن يدفع.</translation>
    </message>
    <message>
        <source>“{host}” does not give this page to programs.</source>
        <translation>لا يتيح «{host}» هذه الصفحة للبرامج.</translation>
    </message>
    <message>
        <source>There is no such page at “{host}”.</source>
        <translation>لا توجد صفحة كهذه في «{host}».</translation>
    </message>
    <message>
        <source>This page is gone from “{host}”.</source>
        <translation>لم تعد هذه الصفحة موجودة في «{host}».</translation>
    </message>
    <message>
        <source>“{host}” was asked too often.</source>
        <translation>تلقّى «{host}» طلبات أكثر مما يسمح به.</translation>
    </message>
    <message>
        <source>“{host}” may not show this page, by law.</source>
        <translation>يمنع القانون «{host}» من عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>“{host}” is out of order (error {status}).</source>
        <translation>«{host}» معطّل (الخطأ {status}).</translation>
    </message>
    <message>
        <source>“{host}” did not give the page (answer {status}).</source>
        <translation>لم يرسل «{host}» الصفحة (الرد {status}).</translation>
    </message>
    <message>
        <source>The server “{host}” can&apos;t be found.</source>
        <translation>تعذّر العثور على الخادم «{host}».</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>تحقّق من الرابط ومن الاتصال.</translation>
    </message>
    <message>
        <source>The app may not connect: you switched that off.</source>
        <translation>لا يُسمح للتطبيق بالاتصال: أوقفت أنت ذلك.</translation>
    </message>
    <message>
        <source>Allow connections in the settings first.</source>
        <translation>اسمح بالاتصال في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is out of date.</source>
        <translation>انتهت صلاحية شهادة «{host}».</translation>
    </message>
    <message>
        <source>The server that answers for “{host}” is another one.</source>
        <translation>الخادم الذي يرد باسم «{host}» خادم آخر.</translation>
    </message>
    <message>
        <source>Nobody vouches that “{host}” is what it says it is.</source>
        <translation>لا جهة موثوقة تؤكد هوية «{host}».</translation>
    </message>
    <message>
        <source>“{host}” is a part of your own computer or network ({ip}), not of the web.</source>
        <translation>«{host}» جزء من جهازك أو شبكتك (⁦{ip}⁩)، لا من الويب.</translation>
    </message>
    <message>
        <source>Nothing was fetched, opened or changed.</source>
        <translation>لم يُجلب شيء ولم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Open it only if you know what it is.</source>
        <translation>لا تفتحه إلا إذا كنت تعرف ما هو.</translation>
    </message>
    <message>
        <source>What “{host}” sends is larger than {limit} MB.</source>
        <translation>ما يرسله «{host}» أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>“{host}” sent no page, but: {type}.</source>
        <translation>لم يرسل «{host}» صفحة، بل: {type}.</translation>
    </message>
    <message>
        <source>Give the address of an article.</source>
        <translation>أدخل رابط مقال.</translation>
    </message>
    <message>
        <source>“{host}” sent a picture and no page ({type}).</source>
        <translation>أرسل «{host}» صورة لا صفحة ({type}).</translation>
    </message>
    <message>
        <source>“{host}” sent a film and no page ({type}).</source>
        <translation>أرسل «{host}» فيديو لا صفحة ({type}).</translation>
    </message>
    <message>
        <source>“{host}” sent sound and no page ({type}).</source>
        <translation>أرسل «{host}» صوتًا لا صفحة ({type}).</translation>
    </message>
</context>
<context>
    <name>NewsController</name>
    <message>
        <source>Qari was updated to version %1.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>حُدّث «قارئ» إلى الإصدار %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on what is selected</source>
        <translation>كتابة ملاحظة على المحدد</translation>
    </message>
    <message>
        <source>Note on the &amp;article…</source>
        <translation>ملاحظة على الم&amp;قال…</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>كتابة ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>Notes on this article and on all</source>
        <translation>ملاحظات هذا المقال وكل المقالات</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>&amp;تصدير الملاحظات…</translation>
    </message>
    <message>
        <source>Write all notes to a file: Markdown, HTML, JSON, CSV or Anki</source>
        <translation>كتابة كل الملاحظات في ملف: Markdown أو HTML أو JSON أو CSV أو Anki</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>ا&amp;ستيراد الملاحظات…</translation>
    </message>
    <message>
        <source>Take in notes from a JSON file that Qari wrote</source>
        <translation>أخذ الملاحظات من ملف JSON كتبه «قارئ»</translation>
    </message>
    <message>
        <source>Keep notes in a &amp;folder…</source>
        <translation>حفظ الملاحظات في مج&amp;لد…</translation>
    </message>
    <message>
        <source>Keep a folder of Markdown files in step with the notes</source>
        <translation>إبقاء مجلد من ملفات Markdown مطابقًا للملاحظات</translation>
    </message>
    <message>
        <source>&amp;Leave that folder</source>
        <translation>ت&amp;رك ذلك المجلد</translation>
    </message>
    <message>
        <source>Its files stay; they are not kept in step any more</source>
        <translation>تبقى ملفاته، ولا تُطابق بعد الآن</translation>
    </message>
    <message>
        <source>Mark &amp;yellow</source>
        <translation>تمييز بالأ&amp;صفر</translation>
    </message>
    <message>
        <source>Mark what is selected yellow</source>
        <translation>تمييز المحدد بالأصفر</translation>
    </message>
    <message>
        <source>Mark &amp;green</source>
        <translation>تمييز بالأ&amp;خضر</translation>
    </message>
    <message>
        <source>Mark what is selected green</source>
        <translation>تمييز المحدد بالأخضر</translation>
    </message>
    <message>
        <source>Mark &amp;blue</source>
        <translation>تمييز بالأ&amp;زرق</translation>
    </message>
    <message>
        <source>Mark what is selected blue</source>
        <translation>تمييز المحدد بالأزرق</translation>
    </message>
    <message>
        <source>Mark &amp;pink</source>
        <translation>تمييز بال&amp;وردي</translation>
    </message>
    <message>
        <source>Mark what is selected pink</source>
        <translation>تمييز المحدد بالوردي</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Choose a sentence or some words first</source>
        <translation>حدّد جملة أو بعض الكلمات أولًا</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>The note is in the bin for 30 days.</source>
        <translation>الملاحظة في سلة المحذوفات، وتبقى فيها ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>الرجوع إلى الملاحظات</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>كتابة أو قراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>نص الملاحظة بتنسيق Markdown</translation>
    </message>
    <message>
        <source>Write in Markdown; #tag makes a tag</source>
        <translation>اكتب بتنسيق Markdown؛ ولإضافة وسم اكتب #وسم</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>الملاحظة كما تُقرأ</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>نصوص سابقة</translation>
    </message>
    <message>
        <source>Earlier texts of this note</source>
        <translation>نصوص سابقة لهذه الملاحظة</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Put this note into the bin</source>
        <translation>نقل هذه الملاحظة إلى سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>“{name}” holds the article {id} twice.</source>
        <translation>ورد المقال {id} مرتين في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds the note {id} twice.</source>
        <translation>وردت الملاحظة {id} مرتين في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no file of notes.</source>
        <translation>الملف «{name}» ليس ملف ملاحظات.</translation>
    </message>
    <message>
        <source>“{name}” does not say its version.</source>
        <translation>لا يذكر الملف «{name}» رقم إصداره.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote “{name}”.</source>
        <translation>كُتب الملف «{name}» بإصدار أحدث من هذا التطبيق.</translation>
    </message>
    <message>
        <source>Update the app and import it again.</source>
        <translation>حدّث التطبيق ثم استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB.</source>
        <translation>الملف «{name}» أكبر من ٣٢ ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text.</source>
        <translation>الملف «{name}» ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>عناصر الملف «{name}» متداخلة تداخلًا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON.</source>
        <translation>الملف «{name}» ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>In “{name}”, {where} is not as it should be.</source>
        <translation>في الملف «{name}» قيمة غير صحيحة عند {where}.</translation>
    </message>
    <message>
        <source>Choose a JSON file that this app has exported.</source>
        <translation>اختر ملف JSON صدّره هذا التطبيق.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be removed: {why}.</source>
        <translation>تعذّر حذف «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The folder of notes “{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة مجلد الملاحظات «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}</source>
        <translation>لم يتغيّر شيء: {why}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder.</source>
        <translation>أعد توصيله، أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>NoteLinks</name>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation>لا يمكن فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>This note is gone.</source>
        <translation>لم تعد هذه الملاحظة موجودة.</translation>
    </message>
</context>
<context>
    <name>NoteVersions</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>There are no earlier texts</source>
        <translation>لا نصوص سابقة</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Other version, from the folder</source>
        <translation>نسخة أخرى، من المجلد</translation>
    </message>
    <message>
        <source>This note is very long. Only its beginning is shown.</source>
        <translation>هذه الملاحظة طويلة جدًا، فلا يُعرض إلا أولها.</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Passage not found</source>
        <translation>لم يُعثر على المقطع</translation>
    </message>
</context>
<context>
    <name>NotesExporter</name>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written</source>
        <translation>
            <numerusform>لم تُكتب أي ملاحظة</numerusform>
            <numerusform>كُتبت ملاحظة واحدة</numerusform>
            <numerusform>كُتبت ملاحظتان</numerusform>
            <numerusform>كُتبت %Ln ملاحظات</numerusform>
            <numerusform>كُتبت %Ln ملاحظة</numerusform>
            <numerusform>كُتبت %Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesFolder</name>
    <message>
        <source>Keep notes in a folder</source>
        <translation>حفظ الملاحظات في مجلد</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>تبقى الملفات في مكانها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed in the folder</source>
        <translation>
            <numerusform>لم تتغير أي ملاحظة في المجلد</numerusform>
            <numerusform>تغيرت ملاحظة واحدة في المجلد</numerusform>
            <numerusform>تغيرت ملاحظتان في المجلد</numerusform>
            <numerusform>تغيرت %Ln ملاحظات في المجلد</numerusform>
            <numerusform>تغيرت %Ln ملاحظة في المجلد</numerusform>
            <numerusform>تغيرت %Ln ملاحظة في المجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the folder of notes could not be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تعذرت قراءة «%1» في مجلد الملاحظات.</translation>
    </message>
</context>
<context>
    <name>NotesImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>استيراد الملاحظات</translation>
    </message>
    <message>
        <source>Import the notes of “%1”?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>أتريد استيراد الملاحظات من «%1»؟</translation>
    </message>
    <message>
        <source>New: %1, there already: %2, different from yours: %3.</source>
        <extracomment>%1, %2 and %3 are numbers of notes</extracomment>
        <translation>الجديد: %1، الموجود من قبل: %2، المختلف عما لديك: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) belong to articles that are not in your library.</source>
        <translation>
            <numerusform>لا ملاحظات لمقالات ليست في مكتبتك (%Ln).</numerusform>
            <numerusform>ملاحظة واحدة لمقال ليس في مكتبتك.</numerusform>
            <numerusform>ملاحظتان لمقالات ليست في مكتبتك.</numerusform>
            <numerusform>%Ln ملاحظات لمقالات ليست في مكتبتك.</numerusform>
            <numerusform>%Ln ملاحظة لمقالات ليست في مكتبتك.</numerusform>
            <numerusform>%Ln ملاحظة لمقالات ليست في مكتبتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ:</source>
        <translation>عند الاختلاف:</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>عند الاختلاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>NotesImporter</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد الملاحظات</translation>
    </message>
    <message>
        <source>Notes imported: %1 added, %2 changed, %3 left as they were.</source>
        <extracomment>%1, %2 and %3 are numbers of notes</extracomment>
        <translation>استُوردت الملاحظات: المضاف %1، المعدّل %2، المتروك كما كان %3.</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No note is like that.</source>
        <translation>لا ملاحظة تطابق ذلك.</translation>
    </message>
    <message>
        <source>No notes yet. Press N on a sentence, or mark some words and press N.</source>
        <translation>لا ملاحظات بعد. اضغط المفتاح N على جملة، أو حدّد بعض الكلمات ثم اضغط N.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Search; #tag for a tag</source>
        <translation>بحث، أو #وسم للوسوم</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Notes, in the order of the text</source>
        <translation>الملاحظات بترتيب النص</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>OfferedFeeds</name>
    <message>
        <source>Feeds of this page</source>
        <translation>خلاصات هذه الصفحة</translation>
    </message>
    <message>
        <source>Find a feed</source>
        <translation>البحث عن خلاصة</translation>
    </message>
</context>
<context>
    <name>OlderUnitsController</name>
    <message>
        <source>Translate them anew</source>
        <translation>ترجمتها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) here were made by another package or version than is used now: %1.</source>
        <extracomment>%n is a number of sentences, %1 is one translation package or several, with versions</extracomment>
        <translation>
            <numerusform>لم تُترجَم أي جملة هنا بحزمة أو نسخة غير المستعملة الآن: %1.</numerusform>
            <numerusform>تُرجمت جملة واحدة هنا بحزمة أو نسخة غير المستعملة الآن: %1.</numerusform>
            <numerusform>تُرجمت جملتان هنا بحزمة أو نسخة غير المستعملة الآن: %1.</numerusform>
            <numerusform>تُرجمت %Ln جمل هنا بحزمة أو نسخة غير المستعملة الآن: %1.</numerusform>
            <numerusform>تُرجمت %Ln جملة هنا بحزمة أو نسخة غير المستعملة الآن: %1.</numerusform>
            <numerusform>تُرجمت %Ln جملة هنا بحزمة أو نسخة غير المستعملة الآن: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you edited or decided stays as it is.</source>
        <translation>ما حرّرته أو قرّرته يبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) translated anew</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>لم تُترجَم أي جملة من جديد</numerusform>
            <numerusform>تُرجمت جملة واحدة من جديد</numerusform>
            <numerusform>تُرجمت جملتان من جديد</numerusform>
            <numerusform>تُرجمت %Ln جمل من جديد</numerusform>
            <numerusform>تُرجمت %Ln جملة من جديد</numerusform>
            <numerusform>تُرجمت %Ln جملة من جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>This text looks Persian, not Arabic.</source>
        <translation>يبدو هذا النص فارسيًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Urdu, not Arabic.</source>
        <translation>يبدو هذا النص أرديًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Kurdish, not Arabic.</source>
        <translation>يبدو هذا النص كرديًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Pashto, not Arabic.</source>
        <translation>يبدو هذا النص بشتويًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Uyghur, not Arabic.</source>
        <translation>يبدو هذا النص أويغوريًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Sindhi, not Arabic.</source>
        <translation>يبدو هذا النص سنديًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Hebrew, not Arabic.</source>
        <translation>يبدو هذا النص عبريًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks English, not Arabic.</source>
        <translation>يبدو هذا النص إنجليزيًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text looks Dutch, not Arabic.</source>
        <translation>يبدو هذا النص هولنديًا لا عربيًا.</translation>
    </message>
    <message>
        <source>This text is not Arabic.</source>
        <translation>هذا النص ليس عربيًا.</translation>
    </message>
    <message>
        <source>Much of this text is dialect. The packages are made for Modern Standard Arabic, so its translation is less to be trusted.</source>
        <translation>كثير من هذا النص بالعامية. الحزم معدّة للعربية الفصحى، ولذلك فالثقة بترجمته أقل.</translation>
    </message>
    <message>
        <source>There are no words in this text.</source>
        <translation>لا كلمات في هذا النص.</translation>
    </message>
    <message>
        <source>This kind of source can&apos;t be opened.</source>
        <translation>لا يمكن فتح هذا النوع من المصادر.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Open a text, a web page, a document, a book or a PDF.</source>
        <translation>افتح نصًا أو صفحة ويب أو مستندًا أو كتابًا أو ملف PDF.</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Open a text</source>
        <translation>فتح نص</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message numerus="yes">
        <source>This text has %Ln chapter(s).</source>
        <translation>
            <numerusform>لا فصول في هذا النص.</numerusform>
            <numerusform>في هذا النص فصل واحد.</numerusform>
            <numerusform>في هذا النص فصلان.</numerusform>
            <numerusform>في هذا النص %Ln فصول.</numerusform>
            <numerusform>في هذا النص %Ln فصلًا.</numerusform>
            <numerusform>في هذا النص %Ln فصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of chapters</source>
        <translation>فهرس الفصول</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Read it as it stands</source>
        <translation>اقرأه كما هو</translation>
    </message>
</context>
<context>
    <name>OpinionsList</name>
    <message>
        <source>The other one says:</source>
        <extracomment>between two translations of one sentence</extracomment>
        <translation>والأخرى تقول:</translation>
    </message>
</context>
<context>
    <name>OpinionsWindow</name>
    <message>
        <source>They disagree about %1 of %2 sentences. To agree is no proof.</source>
        <extracomment>%1 and %2 are numbers of sentences</extracomment>
        <translation>تختلفان في %1 من %2 جملة. والاتفاق ليس دليلًا.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>Sentences about which they disagree</source>
        <translation>جمل تختلفان فيها</translation>
    </message>
    <message>
        <source>Somebody else translates the same sentences. Where the two say something else, the Arabic is worth a look.</source>
        <translation>حزمة أخرى تترجم الجمل نفسها. وحيث تقولان شيئًا مختلفًا يستحق النص العربي نظرة.</translation>
    </message>
    <message>
        <source>No other package here translates between these languages.</source>
        <translation>لا حزمة أخرى هنا تترجم بين هاتين اللغتين.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
</context>
<context>
    <name>OutputActions</name>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the article and its translation</source>
        <translation>طباعة المقال وترجمته</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the article and its translation as pages that can be searched</source>
        <translation>حفظ المقال وترجمته في صفحات يمكن البحث فيها</translation>
    </message>
    <message>
        <source>N&amp;ew window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>Read another article at the same time</source>
        <translation>قراءة مقال آخر في الوقت نفسه</translation>
    </message>
</context>
<context>
    <name>OwnTerms</name>
    <message>
        <source>“{form}” was changed elsewhere meanwhile.</source>
        <translation>تغيّر «{form}» في موضع آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>لم يتغيّر شيء هنا.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>راجعه ثم أعد تعديلك.</translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation>اختصره ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{vowelled}” is not “{form}” with its vowels.</source>
        <translation>ليس «{vowelled}» تشكيلًا لـ«{form}».</translation>
    </message>
    <message>
        <source>Write the same letters in both, or leave one empty.</source>
        <translation>اكتب الحروف نفسها في الخانتين، أو اترك إحداهما فارغة.</translation>
    </message>
    <message>
        <source>“{form}” has no name in any language.</source>
        <translation>ليس لـ«{form}» اسم بأي لغة.</translation>
    </message>
    <message>
        <source>Give its name in English, in Dutch, or in both.</source>
        <translation>اكتب اسمه بالإنجليزية أو بالهولندية أو بهما معًا.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of term.</source>
        <translation>ليس «{kind}» نوعًا من المصطلحات.</translation>
    </message>
    <message>
        <source>Write person, place, organisation or term.</source>
        <translation>اكتب person أو place أو organisation أو term.</translation>
    </message>
    <message>
        <source>“{form}” has more than eight words.</source>
        <translation>في «{form}» أكثر من ثماني كلمات.</translation>
    </message>
    <message>
        <source>Longer names are not looked for; use a shorter form.</source>
        <translation>لا يُبحث عن أسماء أطول؛ استخدم صيغة أقصر.</translation>
    </message>
    <message>
        <source>The Arabic form is empty.</source>
        <translation>الصيغة العربية فارغة.</translation>
    </message>
    <message>
        <source>Write the name as articles print it.</source>
        <translation>اكتب الاسم كما يرد في المقالات.</translation>
    </message>
    <message>
        <source>The form holds vowel marks only.</source>
        <translation>ليس في الصيغة إلا علامات تشكيل.</translation>
    </message>
    <message>
        <source>Write its letters; the marks are optional.</source>
        <translation>اكتب حروفها؛ أما العلامات فاختيارية.</translation>
    </message>
    <message>
        <source>“{form}” holds an emoji or another sign.</source>
        <translation>في «{form}» رمز تعبيري أو علامة أخرى.</translation>
    </message>
    <message>
        <source>Leave the signs out and keep the letters.</source>
        <translation>احذف العلامات وأبقِ الحروف.</translation>
    </message>
    <message>
        <source>“{form}” holds punctuation.</source>
        <translation>في «{form}» علامات ترقيم.</translation>
    </message>
    <message>
        <source>Names are not looked for across punctuation: leave it out, or make two terms.</source>
        <translation>لا يُبحث عن أسماء تتخللها علامات ترقيم: احذفها، أو اجعل الاسم مصطلحين.</translation>
    </message>
    <message>
        <source>“{form}” is a single letter.</source>
        <translation>ليس «{form}» إلا حرفًا واحدًا.</translation>
    </message>
    <message>
        <source>It would be found everywhere; write the whole name.</source>
        <translation>سيُعثر عليه في كل مكان؛ اكتب الاسم كاملًا.</translation>
    </message>
    <message>
        <source>“{form}” is only what is attached to names.</source>
        <translation>ليس «{form}» إلا ما يتصل بالأسماء.</translation>
    </message>
    <message>
        <source>“{form}” is not in Arabic letters.</source>
        <translation>ليس «{form}» بحروف عربية.</translation>
    </message>
    <message>
        <source>Write the form as Arabic articles print it, and this as its name.</source>
        <translation>اكتب الصيغة كما ترد في المقالات العربية، واجعل هذا اسمًا لها.</translation>
    </message>
    <message>
        <source>“{form}” holds no Arabic letters.</source>
        <translation>لا حروف عربية في «{form}».</translation>
    </message>
    <message>
        <source>Write the form as Arabic articles print it.</source>
        <translation>اكتب الصيغة كما ترد في المقالات العربية.</translation>
    </message>
    <message>
        <source>“{form}” has more than {most} further forms.</source>
        <translation>لـ«{form}» أكثر من {most} من الصيغ الأخرى.</translation>
    </message>
    <message>
        <source>Keep those that articles really print.</source>
        <translation>أبقِ منها ما يرد في المقالات حقًا.</translation>
    </message>
    <message>
        <source>“{language}” is no language code.</source>
        <translation>ليس «{language}» رمز لغة.</translation>
    </message>
    <message>
        <source>Write it as en, nl or ar.</source>
        <translation>اكتبه en أو nl أو ar.</translation>
    </message>
    <message>
        <source>“{text}” holds characters that are no text.</source>
        <translation>في «{text}» محارف ليست من النص.</translation>
    </message>
    <message>
        <source>Type it again instead of pasting it.</source>
        <translation>اكتبه من جديد بدل لصقه.</translation>
    </message>
    <message>
        <source>“{text}” is longer than {most} characters.</source>
        <translation>عدد محارف «{text}» أكثر من {most}.</translation>
    </message>
    <message>
        <source>“{form}” is in your glossary already.</source>
        <translation>الصيغة «{form}» موجودة في مسردك من قبل.</translation>
    </message>
    <message>
        <source>Edit that entry, or choose another kind.</source>
        <translation>عدّل ذلك المدخل، أو اختر نوعًا آخر.</translation>
    </message>
    <message>
        <source>This entry is no longer in your glossary.</source>
        <translation>لم يعد هذا المدخل في مسردك.</translation>
    </message>
    <message>
        <source>Add it again if it is still wanted.</source>
        <translation>أضفه من جديد إن كنت لا تزال تريده.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Its folder&apos;s name is not UTF-8.</source>
        <translation>اسم مجلدها ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is no translation package.</source>
        <translation>ليست حزمة ترجمة.</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>نموذجها مفقود.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>مقطّع الكلمات فيها مفقود.</translation>
    </message>
    <message>
        <source>Its tokenizer can&apos;t be loaded.</source>
        <translation>تعذّر تحميل مقطّع الكلمات فيها.</translation>
    </message>
    <message>
        <source>This translation package can&apos;t be used.</source>
        <translation>لا يمكن استخدام حزمة الترجمة هذه.</translation>
    </message>
    <message>
        <source>Install it again, or choose another package.</source>
        <translation>أعد تثبيتها، أو اختر حزمة أخرى.</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>ملفها metadata.json كبير جدًا.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>ملفها metadata.json مفقود.</translation>
    </message>
    <message>
        <source>Its metadata.json can&apos;t be read.</source>
        <translation>تعذّرت قراءة ملفها metadata.json.</translation>
    </message>
    <message>
        <source>Its metadata.json names no language pair.</source>
        <translation>لا يذكر ملفها metadata.json زوج لغات.</translation>
    </message>
    <message>
        <source>Its metadata.json names no usable prefix.</source>
        <translation>لا يذكر ملفها metadata.json بادئة صالحة.</translation>
    </message>
    <message>
        <source>Its model can&apos;t be loaded.</source>
        <translation>تعذّر تحميل نموذجها.</translation>
    </message>
    <message>
        <source>The translation package {name} is gone.</source>
        <translation>لم تعد حزمة الترجمة {name} موجودة.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>اختر حزمة أخرى.</translation>
    </message>
    <message>
        <source>The name of its file {file} leads out of its folder.</source>
        <translation>اسم ملفها {file} يشير إلى موضع خارج مجلدها.</translation>
    </message>
    <message>
        <source>The name of its file {file} is none for a file.</source>
        <translation>اسم ملفها {file} لا يصلح اسمًا لملف.</translation>
    </message>
    <message>
        <source>It holds the file {file} twice.</source>
        <translation>ورد فيها الملف {file} مرتين.</translation>
    </message>
    <message>
        <source>The archive holds no package, or more than one.</source>
        <translation>لا حزمة في الأرشيف، أو فيه أكثر من حزمة.</translation>
    </message>
    <message>
        <source>Its file {file} is a link or device.</source>
        <translation>ملفها {file} جهاز أو رابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Its file {file} has a password.</source>
        <translation>ملفها {file} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Its file {file} is packed in an unusual way.</source>
        <translation>ملفها {file} مضغوط بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>The name of its file {file} is in capitals.</source>
        <translation>اسم ملفها {file} مكتوب بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة المجلد {folder}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was installed. Choose it again.</source>
        <translation>لم يُثبَّت شيء. اختره من جديد.</translation>
    </message>
    <message>
        <source>There is no model in the folder.</source>
        <translation>لا نموذج في المجلد.</translation>
    </message>
    <message>
        <source>Its model is not converted for CTranslate2: ct2-opus-mt-converter or ct2-transformers-converter does that.</source>
        <translation>نموذجها غير محوّل إلى صيغة CTranslate2: تحوّله الأداة ct2-opus-mt-converter أو ct2-transformers-converter.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing: a SentencePiece model (source.spm, sentencepiece.model) or BPE codes (bpe.model) must lie beside it.</source>
        <translation>مقطّع الكلمات فيها مفقود: لا بد أن يكون إلى جانب نموذجها نموذج SentencePiece (الملف source.spm أو sentencepiece.model) أو رموز BPE (الملف bpe.model).</translation>
    </message>
    <message>
        <source>Its model is of a kind that does not translate.</source>
        <translation>نموذجها من نوع لا يترجم.</translation>
    </message>
    <message>
        <source>Its model has something behind its end.</source>
        <translation>في ملف نموذجها بيانات زائدة بعد نهايته.</translation>
    </message>
    <message>
        <source>Its model was made for a newer engine than this app has.</source>
        <translation>نموذجها معدّ لمحرك أحدث من محرك هذا التطبيق.</translation>
    </message>
    <message>
        <source>Its model is cut off or damaged.</source>
        <translation>نموذجها ناقص أو تالف.</translation>
    </message>
    <message>
        <source>Its model is no model of CTranslate2.</source>
        <translation>نموذجها ليس من نماذج CTranslate2.</translation>
    </message>
    <message>
        <source>The file is damaged, or was cut off.</source>
        <translation>الملف تالف أو ناقص.</translation>
    </message>
    <message>
        <source>The package file {file} can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة ملف الحزمة {file}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was installed. Choose the file again.</source>
        <translation>لم يُثبَّت شيء. اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>The file is no package: it is not even a zip.</source>
        <translation>الملف ليس حزمة: ليس ملف zip أصلًا.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a translation package.</source>
        <translation>حجمها بعد فك الضغط أكبر بكثير من حزمة ترجمة.</translation>
    </message>
    <message>
        <source>Nothing was installed. Get the package again, or from another place.</source>
        <translation>لم يُثبَّت شيء. احصل على الحزمة من جديد، أو من مصدر آخر.</translation>
    </message>
    <message>
        <source>A file in it can&apos;t be read.</source>
        <translation>تعذّرت قراءة أحد ملفاتها.</translation>
    </message>
    <message>
        <source>A file of its model can&apos;t be read.</source>
        <translation>تعذّرت قراءة أحد ملفات نموذجها.</translation>
    </message>
    <message>
        <source>Its vocabulary and its model do not belong together.</source>
        <translation>قائمة مفرداتها لا تطابق نموذجها.</translation>
    </message>
    <message>
        <source>Its file {file} could run as a program; packages hold data only.</source>
        <translation>ملفها {file} قابل للتشغيل كبرنامج؛ ولا يُقبل في الحزم إلا البيانات.</translation>
    </message>
    <message>
        <source>It holds links, devices, or more files than any package.</source>
        <translation>فيها أجهزة أو روابط إلى أماكن أخرى، أو ملفات أكثر مما في أي حزمة.</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>قائمة مفرداتها مفقودة.</translation>
    </message>
    <message>
        <source>Its vocabulary is no list.</source>
        <translation>ملف مفرداتها ليس قائمة.</translation>
    </message>
    <message>
        <source>The model {name} does not say what it translates.</source>
        <translation>لا يذكر النموذج {name} لغتي الترجمة.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Say which languages, such as ar-en.</source>
        <translation>حدّد اللغتين، مثل ar-en.</translation>
    </message>
    <message>
        <source>Its model does not translate {source} to {target}.</source>
        <translation>لا يترجم نموذجها من {source} إلى {target}.</translation>
    </message>
    <message>
        <source>Its tokenizer and its model are not of one kind.</source>
        <translation>مقطّع الكلمات فيها ليس من نوع نموذجها.</translation>
    </message>
    <message>
        <source>It wrote nothing for “{sentence}”.</source>
        <translation>لم تُخرج أي ترجمة للجملة «{sentence}».</translation>
    </message>
    <message>
        <source>It crashed when a sentence was tried.</source>
        <translation>تعطّلت عند تجربتها على جملة.</translation>
    </message>
    <message>
        <source>Its file {file} is not the one that came.</source>
        <translation>ملفها {file} ليس الملف الذي ثُبّت معها.</translation>
    </message>
    <message>
        <source>The package can&apos;t be put into {folder}: {why}.</source>
        <translation>تعذّر وضع الحزمة في {folder}: {why}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>تحقّق من أذونات المجلد ومن المساحة المتاحة.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, and {free} are free.</source>
        <translation>تحتاج الحزمة إلى {needed} ميغابايت، والمتاح {free}.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>أفرغ مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>PackageActions</name>
    <message>
        <source>Translat&amp;ion packages…</source>
        <translation>&amp;حزم الترجمة…</translation>
    </message>
    <message>
        <source>What translates here, and what can be had</source>
        <translation>الحزم التي تترجم هنا، وما يمكن الحصول عليه منها</translation>
    </message>
    <message>
        <source>&amp;Where is this from?</source>
        <translation>&amp;ما مصدر هذه الترجمة؟</translation>
    </message>
    <message>
        <source>Which package translated this sentence, when and how, or who wrote it</source>
        <translation>أي حزمة ترجمت هذه الجملة ومتى وكيف، أو من كتب ترجمتها</translation>
    </message>
    <message>
        <source>Second &amp;opinion…</source>
        <translation>رأي ثا&amp;نٍ…</translation>
    </message>
    <message>
        <source>What another package makes of the same sentences</source>
        <translation>ماذا تقول حزمة أخرى في الجمل نفسها</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>الا&amp;تصالات…</translation>
    </message>
    <message>
        <source>Every connection that Qari opened, and a way to forbid them</source>
        <translation>كل الاتصالات التي فتحها «قارئ»، مع إمكان منعها</translation>
    </message>
</context>
<context>
    <name>PackageAsking</name>
    <message>
        <source>That address is in your own network</source>
        <translation>هذا الرابط يقع في شبكتك الخاصة</translation>
    </message>
    <message>
        <source>Nothing was fetched. Is it to be fetched from there?</source>
        <translation>لم يُجلب شيء. أتريد الجلب منه مع ذلك؟</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The list of packages</source>
        <translation>قائمة الحزم</translation>
    </message>
    <message>
        <source>Where the list of packages lies</source>
        <translation>مصدر قائمة الحزم</translation>
    </message>
    <message>
        <source>The address of an index.json. A full stop alone goes back to the public one.</source>
        <translation>رابط ملف index.json. اكتب نقطة وحدها للرجوع إلى القائمة العامة.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>From now on the list is fetched from there. Nothing was fetched.</source>
        <translation>من الآن تُجلب القائمة من هناك. ولم يُجلب شيء الآن.</translation>
    </message>
    <message>
        <source>Translation packages (*.argosmodel *.zip)</source>
        <translation>حزم الترجمة (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install a package from a file</source>
        <translation>تثبيت حزمة من ملف</translation>
    </message>
    <message>
        <source>Install a package from a folder</source>
        <translation>تثبيت حزمة من مجلد</translation>
    </message>
    <message>
        <source>Looking at the package, and trying it…</source>
        <translation>جارٍ فحص الحزمة وتجربتها…</translation>
    </message>
    <message>
        <source>What does %1 translate?</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>من أي لغة إلى أي لغة يترجم %1؟</translation>
    </message>
    <message>
        <source>It does not say. Type the codes of both languages, such as: ar en</source>
        <translation>لا يذكر المجلد ذلك. اكتب رمزي اللغتين، مثل: ar en</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>That names no two languages. Nothing was installed.</source>
        <translation>ليس هذا رمزين للغتين. لم يُثبَّت شيء.</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Version {version}, {megabytes} MB.</source>
        <translation>الإصدار {version}، {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>It also reads: {languages}.</source>
        <translation>تقرأ أيضًا: {languages}.</translation>
    </message>
    <message>
        <source>Made for this program, and installed with it.</source>
        <translation>أُعدّت لهذا التطبيق وثُبّتت معه.</translation>
    </message>
    <message>
        <source>Its card does not say who made it.</source>
        <translation>لا تذكر بطاقتها من أعدّها.</translation>
    </message>
    <message>
        <source>It names no licence: ask its maker before you pass it on or sell its work.</source>
        <translation>لا تذكر أي ترخيص: اسأل من أعدّها قبل أن توزّعها أو تبيع ما تترجمه.</translation>
    </message>
    <message>
        <source>NC: its maker allows no commercial use.</source>
        <translation>ترخيص NC: لا يُسمح بالاستخدام التجاري.</translation>
    </message>
    <message>
        <source>Of what it was trained on: {licences}.</source>
        <translation>تراخيص بيانات التدريب: {licences}.</translation>
    </message>
    <message>
        <source>Its card does not say what it was trained on.</source>
        <translation>لا تذكر بطاقتها بيانات تدريبها.</translation>
    </message>
    <message>
        <source>Figures of different sets can&apos;t be compared.</source>
        <translation>لا تصح المقارنة بين أرقام مجموعات مختلفة.</translation>
    </message>
    <message>
        <source>Its card has no figures.</source>
        <translation>لا أرقام في بطاقتها.</translation>
    </message>
    <message>
        <source>It was not measured on this machine yet.</source>
        <translation>لم تُقَس على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>{pair}, {set}, {sentences} sentences: chrF {chrf} ± {chrf_margin}, BLEU {bleu} ± {bleu_margin}, {words} words a second ({date}).</source>
        <translation>{pair}، {set}، عدد الجمل {sentences}: chrF {chrf} ± {chrf_margin}، BLEU {bleu} ± {bleu_margin}، الكلمات في الثانية {words} (⁦{date}⁩).</translation>
    </message>
    <message>
        <source>Sentences that it could not translate: {count}.</source>
        <translation>الجمل التي لم تستطع ترجمتها: {count}.</translation>
    </message>
    <message>
        <source>Experimental: its maker does not rely on it either.</source>
        <translation>تجريبية: حتى من أعدّها لا يعوّل عليها.</translation>
    </message>
    <message>
        <source>Its card names no weaknesses.</source>
        <translation>لا تذكر بطاقتها مواطن ضعف.</translation>
    </message>
    <message>
        <source>Like every package it can be fluent and wrong: hold numbers, names and negations against the source.</source>
        <translation>قد تأتي ترجمتها سلسة وخاطئة ككل حزمة: قابل الأرقام والأسماء والنفي بالأصل.</translation>
    </message>
    <message>
        <source>Most sentences say what the source says.</source>
        <translation>معظم الجمل تؤدي معنى الأصل.</translation>
    </message>
    <message>
        <source>It gives the gist and most details; some details are wrong.</source>
        <translation>تنقل المعنى العام ومعظم التفاصيل؛ وبعض التفاصيل خاطئ.</translation>
    </message>
    <message>
        <source>It gives the topic and often the gist; details are often wrong.</source>
        <translation>تنقل الموضوع، والمعنى العام غالبًا؛ وكثيرًا ما تخطئ في التفاصيل.</translation>
    </message>
    <message>
        <source>It gives the topic at best; many sentences are wrong.</source>
        <translation>تنقل الموضوع في أحسن الأحوال؛ وكثير من الجمل خاطئ.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من أعدّها</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>بيانات التدريب</translation>
    </message>
    <message>
        <source>Figures of its maker</source>
        <translation>أرقام من أعدّها</translation>
    </message>
    <message>
        <source>Measured on this machine</source>
        <translation>القياس على هذا الجهاز</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>ما لا تحسنه</translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>How much of the machine it may take</source>
        <translation>ما يُسمح لها به من قدرة الجهاز</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
</context>
<context>
    <name>PackageFiguresController</name>
    <message>
        <source>Something is being measured; wait for it.</source>
        <translation>يجري قياس آخر؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Translating sentences with known translations…</source>
        <translation>جارٍ ترجمة جمل معروفة الترجمة…</translation>
    </message>
    <message>
        <source>Translating for some seconds…</source>
        <translation>جارٍ الترجمة لبضع ثوانٍ…</translation>
    </message>
    <message>
        <source>The next sentences are translated with these settings.</source>
        <translation>تُترجم الجمل التالية بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>%1 of %2 sentences…</source>
        <extracomment>%1 of %2 sentences</extracomment>
        <translation>الجمل: %1 من %2…</translation>
    </message>
    <message>
        <source>chrF %1 ± %2; the card says what that means.</source>
        <extracomment>%1 is a figure from 0 to 100, %2 its margin</extracomment>
        <translation>النتيجة chrF %1 ± %2؛ ومعناها في البطاقة.</translation>
    </message>
    <message>
        <source>%1 words a second; ready after %2 s; takes %3 of memory.</source>
        <extracomment>%1 is a number of words, %2 of seconds, %3 a size such as 210 MB</extracomment>
        <translation>الكلمات في الثانية: %1؛ الجاهزية بعد %2 ث؛ الذاكرة المستخدمة: %3.</translation>
    </message>
</context>
<context>
    <name>PackageMenu</name>
    <message>
        <source>experimental</source>
        <translation>تجريبية</translation>
    </message>
    <message>
        <source>Translation package</source>
        <translation>حزمة الترجمة</translation>
    </message>
    <message>
        <source>Translate this article with</source>
        <translation>ترجمة هذا المقال بحزمة</translation>
    </message>
</context>
<context>
    <name>PackagePages</name>
    <message>
        <source>Translations are made by these, on this machine.</source>
        <translation>هذه الحزم هي التي تترجم، على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The list of packages was not fetched yet. Fetching it opens one connection; it is kept for later.</source>
        <translation>لم تُجلب قائمة الحزم بعد. يفتح جلبها اتصالًا واحدًا، ثم تُحفظ لما بعد.</translation>
    </message>
    <message>
        <source>The list has no package for that.</source>
        <translation>ليس في القائمة حزمة لذلك.</translation>
    </message>
    <message>
        <source>The list is of %1 and has %2 packages. Those of Arabic, English and Dutch come first; a search finds the others.</source>
        <extracomment>%1 is a date, %2 a number of packages</extracomment>
        <translation>القائمة بتاريخ %1، وعدد حزمها %2. تأتي أولًا حزم العربية والإنجليزية والهولندية؛ وتجد غيرها بالبحث.</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>removed; can still be brought back</source>
        <translation>حُذفت؛ ما زالت استعادتها ممكنة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>تنزيل الأحدث</translation>
    </message>
    <message>
        <source>How good?</source>
        <translation>قياس الجودة</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>قياس السرعة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>متابعة التنزيل</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Delete what came</source>
        <translation>حذف ما نُزّل</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>This can&apos;t be used</source>
        <translation>لا يمكن استخدام هذه الحزمة</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Removed; it is deleted after a day.</source>
        <translation>حُذفت؛ وتُمحى نهائيًا بعد يوم.</translation>
    </message>
</context>
<context>
    <name>PackageSettingsDialog</name>
    <message>
        <source>Settings of a package</source>
        <translation>إعدادات الحزمة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدمها</translation>
    </message>
    <message>
        <source>As the package has them</source>
        <translation>كما في الحزمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Width of the beam</source>
        <translation>عرض الحزمة البحثية (beam)</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>جزاء الطول</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>جزاء التكرار</translation>
    </message>
    <message>
        <source>Words that may not repeat</source>
        <translation>كلمات لا يجوز تكرارها</translation>
    </message>
    <message>
        <source>As the package was made</source>
        <translation>كما صُنعت الحزمة</translation>
    </message>
    <message>
        <source>int8: the least memory</source>
        <translation>int8: أقل ذاكرة</translation>
    </message>
    <message>
        <source>float32: the most exact</source>
        <translation>float32: الأدق</translation>
    </message>
    <message>
        <source>What is fastest here</source>
        <translation>الأسرع على هذا الجهاز</translation>
    </message>
    <message>
        <source>as the package has it; from %1 to %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>كما في الحزمة؛ من %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be that. Leave it empty, or stay within its bounds.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>لا يمكن أن تكون «%1» هكذا. اتركها فارغة أو الزم حدودها.</translation>
    </message>
</context>
<context>
    <name>PackageTelling</name>
    <message>
        <source>%1 is installed and can be chosen.</source>
        <extracomment>%1 are languages such as العربية → English</extracomment>
        <translation>ثُبّتت الحزمة %1، ويمكن اختيارها.</translation>
    </message>
    <message>
        <source>%1 is removed. It can be brought back today.</source>
        <extracomment>%1 are languages such as العربية → English</extracomment>
        <translation>حُذفت الحزمة %1. يمكن استعادتها خلال يوم.</translation>
    </message>
    <message>
        <source>The list is fetched.</source>
        <translation>جُلبت القائمة.</translation>
    </message>
    <message>
        <source>Given up; what came is deleted.</source>
        <translation>أُلغي التنزيل وحُذف ما وصل.</translation>
    </message>
    <message>
        <source>Paused; what came is kept, and fetching goes on from there.</source>
        <translation>أُوقف مؤقتًا؛ وما وصل محفوظ، ويُستأنف التنزيل من حيث توقف.</translation>
    </message>
</context>
<context>
    <name>PackageTexts</name>
    <message>
        <source>came with Qari</source>
        <translation>مرفقة مع «قارئ»</translation>
    </message>
    <message>
        <source>in the folder of Argos Translate</source>
        <translation>في مجلد Argos Translate</translation>
    </message>
    <message>
        <source>in Qari&apos;s own folder</source>
        <translation>في مجلد «قارئ»</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>تجريبية</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>%1 are there already</source>
        <extracomment>%1 is a size such as 12 MB</extracomment>
        <translation>نُزّل منها %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes such as 12 MB</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>بقي نحو %1 د</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is a version such as 1.9</extracomment>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>What came is no JSON.</source>
        <translation>ما وصل ليس JSON.</translation>
    </message>
    <message>
        <source>What came is JSON of another shape.</source>
        <translation>ما وصل JSON ببنية أخرى.</translation>
    </message>
    <message>
        <source>It names no package that can be used.</source>
        <translation>لا تذكر القائمة أي حزمة يمكن استخدامها.</translation>
    </message>
    <message>
        <source>This is no list of translation packages.</source>
        <translation>ليست هذه قائمة حزم ترجمة.</translation>
    </message>
    <message>
        <source>The list that was fetched before is kept. Check the address.</source>
        <translation>القائمة التي جُلبت من قبل باقية. تحقّق من الرابط.</translation>
    </message>
    <message>
        <source>There is not enough room for the package: it needs {needed} MB, and {free} MB are free.</source>
        <translation>لا تكفي المساحة للحزمة: تحتاج إلى {needed} ميغابايت، والمتاح {free} ميغابايت.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفرغ مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة {file}: {why}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection broke off again and again.</source>
        <translation>انقطع الاتصال مرة بعد مرة.</translation>
    </message>
    <message>
        <source>What came is not the package {id}.</source>
        <translation>ما وصل ليس الحزمة {id}.</translation>
    </message>
    <message>
        <source>Its size or its SHA-256 is not what the list says. It was deleted.</source>
        <translation>حجم ما وصل أو بصمته SHA-256 غير ما في القائمة. وقد حُذف.</translation>
    </message>
    <message>
        <source>Fetch the list of packages again, or use another one.</source>
        <translation>اجلب قائمة الحزم من جديد، أو استخدم قائمة أخرى.</translation>
    </message>
    <message>
        <source>The package {id} could not be fetched.</source>
        <translation>تعذّر تنزيل الحزمة {id}.</translation>
    </message>
    <message>
        <source>The server does not have it.</source>
        <translation>ليست الحزمة على الخادم.</translation>
    </message>
    <message>
        <source>The server does not give it (answer {status}).</source>
        <translation>لا يتيحها الخادم (الرد {status}).</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later.</source>
        <translation>لم يُثبَّت شيء. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing was installed. Fetch the list of packages again, then try again.</source>
        <translation>لم يُثبَّت شيء. اجلب قائمة الحزم من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was installed. {done} MB are kept; the next try goes on from there.</source>
        <translation>لم يُثبَّت شيء. ما نُزّل محفوظ ({done} ميغابايت)، ومنه تُستأنف المحاولة التالية.</translation>
    </message>
    <message>
        <source>There is another package named {id}.</source>
        <translation>توجد حزمة أخرى باسم {id}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>احذف الأخرى أولًا.</translation>
    </message>
    <message>
        <source>Another package is being installed.</source>
        <translation>يجري تثبيت حزمة أخرى.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>There is no package “{id}” to be had here.</source>
        <translation>لا حزمة متاحة هنا باسم «{id}».</translation>
    </message>
    <message>
        <source>Look at the list of packages for the names.</source>
        <translation>تجد الأسماء في قائمة الحزم.</translation>
    </message>
    <message>
        <source>The package translates {found}, not {wanted}.</source>
        <translation>زوج لغات الحزمة {found} لا {wanted}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>تعذّرت كتابة {file}: {why}.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>ما كان موجودًا من قبل لم يُمس.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>تحقّق من أذونات المجلد ومن المساحة المتاحة.</translation>
    </message>
    <message>
        <source>This package is being fetched already.</source>
        <translation>هذه الحزمة قيد التنزيل أصلًا.</translation>
    </message>
    <message>
        <source>Wait until the other download is done.</source>
        <translation>انتظر حتى ينتهي التنزيل الآخر.</translation>
    </message>
    <message>
        <source>The package {id} is installed already.</source>
        <translation>الحزمة {id} مثبّتة من قبل.</translation>
    </message>
    <message>
        <source>No package named “{id}” is installed.</source>
        <translation>لا حزمة مثبّتة باسم «{id}».</translation>
    </message>
    <message>
        <source>The package “{id}” ships with the app and stays.</source>
        <translation>الحزمة «{id}» مرفقة مع التطبيق ولا تُحذف.</translation>
    </message>
    <message>
        <source>The package “{id}” lies in the Argos folder, which other programs use.</source>
        <translation>الحزمة «{id}» في مجلد Argos الذي تستخدمه برامج أخرى.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Choose another package for its languages, or delete {path} yourself.</source>
        <translation>اختر حزمة أخرى للغتيها، أو احذف {path} بنفسك.</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>The list of packages</source>
        <translation>قائمة الحزم</translation>
    </message>
    <message>
        <source>Something else is on its way; wait for it, or pause it.</source>
        <translation>هناك تنزيل آخر جارٍ؛ انتظره أو أوقفه مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>PackagesWindow</name>
    <message>
        <source>Translation packages</source>
        <translation>حزم الترجمة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاحة</translation>
    </message>
    <message>
        <source>Another language, in English or by its code</source>
        <translation>لغة أخرى، بالإنجليزية أو برمزها</translation>
    </message>
    <message>
        <source>Search for packages</source>
        <translation>البحث عن حزم</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>من مجلد…</translation>
    </message>
    <message>
        <source>Fetch the list</source>
        <translation>جلب القائمة</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>رابط آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy selection</source>
        <translation>نسخ الم&amp;حدد</translation>
    </message>
    <message>
        <source>Copy selection with &amp;vowels</source>
        <translation>نسخ المحدد بالت&amp;شكيل</translation>
    </message>
    <message>
        <source>Copy &amp;word</source>
        <translation>نسخ ال&amp;كلمة</translation>
    </message>
    <message>
        <source>Copy word with v&amp;owels</source>
        <translation>نسخ الكلمة بالتشك&amp;يل</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>تميي&amp;ز</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>This page shows only a part of its article to those who have not signed in; what it holds was read.</source>
        <translation>لا تعرض هذه الصفحة إلا جزءًا من مقالها لمن لم يسجّل الدخول؛ وقُرئ ما فيها.</translation>
    </message>
    <message>
        <source>Copy the article from a browser and paste it here.</source>
        <translation>انسخ المقال من متصفح والصقه هنا.</translation>
    </message>
    <message>
        <source>“{name}” has more elements than a page can be read with.</source>
        <translation>عناصر «{name}» أكثر مما يمكن قراءته في صفحة.</translation>
    </message>
    <message>
        <source>There is no article in “{name}”.</source>
        <translation>لا مقال في «{name}».</translation>
    </message>
    <message>
        <source>It only holds frames: its text is in other files. Open the frame by itself in a browser and save that, or copy the text and paste it here.</source>
        <translation>ليس في الصفحة إلا إطارات، ونصها في ملفات أخرى. افتح الإطار وحده في متصفح واحفظه، أو انسخ النص والصقه هنا.</translation>
    </message>
    <message>
        <source>It only sends a browser on to another page. Open that page and save it, or copy its text and paste it here.</source>
        <translation>هذه الصفحة تحيل المتصفح إلى صفحة أخرى فقط. افتح تلك الصفحة واحفظها، أو انسخ نصها والصقه هنا.</translation>
    </message>
    <message>
        <source>A program in the page (JavaScript) writes its text, and programs of pages are not run here. Open it in a browser, then save it as a whole page, or copy the text and paste it here.</source>
        <translation>نص الصفحة يكتبه برنامج فيها (JavaScript)، وبرامج الصفحات لا تُشغَّل هنا. افتحها في متصفح ثم احفظها صفحة كاملة، أو انسخ النص والصقه هنا.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text, paste it.</source>
        <translation>افتحها في متصفح، وانسخ النص، ثم الصقه هنا.</translation>
    </message>
    <message>
        <source>There is no page in “{name}”.</source>
        <translation>لا صفحة في «{name}».</translation>
    </message>
    <message>
        <source>It may be damaged. Save the page again in a browser, or paste its text.</source>
        <translation>ربما كان الملف تالفًا. احفظ الصفحة من جديد في متصفح، أو الصق نصها.</translation>
    </message>
</context>
<context>
    <name>PassageOpener</name>
    <message>
        <source>This sentence is not in the article any more.</source>
        <translation>لم تعد هذه الجملة في المقال.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no PDF.</source>
        <translation>الملف «{name}» تالف أو ليس PDF.</translation>
    </message>
    <message>
        <source>Get the file again, or paste its text.</source>
        <translation>احصل على الملف من جديد، أو الصق نصه.</translation>
    </message>
    <message>
        <source>This password does not open “{name}”.</source>
        <translation>كلمة المرور هذه لا تفتح «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>الملف «{name}» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Enter the password that opens it.</source>
        <translation>أدخل كلمة المرور التي تفتحه.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>لا نص في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages, not text.</source>
        <translation>في «{name}» صور صفحات، لا نص.</translation>
    </message>
    <message>
        <source>Have its text recognised first (OCR), with a program such as OCRmyPDF and its Arabic data, and open what that makes.</source>
        <translation>استخرج نصه أولًا بالتعرّف الضوئي على الحروف (OCR)، ببرنامج مثل OCRmyPDF مع بياناته العربية، ثم افتح الناتج.</translation>
    </message>
    <message>
        <source>Pages that are pictures and could not be read: {pages}.</source>
        <translation>صفحات مصوّرة تعذّرت قراءتها: {pages}.</translation>
    </message>
    <message>
        <source>The text in this PDF is damaged: what it shows is not what it says, so many words here are wrong, and their translation with them. Look for the article as a page of the web or as a document.</source>
        <translation>النص في ملف PDF هذا تالف: ما يظهر فيه يخالف ما يحويه، ففي كثير من الكلمات هنا خطأ، وفي ترجمتها كذلك. ابحث عن المقال في صفحة ويب أو مستند.</translation>
    </message>
    <message>
        <source>Some words or numbers of this PDF were not read as it shows them, for its letters have wrong codes. Check figures and names with the file itself.</source>
        <translation>بعض الكلمات أو الأرقام في ملف PDF هذا لم تُقرأ كما تظهر فيه، لأن رموز حروفه خاطئة. راجع الأرقام والأسماء في الملف نفسه.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written.</source>
        <translation>تعذّرت كتابة «{name}».</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>ما كان موجودًا من قبل لم يُمس.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>رسالة النظام: {why}.</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds no preferences.</source>
        <translation>لا إعدادات في «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Qari.</source>
        <translation>اختر ملفًا صُدّر من «قارئ».</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Less</source>
        <translation>تقليل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Notes and review</source>
        <translation>الملاحظات والمراجعة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>Menus, lists, windows; the text of an article has its own.</source>
        <translation>للقوائم والنوافذ؛ ولنص المقال حجم خاص به.</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>دون حركة أو وميض</translation>
    </message>
    <message>
        <source>Otherwise as the desktop asks.</source>
        <translation>إن لم يُفعَّل اتُّبع إعداد النظام.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>تحت كل فقرة</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>الأصل فقط</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Face of the Arabic</source>
        <translation>خط العربية</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>نوتو نسخ</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>أميري</translation>
    </message>
    <message>
        <source>Plex Sans</source>
        <translation>بلكس سانس</translation>
    </message>
    <message>
        <source>Face of the translation</source>
        <translation>خط الترجمة</translation>
    </message>
    <message>
        <source>The article on the left</source>
        <translation>المقال على اليسار</translation>
    </message>
    <message>
        <source>The Arabic page opens from the right; this turns it round.</source>
        <translation>تبدأ الصفحة العربية من اليمين؛ وهذا يعكسها.</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>تباعد واسع</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>مسافة أكبر بين الأحرف والكلمات والأسطر.</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>The page is dimmed but for what is being read.</source>
        <translation>تعتيم الصفحة ما عدا الموضع الذي تقرأه.</translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>Where the Arabic is written without them.</source>
        <translation>للنص العربي المكتوب بلا تشكيل.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Colour words that are new or being learnt</source>
        <translation>تلوين الكلمات الجديدة وما هو قيد التعلّم</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>سرعة القراءة الجهرية</translation>
    </message>
    <message>
        <source>How much Arabic you know…</source>
        <translation>مستواك في العربية…</translation>
    </message>
    <message>
        <source>Which words count as known from the beginning.</source>
        <translation>به تتحدد الكلمات المعروفة من البداية.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Keep names as the glossary has them</source>
        <translation>اعتماد أسماء المسرد</translation>
    </message>
    <message>
        <source>Names that it knows stand in the translation as you spell them.</source>
        <translation>ترد الأسماء التي يعرفها المسرد في الترجمة كما تكتبها أنت.</translation>
    </message>
    <message>
        <source>Your own glossary…</source>
        <translation>مسردك…</translation>
    </message>
    <message>
        <source>Translation packages…</source>
        <translation>حزم الترجمة…</translation>
    </message>
    <message>
        <source>What translates here, how fast and how well; more of them.</source>
        <translation>الحزم التي تترجم هنا، وسرعتها وجودتها؛ ومزيد منها.</translation>
    </message>
    <message>
        <source>Index of packages</source>
        <translation>قائمة الحزم</translation>
    </message>
    <message>
        <source>Address of another index than the public one. It is asked when you press “Fetch the list”, never by itself.</source>
        <translation>رابط قائمة حزم غير القائمة العامة. لا يجري الاتصال به إلا حين تضغط «جلب القائمة»، ولا يحدث ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands at what you edit and confirm, and in files that you export. Empty: the name of your account.</source>
        <translation>يظهر مع ما تعدّله وتؤكّده، وفي الملفات التي تصدّرها. إن تُرك فارغًا استُخدم اسم حسابك.</translation>
    </message>
    <message>
        <source>Keep notes in a folder of Markdown files…</source>
        <translation>حفظ الملاحظات في مجلد ملفات Markdown…</translation>
    </message>
    <message>
        <source>Written here and there, kept in step.</source>
        <translation>اكتب هنا أو هناك، فتبقى متطابقة.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>One is made each day that you read; put one back here.</source>
        <translation>تُنشأ نسخة كل يوم تقرأ فيه؛ ومن هنا تستعيد إحداها.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Every connection that was opened, and a way to forbid all.</source>
        <translation>كل الاتصالات التي فُتحت، مع إمكان منعها كلها.</translation>
    </message>
    <message>
        <source>Open Arabic text as soon as it is copied elsewhere</source>
        <translation>فتح النص العربي فور نسخه في برنامج آخر</translation>
    </message>
    <message>
        <source>Until it is turned off, the clipboard is looked at.</source>
        <translation>تُرصد الحافظة ما دام هذا مفعّلًا.</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>نسيان الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reset everything</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Give every preference its default, keys too?</source>
        <translation>أتريد إعادة كل إعداد إلى قيمته الأصلية، ومعها مفاتيح الاختصار؟</translation>
    </message>
    <message>
        <source>Articles, notes, glossary and packages are not touched.</source>
        <translation>لا تُمسّ المقالات ولا الملاحظات ولا المسرد ولا الحزم.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PreferencesExchanger</name>
    <message>
        <source>Export the preferences</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The preferences were exported.</source>
        <translation>صُدّرت الإعدادات.</translation>
    </message>
    <message>
        <source>The preferences of the file are in use.</source>
        <translation>أصبحت إعدادات الملف سارية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) of the file were not understood.</source>
        <translation>
            <numerusform>فُهمت كل إعدادات الملف.</numerusform>
            <numerusform>تعذّر فهم إعداد واحد من الملف.</numerusform>
            <numerusform>تعذّر فهم إعدادين من الملف.</numerusform>
            <numerusform>تعذّر فهم %Ln إعدادات من الملف.</numerusform>
            <numerusform>تعذّر فهم %Ln إعدادًا من الملف.</numerusform>
            <numerusform>تعذّر فهم %Ln إعداد من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences of Qari</source>
        <translation>إعدادات «قارئ»</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in the preferences</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing was changed; choose another folder.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>تعذّرت كتابة «%1»: %2. لم يتغيّر شيء؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The printer takes no pages. See whether it is on.</source>
        <translation>لا تقبل الطابعة الصفحات. تحقّق من أنها تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>طباعة أو حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Arabic and translation</source>
        <translation>العربية والترجمة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Under each other</source>
        <translation>تحت كل فقرة</translation>
    </message>
    <message>
        <source>Arabic only</source>
        <translation>العربية فقط</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>الترجمة فقط</translation>
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
        <translation>مع الملاحظات</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>تقدّم الطباعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>PrivateFeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) of feeds are in your own network. They were not asked.</source>
        <translation>
            <numerusform>لا روابط خلاصات في شبكتك الخاصة.</numerusform>
            <numerusform>رابط خلاصة واحد يقع في شبكتك الخاصة. لم يجرِ الاتصال به.</numerusform>
            <numerusform>رابطا خلاصتين يقعان في شبكتك الخاصة. لم يجرِ الاتصال بهما.</numerusform>
            <numerusform>%Ln روابط خلاصات تقع في شبكتك الخاصة. لم يجرِ الاتصال بها.</numerusform>
            <numerusform>%Ln رابط خلاصة في شبكتك الخاصة. لم يجرِ الاتصال بها.</numerusform>
            <numerusform>%Ln رابط خلاصة في شبكتك الخاصة. لم يجرِ الاتصال بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>الاتصال مع ذلك</translation>
    </message>
</context>
<context>
    <name>PrivateReading</name>
    <message>
        <source>This article is read privately: nothing is kept of it.</source>
        <translation>يُقرأ هذا المقال بخصوصية: لا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Open privately: nothing is kept</source>
        <translation>فتح بخصوصية: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Nothing is kept of what you open from now on.</source>
        <translation>لن يُحفظ شيء مما تفتحه من الآن.</translation>
    </message>
    <message>
        <source>What you open is kept in the library again.</source>
        <translation>عاد حفظ ما تفتحه في المكتبة.</translation>
    </message>
</context>
<context>
    <name>ProposalCounts</name>
    <message numerus="yes">
        <source>Take %Ln proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات للأخذ بها</numerusform>
            <numerusform>الأخذ بمقترح واحد</numerusform>
            <numerusform>الأخذ بمقترحين</numerusform>
            <numerusform>الأخذ بـ%Ln مقترحات</numerusform>
            <numerusform>الأخذ بـ%Ln مقترحًا</numerusform>
            <numerusform>الأخذ بـ%Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) changed or commented on.</source>
        <translation>
            <numerusform>لم تتغير أي جملة ولم يُعلَّق عليها.</numerusform>
            <numerusform>جملة واحدة تغيرت أو عُلِّق عليها.</numerusform>
            <numerusform>جملتان تغيرتا أو عُلِّق عليهما.</numerusform>
            <numerusform>%Ln جمل تغيرت أو عُلِّق عليها.</numerusform>
            <numerusform>%Ln جملة تغيرت أو عُلِّق عليها.</numerusform>
            <numerusform>%Ln جملة تغيرت أو عُلِّق عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) came back as they were.</source>
        <translation>
            <numerusform>لم تعد أي جملة كما كانت.</numerusform>
            <numerusform>عادت جملة واحدة كما كانت.</numerusform>
            <numerusform>عادت جملتان كما كانتا.</numerusform>
            <numerusform>عادت %Ln جمل كما كانت.</numerusform>
            <numerusform>عادت %Ln جملة كما كانت.</numerusform>
            <numerusform>عادت %Ln جملة كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) taken; Undo takes them back.</source>
        <translation>
            <numerusform>لم يؤخذ بأي مقترح.</numerusform>
            <numerusform>أُخذ بمقترح واحد؛ والتراجع يلغيه.</numerusform>
            <numerusform>أُخذ بمقترحين؛ والتراجع يلغيهما.</numerusform>
            <numerusform>أُخذ بـ%Ln مقترحات؛ والتراجع يلغيها.</numerusform>
            <numerusform>أُخذ بـ%Ln مقترحًا؛ والتراجع يلغيها.</numerusform>
            <numerusform>أُخذ بـ%Ln مقترح؛ والتراجع يلغيها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>غير مترجمة</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row in a file</extracomment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 and %2 are states of a sentence, such as draft and edited</extracomment>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>only a comment</source>
        <translation>تعليق فقط</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Corrected file</source>
        <translation>ملف مصحَّح</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ما سيغيّره «%1»</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Changed texts</source>
        <translation>نصوص تغيرت</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Proposals; the space bar ticks one</source>
        <translation>المقترحات؛ مفتاح المسافة يحدد واحدًا منها</translation>
    </message>
    <message>
        <source>Not taken, or to be looked at</source>
        <translation>ما لم يؤخذ به أو يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>{source} → {target}: {package}, version {version}</source>
        <translation>من {source} إلى {target}: {package}، الإصدار {version}</translation>
    </message>
    <message>
        <source>The draft that it came from:</source>
        <translation>المسودة التي أُخذت منها:</translation>
    </message>
    <message>
        <source>A newer draft that waits:</source>
        <translation>مسودة أحدث لم تُراجع:</translation>
    </message>
    <message>
        <source>In between: {text}</source>
        <translation>الترجمة الوسيطة: {text}</translation>
    </message>
    <message>
        <source>Names put in: {names}</source>
        <translation>الأسماء المُدرجة: {names}</translation>
    </message>
    <message>
        <source>Put back: {texts}</source>
        <translation>ما أُعيد كما في الأصل: {texts}</translation>
    </message>
    <message>
        <source>Settings: {settings}</source>
        <translation>الإعدادات: {settings}</translation>
    </message>
    <message>
        <source>Engine time: {milliseconds} ms</source>
        <translation>زمن المحرك: {milliseconds} مللي ثانية</translation>
    </message>
    <message>
        <source>Machine translation of {at}</source>
        <translation>ترجمة آلية بتاريخ {at}</translation>
    </message>
    <message>
        <source>Machine translation of {at}, kept since then</source>
        <translation>ترجمة آلية بتاريخ {at}، محفوظة منذ ذلك الحين</translation>
    </message>
    <message>
        <source>From the translation memory: {by}, {at}</source>
        <translation>من ذاكرة الترجمة: {by}، {at}</translation>
    </message>
    <message>
        <source>A person’s: {by}, {at}</source>
        <translation>ترجمة بشرية: {by}، {at}</translation>
    </message>
    <message>
        <source>Copied: there was nothing to translate</source>
        <translation>نُسخت كما هي: لا شيء فيها للترجمة</translation>
    </message>
    <message>
        <source>There is no translation</source>
        <translation>لا ترجمة</translation>
    </message>
</context>
<context>
    <name>ProvenanceController</name>
    <message>
        <source>Stand on a translated sentence first</source>
        <translation>قف على جملة مترجمة أولًا</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Search articles, translations and notes</source>
        <translation>البحث في المقالات والترجمات والملاحظات</translation>
    </message>
    <message>
        <source>The word in any form, with or without vowels and hamzas</source>
        <translation>الكلمة بأي صيغة، بالتشكيل والهمزات أو من دونها</translation>
    </message>
    <message>
        <source>These words one after another, as they are spelled</source>
        <translation>هذه الكلمات متتالية كما كُتبت</translation>
    </message>
    <message>
        <source>The first word, where the second does not stand</source>
        <translation>الكلمة الأولى حيث لا ترد الثانية</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>الكلمات التي تبدأ بهذه الحروف</translation>
    </message>
    <message>
        <source>One word or the other</source>
        <translation>إحدى الكلمتين</translation>
    </message>
    <message>
        <source>Articles with this tag</source>
        <translation>المقالات التي تحمل هذا الوسم</translation>
    </message>
    <message>
        <source>Notes with this word; with other words, the articles of such notes</source>
        <translation>الملاحظات التي فيها هذه الكلمة؛ ومع كلمات أخرى: مقالات هذه الملاحظات</translation>
    </message>
    <message>
        <source>Titles only; also source, target and note</source>
        <translation>العناوين فقط؛ ويمكن أيضًا source أو target أو note</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>%1 · sentence %2 of %3</source>
        <extracomment>%1 is a language, %2 the number of a sentence, %3 how many there are</extracomment>
        <translation>%1 · الجملة %2 من %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: the speed of the voice</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <extracomment>%1 is the speed with its sign of percent</extracomment>
        <translation>السرعة: %1</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>متابعة القراءة الجهرية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة الجهرية</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>The source was changed in the file; it is not taken.</source>
        <translation>غُيِّر النص الأصلي في الملف؛ لا يؤخذ بهذا التغيير.</translation>
    </message>
    <message>
        <source>This row belongs to no sentence of the article.</source>
        <translation>لا يعود هذا الصف إلى أي جملة في المقال.</translation>
    </message>
    <message>
        <source>The file has no row for this sentence any more.</source>
        <translation>لم يعد في الملف صف لهذه الجملة.</translation>
    </message>
    <message>
        <source>The file has this sentence twice; only the first counts.</source>
        <translation>وردت هذه الجملة مرتين في الملف؛ الأولى وحدها تُحتسب.</translation>
    </message>
    <message>
        <source>The sentence is locked; unlock it to take the change.</source>
        <translation>الجملة مقفلة؛ افتح قفلها للأخذ بالتغيير.</translation>
    </message>
    <message>
        <source>The translation was emptied in the file; it is kept here.</source>
        <translation>أُفرغت الترجمة في الملف؛ وتبقى هنا كما هي.</translation>
    </message>
    <message>
        <source>Its codes for formatting have no place in an article and are left out.</source>
        <translation>رموز التنسيق فيها لا مكان لها في المقال وتُترك.</translation>
    </message>
    <message>
        <source>No row of the file belongs to this article.</source>
        <translation>لا صف في الملف يعود إلى هذا المقال.</translation>
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
        <translation>المقال والترجمة</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
</context>
<context>
    <name>RenewalController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) translated again</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>لم تُترجم أي جملة من جديد</numerusform>
            <numerusform>تُرجمت جملة واحدة من جديد</numerusform>
            <numerusform>تُرجمت جملتان من جديد</numerusform>
            <numerusform>تُرجمت %Ln جمل من جديد</numerusform>
            <numerusform>تُرجمت %Ln جملة من جديد</numerusform>
            <numerusform>تُرجمت %Ln جملة من جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي جملة</numerusform>
            <numerusform>تغيرت جملة واحدة</numerusform>
            <numerusform>تغيرت جملتان</numerusform>
            <numerusform>تغيرت %Ln جمل</numerusform>
            <numerusform>تغيرت %Ln جملة</numerusform>
            <numerusform>تغيرت %Ln جملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Look at character %1.</source>
        <extracomment>%1 is the number of a character in the pattern, from 1</extracomment>
        <translation>انظر إلى الحرف رقم %1.</translation>
    </message>
    <message>
        <source>Not found in the translation.</source>
        <translation>لم يُعثر عليه في الترجمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln sentence(s)</source>
        <translation>
            <numerusform>في صفر من الجمل</numerusform>
            <numerusform>في جملة واحدة</numerusform>
            <numerusform>في جملتين</numerusform>
            <numerusform>في %Ln جمل</numerusform>
            <numerusform>في %Ln جملة</numerusform>
            <numerusform>في %Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked sentence(s) left out.</source>
        <translation>
            <numerusform>لم تُستثنَ أي جملة مقفلة.</numerusform>
            <numerusform>استُثنيت جملة مقفلة واحدة.</numerusform>
            <numerusform>استُثنيت جملتان مقفلتان.</numerusform>
            <numerusform>استُثنيت %Ln جمل مقفلة.</numerusform>
            <numerusform>استُثنيت %Ln جملة مقفلة.</numerusform>
            <numerusform>استُثنيت %Ln جملة مقفلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in the translation</source>
        <translation>البحث والاستبدال في الترجمة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Groups are put in by \1, \2 and so on</source>
        <translation>تُدرج المجموعات بـ \1 و\2 وهكذا</translation>
    </message>
    <message>
        <source>What changes; the space bar leaves a sentence out</source>
        <translation>ما سيتغير؛ مفتاح المسافة يستثني جملة</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Confirmed share of the words</source>
        <translation>نسبة الكلمات المؤكدة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Changed against the draft</source>
        <translation>ما تغير عن المسودة</translation>
    </message>
    <message>
        <source>Edit distance in characters</source>
        <translation>مسافة التحرير بالأحرف</translation>
    </message>
    <message>
        <source>Edit distance in words</source>
        <translation>مسافة التحرير بالكلمات</translation>
    </message>
    <message>
        <source>Terms rendered otherwise</source>
        <translation>مصطلحات تُرجمت على نحو آخر</translation>
    </message>
    <message>
        <source>New drafts not looked at</source>
        <translation>مسودات جديدة لم تُراجع</translation>
    </message>
    <message>
        <source>Sentences with a comment</source>
        <translation>جمل عليها تعليق</translation>
    </message>
    <message>
        <source>Doubts left</source>
        <translation>شكوك باقية</translation>
    </message>
    <message>
        <source>Report of the review</source>
        <translation>تقرير المراجعة</translation>
    </message>
    <message>
        <source>Your name in files</source>
        <translation>اسمك في الملفات</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>حفظ كصفحة…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReportProblemController</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>ReportProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This makes a file that you can send to whoever helps you. It holds no text of articles, no notes, titles, addresses or names of servers. Qari sends nothing.</source>
        <translation>يُنشئ هذا ملفًا يمكنك إرساله إلى من يساعدك. ليس فيه نص مقال ولا ملاحظة ولا عنوان ولا رابط ولا اسم خادم. ولا يرسل «قارئ» شيئًا.</translation>
    </message>
    <message>
        <source>What did you do, and what happened?</source>
        <translation>ماذا فعلت، وماذا حدث؟</translation>
    </message>
    <message>
        <source>The whole report, as it will be saved</source>
        <translation>التقرير كاملًا كما سيُحفظ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReturnedFiles</name>
    <message>
        <source>“{name}” has no bilingual table.</source>
        <translation>لا جدول ثنائي اللغة في «{name}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a document that was exported as a bilingual table.</source>
        <translation>اختر مستندًا صُدِّر جدولًا ثنائي اللغة.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation>ليس XML سليم البنية ({why}).</translation>
    </message>
    <message>
        <source>Its encoding can&apos;t be read.</source>
        <translation>تعذرت قراءة ترميزه.</translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation>يعرّف DTD خاصًا به.</translation>
    </message>
    <message>
        <source>It uses entities that XML itself doesn&apos;t have.</source>
        <translation>يستخدم كيانات لا يعرفها XML نفسه.</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>يحيل إلى ملف آخر.</translation>
    </message>
    <message>
        <source>It has too many elements, or too deep ones.</source>
        <translation>عناصره كثيرة جدًا أو متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB.</source>
        <translation>«{name}» أكبر من 32 ميغابايت.</translation>
    </message>
    <message>
        <source>It has a password or is of the old format .doc. Save it as .docx without one.</source>
        <translation>له كلمة مرور أو هو بالصيغة القديمة ‎.doc. احفظه بصيغة ‎.docx بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>“{name}” holds macros; they were not looked at.</source>
        <translation>في «{name}» وحدات ماكرو؛ لم يُنظر فيها.</translation>
    </message>
    <message>
        <source>Its part {part} can&apos;t be used: {why}</source>
        <translation>لا يمكن استخدام الجزء {part} منه: {why}</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used.</source>
        <translation>لا يمكن استخدام «{name}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation>لا يمكن استخدام «{name}»: انظر السطر {line}.</translation>
    </message>
    <message>
        <source>“{name}” is no XLIFF.</source>
        <translation>«{name}» ليس XLIFF.</translation>
    </message>
    <message>
        <source>Corrected files (*.docx *.xlf *.xliff);;All files (*)</source>
        <translation>ملفات مصحَّحة (*.docx *.xlf *.xliff);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read a corrected file</source>
        <translation>قراءة ملف مصحَّح</translation>
    </message>
    <message>
        <source>“%1” belongs to the article “%2”.</source>
        <extracomment>%1 is the name of a file, %2 the title of an article</extracomment>
        <translation>«%1» يعود إلى المقال «%2».</translation>
    </message>
    <message>
        <source>Open it and compare</source>
        <translation>فتحه والمقارنة</translation>
    </message>
    <message>
        <source>“%1” is a translation into another language.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» ترجمة إلى لغة أخرى.</translation>
    </message>
    <message>
        <source>Show that and compare</source>
        <translation>عرضها والمقارنة</translation>
    </message>
    <message>
        <source>Another text is shown now. Read the file again.</source>
        <translation>يُعرض الآن نص آخر. أعد قراءة الملف.</translation>
    </message>
    <message>
        <source>No row of “{name}” belongs to this article.</source>
        <translation>لا صف في «{name}» يعود إلى هذا المقال.</translation>
    </message>
    <message>
        <source>Open the article that it was exported from.</source>
        <translation>افتح المقال الذي صُدِّر منه.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>النمط أطول من اللازم.</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة النمط: {why}.</translation>
    </message>
    <message>
        <source>The replacement can&apos;t be read: {why}.</source>
        <translation>تعذّرت قراءة نص الاستبدال: {why}.</translation>
    </message>
    <message>
        <source>This is the last sentence of its paragraph.</source>
        <translation>هذه آخر جملة في فقرتها.</translation>
    </message>
    <message>
        <source>Sentences are merged inside of a paragraph only.</source>
        <translation>لا تُدمج الجمل إلا داخل الفقرة الواحدة.</translation>
    </message>
    <message>
        <source>A sentence is split between two of its words.</source>
        <translation>تُقسم الجملة بين كلمتين من كلماتها.</translation>
    </message>
    <message>
        <source>This sentence is not there any more.</source>
        <translation>لم تعد هذه الجملة موجودة.</translation>
    </message>
    <message>
        <source>This sentence is locked. Unlock it to change it.</source>
        <translation>هذه الجملة مقفلة. افتح قفلها لتعديلها.</translation>
    </message>
    <message>
        <source>There is no translation to confirm.</source>
        <translation>لا ترجمة لتأكيدها.</translation>
    </message>
    <message>
        <source>There is no translation to reject.</source>
        <translation>لا ترجمة لرفضها.</translation>
    </message>
    <message>
        <source>This sentence is not locked.</source>
        <translation>هذه الجملة غير مقفلة.</translation>
    </message>
    <message>
        <source>There is no draft to go back to.</source>
        <translation>لا مسودة للرجوع إليها.</translation>
    </message>
    <message>
        <source>There is no new draft.</source>
        <translation>لا مسودة جديدة.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>The Arabic of this sentence was corrected.</source>
        <translation>صُحّح النص العربي لهذه الجملة.</translation>
    </message>
    <message>
        <source>Take the correction back, then merge or split it.</source>
        <translation>استعد الجملة الأصلية، ثم ادمجها أو قسّمها.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>يستغرق هذا النمط وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use a simpler one.</source>
        <translation>لم يتغيّر شيء. استخدم نمطًا أبسط.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>الرجوع إلى المسودة</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>استخدام المسودة الجديدة</translation>
    </message>
    <message>
        <source>Decline the new draft</source>
        <translation>تجاهل المسودة الجديدة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>This sentence has no translation yet.</source>
        <translation>لا ترجمة لهذه الجملة بعد.</translation>
    </message>
    <message>
        <source>Take corrections of a file</source>
        <translation>الأخذ بتصحيحات ملف</translation>
    </message>
    <message>
        <source>Take corrections of “{file}”</source>
        <translation>الأخذ بتصحيحات «{file}»</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is a step, such as Edit</extracomment>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <extracomment>%1 is a step, such as Edit</extracomment>
        <translation>إع&amp;ادة: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إع&amp;ادة</translation>
    </message>
    <message>
        <source>&amp;Edit the translation</source>
        <translation>ت&amp;عديل الترجمة</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself</source>
        <translation>كتابة ترجمة هذه الجملة بنفسك</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>تأ&amp;كيد ومتابعة</translation>
    </message>
    <message>
        <source>Confirm this translation and go to the next open sentence</source>
        <translation>تأكيد هذه الترجمة والانتقال إلى الجملة المفتوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>مق&amp;فلة</translation>
    </message>
    <message>
        <source>Confirm this sentence and close it</source>
        <translation>تأكيد هذه الجملة وإقفالها</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>رف&amp;ض</translation>
    </message>
    <message>
        <source>Say that this translation is no good</source>
        <translation>الإشارة إلى أن هذه الترجمة غير صالحة</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <translation>الرجوع إلى المس&amp;ودة</translation>
    </message>
    <message>
        <source>Put the machine&apos;s draft back</source>
        <translation>استعادة مسودة المحرك</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Show what was changed in the draft</source>
        <translation>إظهار ما تغيّر في المسودة</translation>
    </message>
    <message>
        <source>&amp;Take the new draft</source>
        <translation>استخدا&amp;م المسودة الجديدة</translation>
    </message>
    <message>
        <source>Put the machine&apos;s new draft in the place of what is there</source>
        <translation>إحلال مسودة المحرك الجديدة محل الترجمة الحالية</translation>
    </message>
    <message>
        <source>Dismiss the ne&amp;w draft</source>
        <translation>تجا&amp;هل المسودة الجديدة</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>إبقاء الترجمة الحالية</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next</source>
        <translation>&amp;دمج مع التالية</translation>
    </message>
    <message>
        <source>Make one sentence of this one and the next</source>
        <translation>جعل هذه الجملة والتالية جملة واحدة</translation>
    </message>
    <message>
        <source>&amp;Split before the word</source>
        <translation>تقس&amp;يم قبل الكلمة</translation>
    </message>
    <message>
        <source>Cut this sentence in two before the Arabic word that is stood on</source>
        <translation>تقسيم هذه الجملة إلى جملتين قبل الكلمة العربية التي تقف عليها</translation>
    </message>
    <message>
        <source>&amp;Your comment…</source>
        <translation>تدوي&amp;ن تعليق…</translation>
    </message>
    <message>
        <source>Write a comment on this sentence, for who works on it next</source>
        <translation>اكتب تعليقًا على هذه الجملة لمن يعمل عليها بعدك</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>المرا&amp;جعة</translation>
    </message>
    <message>
        <source>Show how far each paragraph is, and what is in doubt</source>
        <translation>إظهار ما بلغته مراجعة كل فقرة، ومواضع الشك فيها</translation>
    </message>
    <message>
        <source>List of se&amp;ntences</source>
        <translation>&amp;قائمة الجمل</translation>
    </message>
    <message>
        <source>Sentences that are open, in doubt, edited or commented on</source>
        <translation>الجمل المفتوحة أو المشكوك فيها أو المعدّلة أو المعلَّق عليها</translation>
    </message>
    <message>
        <source>Next &amp;open sentence</source>
        <translation>الجملة المفتو&amp;حة التالية</translation>
    </message>
    <message>
        <source>Go to the next sentence that is not confirmed</source>
        <translation>الانتقال إلى الجملة التالية غير المؤكدة</translation>
    </message>
    <message>
        <source>Take the last step of the review back</source>
        <translation>التراجع عن آخر خطوة في المراجعة</translation>
    </message>
    <message>
        <source>Take that step again</source>
        <translation>إعادة تلك الخطوة</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;بحث واستبدال…</translation>
    </message>
    <message>
        <source>Find and replace in the translation</source>
        <translation>البحث والاستبدال في الترجمة</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>التق&amp;رير…</translation>
    </message>
    <message>
        <source>What was done, on one page</source>
        <translation>ما أُنجز، في صفحة واحدة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write article and translation to a file</source>
        <translation>كتابة المقال والترجمة في ملف</translation>
    </message>
    <message>
        <source>Read a corrected f&amp;ile…</source>
        <translation>قراءة م&amp;لف مصحح…</translation>
    </message>
    <message>
        <source>Look at what a colleague changed in a Word or XLIFF file</source>
        <translation>الاطلاع على ما غيّره زميل في ملف Word أو XLIFF</translation>
    </message>
    <message>
        <source>Import a tr&amp;anslation memory…</source>
        <translation>استيراد &amp;ذاكرة ترجمة…</translation>
    </message>
    <message>
        <source>Take the units of a TMX file into the translation memory</source>
        <translation>إضافة وحدات الترجمة من ملف TMX إلى ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>Translation &amp;memory…</source>
        <translation>ذاكرة الترجم&amp;ة…</translation>
    </message>
    <message>
        <source>See which files are in the translation memory, and take one out</source>
        <translation>عرض الملفات الموجودة في ذاكرة الترجمة، وإخراج أحدها</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Every sentence is confirmed</source>
        <translation>كل الجمل مؤكدة</translation>
    </message>
    <message>
        <source>No other sentence is like that</source>
        <translation>لا توجد جملة أخرى كهذه</translation>
    </message>
    <message>
        <source>Stand on the Arabic word that the second sentence begins with</source>
        <translation>قف على الكلمة العربية التي تبدأ بها الجملة الثانية</translation>
    </message>
    <message>
        <source>That changed the translation into %1.</source>
        <extracomment>%1 is a language, such as Nederlands: a step back that is not seen here</extracomment>
        <translation>غيّر ذلك الترجمة إلى %1.</translation>
    </message>
</context>
<context>
    <name>ReviewMargin</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 sentences of %2 are confirmed</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>عليها تعليق</translation>
    </message>
    <message>
        <source>With a new draft</source>
        <translation>لها مسودة جديدة</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>كل الجمل</translation>
    </message>
    <message>
        <source>Which sentences: %1</source>
        <extracomment>%1 is which sentences are listed, such as &quot;Open&quot;</extracomment>
        <translation>أي الجمل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) confirmed</source>
        <extracomment>%1 is how many are confirmed, %n how many sentences there are</extracomment>
        <translation>
            <numerusform>أُكّد %1 من %Ln جملة</numerusform>
            <numerusform>أُكّد %1 من جملة واحدة</numerusform>
            <numerusform>أُكّد %1 من جملتين</numerusform>
            <numerusform>أُكّد %1 من %Ln جمل</numerusform>
            <numerusform>أُكّد %1 من %Ln جملة</numerusform>
            <numerusform>أُكّد %1 من %Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s)</source>
        <extracomment>%1 is how many are confirmed, %n how many words there are</extracomment>
        <translation>
            <numerusform>%1 من %Ln كلمة</numerusform>
            <numerusform>%1 من كلمة واحدة</numerusform>
            <numerusform>%1 من كلمتين</numerusform>
            <numerusform>%1 من %Ln كلمات</numerusform>
            <numerusform>%1 من %Ln كلمة</numerusform>
            <numerusform>%1 من %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sentence is confirmed.</source>
        <translation>كل الجمل مؤكدة.</translation>
    </message>
    <message>
        <source>No sentence is like that.</source>
        <translation>لا توجد جملة كهذه.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Confirmed share of the words</source>
        <translation>نسبة الكلمات المؤكدة</translation>
    </message>
    <message>
        <source>Sentences, in reading order</source>
        <translation>الجمل بترتيب القراءة</translation>
    </message>
</context>
<context>
    <name>ReviewPanelController</name>
    <message>
        <source>Not translated</source>
        <translation>غير مترجمة</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>ReviewShare</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <extracomment>%1 is how many sentences are confirmed, %2 how many there are</extracomment>
        <translation>أُكّد %1 من %2</translation>
    </message>
    <message>
        <source>%1. Show the sentences</source>
        <extracomment>%1 is the text of the button, such as &quot;12 of 40 confirmed&quot;</extracomment>
        <translation>%1. اعرض الجمل</translation>
    </message>
</context>
<context>
    <name>ReviewTime</name>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Starter</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>Through English</source>
        <translation>عبر الإنجليزية</translation>
    </message>
</context>
<context>
    <name>SafeXml</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>عناصره متداخلة تداخلًا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation>بنية XML فيه غير سليمة ({why}).</translation>
    </message>
    <message>
        <source>It declares entities, which text has no use for.</source>
        <translation>فيه تعريفات كيانات (entities) لا حاجة للنصوص إليها.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus only takes away: say also what to look for.</source>
        <translation>علامة الناقص تستبعد فقط: اكتب أيضًا ما تبحث عنه.</translation>
    </message>
    <message>
        <source>There is no word here to look for.</source>
        <translation>لا كلمة هنا للبحث عنها.</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>هذا أطول من أن يُبحث عنه.</translation>
    </message>
    <message>
        <source>Type a few words of it.</source>
        <translation>اكتب بضع كلمات منه.</translation>
    </message>
    <message>
        <source>A word must follow {prefix} (at place {place}).</source>
        <translation>يجب أن تلي {prefix} كلمة (عند الموضع {place}).</translation>
    </message>
    <message>
        <source>OR stands between words only (at place {place}).</source>
        <translation>لا تأتي OR إلا بين كلمتين (عند الموضع {place}).</translation>
    </message>
    <message>
        <source>{value} is no kind (at place {place}).</source>
        <translation>القيمة {value} ليست نوعًا (عند الموضع {place}).</translation>
    </message>
    <message>
        <source>The kinds are {kinds}.</source>
        <translation>الأنواع هي: {kinds}.</translation>
    </message>
    <message>
        <source>No kind is left to look in.</source>
        <translation>لم يبق نوع للبحث فيه.</translation>
    </message>
    <message>
        <source>without {terms}</source>
        <translation>من دون {terms}</translation>
    </message>
    <message>
        <source>a note with {terms}</source>
        <translation>ملاحظة فيها {terms}</translation>
    </message>
    <message>
        <source>no note with {terms}</source>
        <translation>لا ملاحظة فيها {terms}</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>بالوسم {tag}</translation>
    </message>
    <message>
        <source>not tagged {tag}</source>
        <translation>من دون الوسم {tag}</translation>
    </message>
    <message>
        <source>in titles</source>
        <translation>في العناوين</translation>
    </message>
    <message>
        <source>in articles</source>
        <translation>في المقالات</translation>
    </message>
    <message>
        <source>in translations</source>
        <translation>في الترجمات</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>في الملاحظات</translation>
    </message>
    <message>
        <source>one of {terms}</source>
        <translation>أي مما يلي: {terms}</translation>
    </message>
    <message>
        <source>any form of {term}</source>
        <translation>{term} بأي صيغة</translation>
    </message>
    <message>
        <source>words that begin so: {term}</source>
        <translation>كلمات بدايتها {term}</translation>
    </message>
    <message>
        <source>exactly {term}</source>
        <translation>{term} كما كُتبت</translation>
    </message>
    <message>
        <source>the phrase {term}</source>
        <translation>العبارة {term}</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search the library…</source>
        <translation>&amp;بحث في المكتبة…</translation>
    </message>
    <message>
        <source>Search articles, translations and notes</source>
        <translation>البحث في المقالات والترجمات والملاحظات</translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation>سيا&amp;قات الكلمة…</translation>
    </message>
    <message>
        <source>A word in all its contexts over the library</source>
        <translation>كلمة في كل سياقاتها في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Make a backup of articles, notes and glossary</source>
        <translation>إنشاء نسخة احتياطية من المقالات والملاحظات والمسرد</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>See the backups and put one back</source>
        <translation>عرض النسخ الاحتياطية واستعادة إحداها</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Try fewer words, or only the beginning of a word and a star: %1</source>
        <extracomment>%1 is an example, the beginning of a word and a star</extracomment>
        <translation>جرّب كلمات أقل، أو بداية كلمة تليها نجمة: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 hits</source>
        <extracomment>%1 is a number</extracomment>
        <translation>عدد النتائج: %1 على الأقل</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>ما تبحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>موضع البحث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show the &amp;English in between</source>
        <translation>عرض الإن&amp;جليزية الوسيطة</translation>
    </message>
    <message>
        <source>Put the &amp;original sentence back</source>
        <translation>ا&amp;ستعادة الجملة الأصلية</translation>
    </message>
    <message>
        <source>About this sentence</source>
        <translation>عن هذه الجملة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>SentenceDesk</name>
    <message>
        <source>There is no article on the page.</source>
        <translation>لا مقال في الصفحة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>From your memory</source>
        <translation>من ذاكرتك</translation>
    </message>
    <message>
        <source>Edited by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>عدّلها %1، %2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>أكّدها %1، %2</translation>
    </message>
    <message>
        <source>Locked by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>أقفلها %1، %2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <extracomment>%1 is a person, %2 a date and time</extracomment>
        <translation>رفضها %1، %2</translation>
    </message>
    <message>
        <source>New draft: %1</source>
        <extracomment>%1 is the machine&apos;s translation of a sentence</extracomment>
        <translation>مسودة جديدة: %1</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>All comma&amp;nds…</source>
        <translation>كل الأوام&amp;ر…</translation>
    </message>
    <message>
        <source>Everything that Qari can do, found by a word</source>
        <translation>كل ما يفعله «قارئ»، تجده بكلمة</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>How Qari looks and works, and its keys</source>
        <translation>مظهر «قارئ» وسلوكه ومفاتيح اختصاره</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The translation did not end in time.</source>
        <translation>لم تنته الترجمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>“{form}” is not in the article.</source>
        <translation>لا يرد «{form}» في المقال.</translation>
    </message>
    <message>
        <source>There is no sentence {number}: the article has {count}.</source>
        <translation>لا توجد الجملة {number}: عدد جمل المقال {count}.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to {path}.</source>
        <translation>تعذّرت كتابة الصورة في {path}.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>تحقّق من وجود المجلد ومن أن فيه مساحة كافية.</translation>
    </message>
</context>
<context>
    <name>SourceActions</name>
    <message>
        <source>Open a pa&amp;ge…</source>
        <translation>فتح &amp;صفحة ويب…</translation>
    </message>
    <message>
        <source>Fetch a page of the web and read it</source>
        <translation>جلب صفحة ويب وقراءتها</translation>
    </message>
    <message>
        <source>Watch the clip&amp;board</source>
        <translation>رصد ال&amp;حافظة</translation>
    </message>
    <message>
        <source>Open Arabic text as soon as it is copied in another program</source>
        <translation>فتح النص العربي فور نسخه في برنامج آخر</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>ال&amp;خلاصات</translation>
    </message>
    <message>
        <source>What is new on the sites that you follow; asked only when you want</source>
        <translation>الجديد في المواقع التي تتابعها؛ لا يُجلب إلا حين تريد</translation>
    </message>
    <message>
        <source>Inde&amp;x of chapters…</source>
        <translation>عر&amp;ض فهرس الفصول…</translation>
    </message>
    <message>
        <source>Go to a chapter of this book, or a part of this text</source>
        <translation>الانتقال إلى فصل من هذا الكتاب أو جزء من هذا النص</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمات الفيديو</translation>
    </message>
    <message>
        <source>Tables of sentences</source>
        <translation>جداول جمل</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>خلاصات</translation>
    </message>
    <message>
        <source>Everything that can be read</source>
        <translation>كل ما يمكن قراءته</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>“{name}” is empty.</source>
        <translation>الملف «{name}» فارغ.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>لا يوجد نص.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened.</source>
        <translation>تعذّر فتح «{name}».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation>الملف «{name}» أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>Save the part that you want to read as a file of text.</source>
        <translation>احفظ الجزء الذي تريد قراءته في ملف نصي.</translation>
    </message>
    <message>
        <source>Open a file with text in it, or paste an article.</source>
        <translation>افتح ملفًا فيه نص، أو الصق مقالًا.</translation>
    </message>
    <message>
        <source>This text is very long. It is opened in parts; this is part {number} of {count}.</source>
        <translation>هذا النص طويل جدًا، فيُفتح على أجزاء؛ وهذا الجزء {number} من {count}.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>هو جهاز أو أنبوب بيانات، لا ملف.</translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation>لا يوجد ملف بهذا الاسم، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>هو مجلد لا ملف.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>ليس لك إذن بقراءته.</translation>
    </message>
    <message>
        <source>The system says: {why}</source>
        <translation>رسالة النظام: {why}</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>Check the name and the rights, then open it again.</source>
        <translation>تحقّق من الاسم والأذونات، ثم افتحه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Arabic text that you copy elsewhere is opened from now on.</source>
        <translation>من الآن يُفتح النص العربي الذي تنسخه في برنامج آخر.</translation>
    </message>
    <message>
        <source>The clipboard is not watched any more.</source>
        <translation>توقّف رصد الحافظة.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>لا صوت لهذه اللغة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>On Linux, install espeak-ng and alsa-utils with the system’s packages. On Windows and macOS, add a voice in the system’s settings and the package PySide6-Addons.</source>
        <translation>في Linux، ثبّت espeak-ng وalsa-utils من حزم النظام. وفي Windows وmacOS، أضف صوتًا من إعدادات النظام وثبّت الحزمة PySide6-Addons.</translation>
    </message>
    <message>
        <source>What was read aloud could not be heard.</source>
        <translation>تعذّر سماع ما قُرئ جهرًا.</translation>
    </message>
    <message>
        <source>See whether other programs make a sound, and try again.</source>
        <translation>تحقّق من أن البرامج الأخرى تُصدر صوتًا، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>SpellingController</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <extracomment>%1 is a word</extracomment>
        <translation>«%1» صحيحة</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 من %Ln جملة</numerusform>
            <numerusform>%1 من جملة واحدة</numerusform>
            <numerusform>%1 من جملتين</numerusform>
            <numerusform>%1 من %Ln جمل</numerusform>
            <numerusform>%1 من %Ln جملة</numerusform>
            <numerusform>%1 من %Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) translated</source>
        <extracomment>%1 is how many are done, %n how many there are</extracomment>
        <translation>
            <numerusform>تُرجم %1 من %Ln جملة</numerusform>
            <numerusform>تُرجمت %1 من جملة واحدة</numerusform>
            <numerusform>تُرجم %1 من جملتين</numerusform>
            <numerusform>تُرجم %1 من %Ln جمل</numerusform>
            <numerusform>تُرجم %1 من %Ln جملة</numerusform>
            <numerusform>تُرجم %1 من %Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated by %1. Choose another package</source>
        <extracomment>%1 is the name of a translation package</extracomment>
        <translation>الترجمة بحزمة %1. اختيار حزمة أخرى</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <extracomment>%1 is the number of this part, %2 how many parts there are</extracomment>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) since start</source>
        <translation>
            <numerusform>%Ln اتصال منذ البدء</numerusform>
            <numerusform>اتصال واحد منذ البدء</numerusform>
            <numerusform>اتصالان منذ البدء</numerusform>
            <numerusform>%Ln اتصالات منذ البدء</numerusform>
            <numerusform>%Ln اتصالًا منذ البدء</numerusform>
            <numerusform>%Ln اتصال منذ البدء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline · %Ln connection(s) since start</source>
        <translation>
            <numerusform>بلا إنترنت · لا اتصالات منذ البدء</numerusform>
            <numerusform>بلا إنترنت · اتصال واحد منذ البدء</numerusform>
            <numerusform>بلا إنترنت · اتصالان منذ البدء</numerusform>
            <numerusform>بلا إنترنت · %Ln اتصالات منذ البدء</numerusform>
            <numerusform>بلا إنترنت · %Ln اتصالًا منذ البدء</numerusform>
            <numerusform>بلا إنترنت · %Ln اتصال منذ البدء</numerusform>
        </translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>شريط الحالة</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>تقدّم الترجمة</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>ترجمة الباقي</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the translation</source>
        <translation>إلغاء الترجمة</translation>
    </message>
    <message>
        <source>Stop translating; what is done is kept</source>
        <translation>إيقاف الترجمة مع حفظ ما أُنجز</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>تجريبية</translation>
    </message>
    <message>
        <source>Qari opens a connection only when you ask for one.</source>
        <translation>لا يفتح «قارئ» اتصالًا إلا حين تطلبه.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This correction can&apos;t be written as text.</source>
        <translation>لا يمكن كتابة هذا التصحيح نصًا.</translation>
    </message>
    <message>
        <source>{file} was damaged and is kept as {aside}. Saved from it into a new one: articles {articles}, notes {notes}. If something is missing, look into a backup.</source>
        <translation>كان الملف {file} تالفًا، فحُفظ باسم {aside}. وأُنقذ منه في ملف جديد: المقالات {articles}، الملاحظات {notes}. إن كان شيء ناقصًا فابحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} is damaged and can&apos;t be put aside: {why}.</source>
        <translation>الملف {file} تالف، وتعذّر وضعه جانبًا: {why}.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>اجعل مجلده قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>{file} was damaged. It is kept as {aside}, and a new one was begun.</source>
        <translation>كان الملف {file} تالفًا، فحُفظ باسم {aside} وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>The app was not closed properly the last time. What you keep was checked: nothing is damaged.</source>
        <translation>لم يُغلق التطبيق إغلاقًا سليمًا في المرة الأخيرة. فُحص المحفوظ لديك: لا تلف فيه.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لم تبق مساحة على القرص.</translation>
    </message>
    <message>
        <source>What was written before is kept.</source>
        <translation>ما كُتب من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Free some space near {folder} and try again.</source>
        <translation>أفرغ مساحة على القرص الذي فيه {folder} ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is writing to it.</source>
        <translation>برنامج آخر يكتب فيه.</translation>
    </message>
    <message>
        <source>SQLite says: {why}.</source>
        <translation>رسالة SQLite: {why}.</translation>
    </message>
    <message>
        <source>Reading goes on without it. Make {folder} and its files writable.</source>
        <translation>تستمر القراءة من دونه. اجعل {folder} وملفاته قابلة للكتابة.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used.</source>
        <translation>لا يمكن استخدام الملف {file}.</translation>
    </message>
    <message>
        <source>Reading goes on without it.</source>
        <translation>تستمر القراءة من دونه.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this app.</source>
        <translation>كُتب الملف {file} بإصدار أحدث من هذا التطبيق.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>Install the newer version, or move the file.</source>
        <translation>ثبّت الإصدار الأحدث، أو انقل الملف.</translation>
    </message>
    <message>
        <source>This word can&apos;t be written as text.</source>
        <translation>لا يمكن كتابة هذه الكلمة نصًا.</translation>
    </message>
    <message>
        <source>An article that was kept is not there.</source>
        <translation>لم يُعثر على مقال كان محفوظًا.</translation>
    </message>
    <message>
        <source>{file} was kept when the database was damaged. It may still hold what was removed: delete it when you need it no more.</source>
        <translation>حُفظ الملف {file} جانبًا حين تلفت قاعدة البيانات، وقد يبقى فيه ما حُذف: احذفه حين لا تعود بحاجة إليه.</translation>
    </message>
    <message>
        <source>The text of “{title}” can&apos;t be read back. Open it again from where it came from, or look into a backup; your notes are kept.</source>
        <translation>تعذّرت قراءة النص المحفوظ من «{title}». افتحه من جديد من مصدره، أو ابحث عنه في نسخة احتياطية؛ ملاحظاتك محفوظة.</translation>
    </message>
    <message>
        <source>What you removed is gone from the library, but the file could not be written anew: words of it may be left in {file} until the next start.</source>
        <translation>لم يعد ما حذفته في المكتبة، لكن تعذّرت كتابة الملف من جديد: قد تبقى كلمات منه في {file} حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be searched.</source>
        <translation>لا يمكن البحث في الملف {file}.</translation>
    </message>
    <message>
        <source>The machine translations are in use.</source>
        <translation>الترجمات الآلية قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Words of the article may be left there.</source>
        <translation>قد تبقى فيها كلمات من المقال.</translation>
    </message>
    <message>
        <source>Close other windows of Qari; try again.</source>
        <translation>أغلق نوافذ «قارئ» الأخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>رسالة النظام: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: your library can be read and searched, and nothing new is kept.</source>
        <translation>لا تمكن الكتابة في المجلد {folder}: يمكن قراءة مكتبتك والبحث فيها، ولن يُحفظ شيء جديد.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept: the folder {folder} is read-only.</source>
        <translation>تعذّر حفظ هذا: المجلد {folder} للقراءة فقط.</translation>
    </message>
    <message>
        <source>What was kept before is untouched; what you see stays as it is.</source>
        <translation>ما حُفظ من قبل لم يُمس، وما تراه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Make the folder and its files writable, or choose another one with --data-dir.</source>
        <translation>اجعل المجلد وملفاته قابلة للكتابة، أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>It was not closed properly, and mending it means writing.</source>
        <translation>لم يُغلق إغلاقًا سليمًا، وإصلاحه يتطلب الكتابة فيه.</translation>
    </message>
    <message>
        <source>An older version of this app wrote it, and it can&apos;t be renewed.</source>
        <translation>كتبه إصدار أقدم من هذا التطبيق، ولا يمكن تحديثه.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read while it can&apos;t be written.</source>
        <translation>لا تمكن قراءة {file} ما دامت الكتابة فيه غير ممكنة.</translation>
    </message>
    <message>
        <source>Make {folder} and its files writable, or open a copy of the folder.</source>
        <translation>اجعل {folder} وملفاته قابلة للكتابة، أو افتح نسخة من المجلد.</translation>
    </message>
    <message>
        <source>The damaged copy {file} can&apos;t be deleted: {why}.</source>
        <translation>تعذّر حذف النسخة التالفة {file}: {why}.</translation>
    </message>
    <message>
        <source>The kept page {file} can&apos;t be deleted: {why}.</source>
        <translation>تعذّر حذف الصفحة المحفوظة {file}: {why}.</translation>
    </message>
    <message>
        <source>It may still hold what you forget.</source>
        <translation>قد يكون فيها شيء مما تنساه.</translation>
    </message>
    <message>
        <source>Delete it yourself, then try again.</source>
        <translation>احذفها بنفسك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The translation memory is in use.</source>
        <translation>ذاكرة الترجمة قيد الاستخدام.</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is too large for subtitles.</source>
        <translation>الملف «{name}» أكبر من أن يكون ترجمة فيديو.</translation>
    </message>
    <message>
        <source>“{name}” holds no subtitles.</source>
        <translation>لا ترجمة فيديو في «{name}».</translation>
    </message>
    <message>
        <source>Open a file of SubRip (.srt) or WebVTT (.vtt).</source>
        <translation>افتح ملف SubRip (‎.srt) أو WebVTT (‎.vtt).</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Your memory</source>
        <translation>ذاكرتك</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: how like a sentence of the memory is</extracomment>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Other package</source>
        <translation>حزمة أخرى</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>مسردك</translation>
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
        <translation>لم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” has more than {count} rows, or too long ones.</source>
        <translation>في «{name}» أكثر من {count} صف، أو صفوف أطول من اللازم.</translation>
    </message>
    <message>
        <source>Cut it into smaller tables.</source>
        <translation>قسّمه إلى جداول أصغر.</translation>
    </message>
    <message>
        <source>Only the column “{name}” of this table is shown; the others are not read.</source>
        <translation>لا يُعرض من هذا الجدول إلا العمود «{name}»؛ ولا تُقرأ الأعمدة الأخرى.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>وسوم المقالات (%Ln)</numerusform>
            <numerusform>وسوم مقال واحد</numerusform>
            <numerusform>وسوم مقالين</numerusform>
            <numerusform>وسوم %Ln مقالات</numerusform>
            <numerusform>وسوم %Ln مقالًا</numerusform>
            <numerusform>وسوم %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>A half checked tag stays with the articles that have it.</source>
        <translation>الوسم نصف المحدد يبقى مع المقالات التي تحمله.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TakingActions</name>
    <message>
        <source>Show what was left o&amp;ut</source>
        <translation>إ&amp;ظهار ما استُبعد</translation>
    </message>
    <message>
        <source>Show the rest of the page greyed, in its place</source>
        <translation>إظهار بقية الصفحة باهتةً في موضعها</translation>
    </message>
    <message>
        <source>Take this &amp;in</source>
        <translation>ضمّ إلى الم&amp;قال</translation>
    </message>
    <message>
        <source>This paragraph is part of the article</source>
        <translation>هذه الفقرة من المقال</translation>
    </message>
    <message>
        <source>Leave t&amp;his out</source>
        <translation>استبعا&amp;د من المقال</translation>
    </message>
    <message>
        <source>This paragraph is no part of the article</source>
        <translation>هذه الفقرة ليست من المقال</translation>
    </message>
    <message>
        <source>A&amp;bout this article…</source>
        <translation>عن &amp;هذا المقال…</translation>
    </message>
    <message>
        <source>Headline, author and date, and where it is from</source>
        <translation>العنوان والكاتب والتاريخ والمصدر</translation>
    </message>
</context>
<context>
    <name>TakingController</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Stand on a sentence first</source>
        <translation>قف على جملة أولًا</translation>
    </message>
    <message>
        <source>End what you are editing first</source>
        <translation>أنهِ ما تحرّره أولًا</translation>
    </message>
    <message>
        <source>Something of the article must stay</source>
        <translation>لا بد أن يبقى شيء من المقال</translation>
    </message>
</context>
<context>
    <name>TakingNotices</name>
    <message numerus="yes">
        <source>%Ln piece(s) of the page were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي عنصر من الصفحة.</numerusform>
            <numerusform>استُبعد عنصر واحد من الصفحة.</numerusform>
            <numerusform>استُبعد عنصران من الصفحة.</numerusform>
            <numerusform>استُبعدت %Ln عناصر من الصفحة.</numerusform>
            <numerusform>استُبعد %Ln عنصرًا من الصفحة.</numerusform>
            <numerusform>استُبعد %Ln عنصر من الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>They are greyed; a click takes one in.</source>
        <translation>تظهر بالرمادي، ونقرة على إحداها تضمّها.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Left out of the article.</source>
        <translation>استُبعد من المقال.</translation>
    </message>
    <message>
        <source>Taken into the article.</source>
        <translation>ضُمّ إلى المقال.</translation>
    </message>
    <message>
        <source>Other pages of %1 will follow.</source>
        <extracomment>%1 is a site, such as example.org</extracomment>
        <translation>وسيسري ذلك على صفحات %1 الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln more like it</source>
        <translation>
            <numerusform>استبعاد ما يشبهه (%Ln)</numerusform>
            <numerusform>استبعاد عنصر آخر مثله</numerusform>
            <numerusform>استبعاد عنصرين آخرين مثله</numerusform>
            <numerusform>استبعاد %Ln عناصر أخرى مثله</numerusform>
            <numerusform>استبعاد %Ln عنصرًا آخر مثله</numerusform>
            <numerusform>استبعاد %Ln عنصر آخر مثله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln more like it</source>
        <translation>
            <numerusform>ضمّ ما يشبهه (%Ln)</numerusform>
            <numerusform>ضمّ عنصر آخر مثله</numerusform>
            <numerusform>ضمّ عنصرين آخرين مثله</numerusform>
            <numerusform>ضمّ %Ln عناصر أخرى مثله</numerusform>
            <numerusform>ضمّ %Ln عنصرًا آخر مثله</numerusform>
            <numerusform>ضمّ %Ln عنصر آخر مثله</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>Translation of this sentence</source>
        <translation>ترجمة هذه الجملة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>TashkilController</name>
    <message>
        <source>Vowels are added to Arabic texts only</source>
        <translation>يضاف التشكيل إلى النصوص العربية فقط</translation>
    </message>
    <message>
        <source>Vowels can&apos;t be added: their data are not installed</source>
        <translation>لا يمكن إضافة التشكيل: بياناته غير مثبّتة</translation>
    </message>
</context>
<context>
    <name>TermFiles</name>
    <message>
        <source>“{name}” does not name its columns; they are taken as Arabic, English, Dutch.</source>
        <translation>لا يسمّي الملف «{name}» أعمدته؛ فعُدّت العربية ثم الإنجليزية ثم الهولندية.</translation>
    </message>
    <message>
        <source>No column of “{name}” is named as the Arabic form.</source>
        <translation>لا عمود في «{name}» مسمّى بأنه الصيغة العربية.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Name one of them “form” or “Arabic” after #columns:.</source>
        <translation>سمّ أحدها «form» أو «Arabic» بعد ‎#columns:‎.</translation>
    </message>
    <message>
        <source>The column “{name}” is not known; it is left out.</source>
        <translation>العمود «{name}» غير معروف، فتُرك.</translation>
    </message>
    <message>
        <source>Close the quotation mark, and write one inside a cell twice.</source>
        <translation>أغلق علامة الاقتباس، واكتبها مرتين إن كانت داخل خلية.</translation>
    </message>
    <message>
        <source>A cell is too long, or its quotation mark stays open.</source>
        <translation>فيه خلية طويلة جدًا، أو علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Its quotation marks don&apos;t match.</source>
        <translation>علامات الاقتباس فيه غير متطابقة.</translation>
    </message>
    <message>
        <source>It has {found} cells; the first row names {wanted}.</source>
        <translation>عدد خلاياه {found}؛ والصف الأول يسمّي {wanted}.</translation>
    </message>
    <message>
        <source>The first row of “{name}” does not name its columns.</source>
        <translation>لا يسمّي الصف الأول من «{name}» أعمدته.</translation>
    </message>
    <message>
        <source>It says: {titles}. Nothing was changed.</source>
        <translation>مضمونه: {titles}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Put a first row above the terms, such as: form, kind, en, nl, note_en, note_nl.</source>
        <translation>ضع فوق المصطلحات صفًا أول مثل: form, kind, en, nl, note_en, note_nl.</translation>
    </message>
    <message>
        <source>It has no Arabic term.</source>
        <translation>لا مصطلح عربيًا فيه.</translation>
    </message>
    <message>
        <source>It is no well-formed XML ({why}).</source>
        <translation>بنية XML فيه غير سليمة ({why}).</translation>
    </message>
    <message>
        <source>Its encoding can&apos;t be read.</source>
        <translation>تعذّرت قراءة ترميزه.</translation>
    </message>
    <message>
        <source>It declares a DTD of its own.</source>
        <translation>فيه تعريف DTD خاص به.</translation>
    </message>
    <message>
        <source>It declares entities.</source>
        <translation>فيه تعريفات كيانات (entities).</translation>
    </message>
    <message>
        <source>It refers to another file.</source>
        <translation>يحيل إلى ملف آخر.</translation>
    </message>
    <message>
        <source>It uses the unknown entity “{entity}”.</source>
        <translation>يستخدم الكيان غير المعروف «{entity}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: see line {line}.</source>
        <translation>لا يمكن استخدام «{name}»: انظر السطر {line}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it anew as TBX 2 or 3, without a DTD.</source>
        <translation>لم يتغيّر شيء. صدّره من جديد بصيغة TBX 2 أو TBX 3 بلا DTD.</translation>
    </message>
    <message>
        <source>It is no TBX, but begins with &lt;{element}&gt;.</source>
        <translation>ليس ملف TBX، بل يبدأ بالعنصر ⁦&lt;{element}&gt;⁩.</translation>
    </message>
    <message>
        <source>Its elements are nested too deep.</source>
        <translation>عناصره متداخلة تداخلًا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>A text is longer than 100,000 characters.</source>
        <translation>فيه نص أطول من ١٠٠ ألف محرف.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>هو مجلد لا ملف.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>هو جهاز أو أنبوب بيانات، لا ملف.</translation>
    </message>
    <message>
        <source>There is no such file (any more).</source>
        <translation>لا يوجد ملف بهذا الاسم، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>ليس لك إذن بقراءته.</translation>
    </message>
    <message>
        <source>The system can&apos;t read it.</source>
        <translation>لا يستطيع النظام قراءته.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is larger than 200 MB.</source>
        <translation>الملف «{name}» أكبر من ٢٠٠ ميغابايت.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>الملف «{name}» فارغ.</translation>
    </message>
    <message>
        <source>Choose a file with at least one entry.</source>
        <translation>اختر ملفًا فيه مدخل واحد على الأقل.</translation>
    </message>
    <message>
        <source>“{name}” is no TBX: it is no XML.</source>
        <translation>الملف «{name}» ليس TBX: ليس XML أصلًا.</translation>
    </message>
    <message>
        <source>Choose a .tbx file, or import it as CSV or TSV.</source>
        <translation>اختر ملفًا بصيغة ‎.tbx، أو استورده بصيغة CSV أو TSV.</translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <extracomment>%n is a number of sentences</extracomment>
        <translation>
            <numerusform>لم تتغير أي جملة</numerusform>
            <numerusform>تغيرت جملة واحدة</numerusform>
            <numerusform>تغيرت جملتان</numerusform>
            <numerusform>تغيرت %Ln جمل</numerusform>
            <numerusform>تغيرت %Ln جملة</numerusform>
            <numerusform>تغيرت %Ln جملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Size %1 percent; back to the normal size</source>
        <extracomment>%1 is a number, the size of the text</extracomment>
        <translation>الحجم %1 في المئة؛ عودة إلى الحجم العادي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>المسطرة</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>نوتو نسخ</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>أميري</translation>
    </message>
    <message>
        <source>Plex Sans</source>
        <translation>بلكس سانس</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>The text as it was written</source>
        <translation>النص كما كُتب</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Vowels only where a word would be misread</source>
        <translation>تشكيل الكلمات التي قد تُقرأ خطأ فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Vowels on every word</source>
        <translation>تشكيل كل كلمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation>ألوان بنّية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين مرتفع</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>يمينًا</translation>
    </message>
    <message>
        <source>The article on the right</source>
        <translation>المقال على اليمين</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>يسارًا</translation>
    </message>
    <message>
        <source>The article on the left</source>
        <translation>المقال على اليسار</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>The usual spacing</source>
        <translation>التباعد المعتاد</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>More room between letters, words, lines and paragraphs</source>
        <translation>مسافة أكبر بين الأحرف والكلمات والأسطر والفقرات</translation>
    </message>
    <message>
        <source>The whole page is clear</source>
        <translation>الصفحة كلها واضحة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Only the line or sentence that you read is clear</source>
        <translation>لا يبقى واضحًا إلا السطر أو الجملة التي تقرأها</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reading mode: %1</source>
        <extracomment>%1 is a reading mode, such as &quot;Side by side&quot;</extracomment>
        <translation>طريقة القراءة: %1</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <extracomment>%1 is a language in its own name, such as &quot;Nederlands&quot;</extracomment>
        <translation>الترجمة إلى %1</translation>
    </message>
    <message>
        <source>Translate into %1 (experimental)</source>
        <extracomment>%1 is a language in its own name</extracomment>
        <translation>الترجمة إلى %1 (تجريبية)</translation>
    </message>
    <message>
        <source>Translate into %1 (no package yet)</source>
        <extracomment>%1 is a language in its own name</extracomment>
        <translation>الترجمة إلى %1 (لا حزمة بعد)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Everything that Qari can do</source>
        <translation>كل ما يفعله «قارئ»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Size, faces and colours of the text</source>
        <translation>حجم النص وخطوطه وألوانه</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>private</source>
        <translation>بخصوصية</translation>
    </message>
    <message>
        <source>Read privately: nothing of this article is kept</source>
        <translation>قراءة خاصة: لا يُحفظ شيء من هذا المقال</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>No translation into %1 yet</source>
        <extracomment>%1 is a language, such as Nederlands</extracomment>
        <translation>لا ترجمة إلى %1 بعد</translation>
    </message>
    <message>
        <source>This text is already in %1</source>
        <extracomment>%1 is a language, such as Nederlands</extracomment>
        <translation>لغة هذا النص %1 أصلًا</translation>
    </message>
    <message>
        <source>There are no words to translate here</source>
        <translation>لا كلمات تُترجم هنا</translation>
    </message>
    <message>
        <source>No package on this machine translates from %1 to %2.</source>
        <extracomment>%1 and %2 are codes of languages, such as fa and en</extracomment>
        <translation>لا حزمة على هذا الجهاز تترجم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The article stays fully usable. A package comes from the network or a file.</source>
        <translation>يبقى المقال كله متاحًا للقراءة. تأتي الحزمة من الشبكة أو من ملف.</translation>
    </message>
    <message>
        <source>Get a package…</source>
        <translation>الحصول على حزمة…</translation>
    </message>
    <message>
        <source>Looking for other wordings…</source>
        <translation>جارٍ البحث عن صياغات أخرى…</translation>
    </message>
    <message>
        <source>Choose a wording to use it.</source>
        <translation>اختر صياغة لاستعمالها.</translation>
    </message>
    <message>
        <source>The machine has no other wording for this sentence.</source>
        <translation>ليس لدى المحرك صياغة أخرى لهذه الجملة.</translation>
    </message>
    <message>
        <source>Translating this sentence again…</source>
        <translation>جارٍ ترجمة هذه الجملة من جديد…</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>No installed package translates {source} to {target}.</source>
        <translation>لا توجد حزمة مثبّتة تترجم من {source} إلى {target}.</translation>
    </message>
    <message>
        <source>The engine stopped at this sentence. Try again.</source>
        <translation>توقّف المحرك عند هذه الجملة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine repeated itself and was stopped. Try again.</source>
        <translation>كرّر المحرك كلامه فأُوقف. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine gave the source back untranslated. Try again.</source>
        <translation>أعاد المحرك الأصل دون ترجمة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine returned nothing for this sentence. Try again.</source>
        <translation>لم يُرجع المحرك شيئًا لهذه الجملة. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>This page could not be kept to be read without a connection.</source>
        <translation>تعذّر حفظ هذه الصفحة لقراءتها بلا اتصال.</translation>
    </message>
    <message>
        <source>The server does not give this page now; it is shown as it was on {date}.</source>
        <translation>لا يرسل الخادم هذه الصفحة الآن؛ فتُعرض كما كانت بتاريخ {date}.</translation>
    </message>
    <message>
        <source>There is no connection; this is the page as it was on {date}.</source>
        <translation>لا اتصال؛ هذه هي الصفحة كما كانت بتاريخ {date}.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Qari %1
An Arabic article beside its offline translation.
Nothing that you read leaves this machine.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>قارئ %1
مقال عربي إلى جانب ترجمته، بلا إنترنت.
لا يغادر هذا الجهاز شيء مما تقرأ.</translation>
    </message>
    <message>
        <source>About Qari</source>
        <translation>حول «قارئ»</translation>
    </message>
    <message>
        <source>This sentence could not be translated.</source>
        <translation>تعذّرت ترجمة هذه الجملة.</translation>
    </message>
    <message>
        <source>[not translated yet]</source>
        <translation>[لم تُترجم بعد]</translation>
    </message>
    <message>
        <source>Qari</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>%1 — Qari</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>%1 — قارئ</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>How well you know it</source>
        <translation>مدى معرفتك بها</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>of a word of an article</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>of a word that is being learnt</extracomment>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>of a word</extracomment>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>of a word that is no word to learn</extracomment>
        <translation>متجاهلة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a state of a word, such as &quot;Known&quot;; %2 the digit that sets it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <extracomment>%1 is a state of a word, such as &quot;Known&quot;; %2 the digit that sets it</extracomment>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>WordStrip</name>
    <message>
        <source>Word by word</source>
        <translation>كلمة كلمة</translation>
    </message>
    <message>
        <source>The words of the sentence</source>
        <translation>كلمات الجملة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the words as a table</source>
        <translation>نسخ الكلمات في جدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close word by word (Esc)</source>
        <translation>إغلاق «كلمة كلمة» (Esc)</translation>
    </message>
</context>
<context>
    <name>WordingController</name>
    <message>
        <source>Stand on a word of the translation, or select one</source>
        <translation>قف على كلمة من الترجمة أو حدّد كلمة</translation>
    </message>
    <message>
        <source>No package on this machine translates this article</source>
        <translation>لا حزمة على هذا الجهاز تترجم هذا المقال</translation>
    </message>
    <message>
        <source>Looking for other wordings from “%1” on…</source>
        <extracomment>%1 is a word of the translation</extracomment>
        <translation>جارٍ البحث عن صياغات أخرى ابتداءً من «%1»…</translation>
    </message>
    <message>
        <source>Other wordings from “%1” on. Choose one to use it.</source>
        <extracomment>%1 is a word of the translation</extracomment>
        <translation>صياغات أخرى ابتداءً من «%1». اختر واحدة لاستعمالها.</translation>
    </message>
    <message>
        <source>The machine has no other wording from “%1” on.</source>
        <extracomment>%1 is a word of the translation</extracomment>
        <translation>ليس لدى المحرك صياغة أخرى ابتداءً من «%1».</translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Use this wording</source>
        <translation>استعمال هذه الصياغة</translation>
    </message>
    <message>
        <source>Use this wording; Ctrl+C copies it</source>
        <translation>استعمال هذه الصياغة؛ وينسخها Ctrl+C</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>نسخ هذه الصياغة</translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>%1 is new again</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>عادت %1 جديدة</translation>
    </message>
    <message>
        <source>%1 is being learnt now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>صارت %1 قيد التعلّم</translation>
    </message>
    <message>
        <source>%1 is known now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>صارت %1 معروفة</translation>
    </message>
    <message>
        <source>%1 is ignored now</source>
        <extracomment>%1 is an Arabic word</extracomment>
        <translation>صارت %1 متجاهلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>%1 in this article</source>
        <extracomment>%1 is how often a word stands in the article</extracomment>
        <translation>في هذا المقال: %1</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words in this article</source>
        <translation>كلمات هذا المقال</translation>
    </message>
    <message>
        <source>How much Arabic do you read?</source>
        <translation>ما مستوى قراءتك للعربية؟</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>الكلمات المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all words of an article</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>تصفية الكلمات</translation>
    </message>
    <message>
        <source>Words, the most frequent first</source>
        <translation>الكلمات، الأكثر ورودًا أولًا</translation>
    </message>
    <message>
        <source>My level…</source>
        <translation>مستواي…</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>مستواي</translation>
    </message>
    <message>
        <source>You know %1 % of its words.</source>
        <extracomment>%1 is a number: how many of a hundred words of the article are known</extracomment>
        <translation>تعرف %1٪ من كلماته.</translation>
    </message>
    <message>
        <source>You know %1 % of its words so far.</source>
        <extracomment>%1 is a number; not all sentences were looked at yet</extracomment>
        <translation>تعرف %1٪ من كلماته حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new word(s)</source>
        <extracomment>%n is how many different words are new to the reader</extracomment>
        <translation>
            <numerusform>لا كلمات جديدة</numerusform>
            <numerusform>كلمة جديدة واحدة</numerusform>
            <numerusform>كلمتان جديدتان</numerusform>
            <numerusform>%Ln كلمات جديدة</numerusform>
            <numerusform>%Ln كلمة جديدة</numerusform>
            <numerusform>%Ln كلمة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln being learnt</source>
        <extracomment>%1 is &quot;5 new words&quot;, %n how many different words are being learnt</extracomment>
        <translation>
            <numerusform>%1، ولا شيء قيد التعلّم</numerusform>
            <numerusform>%1، وواحدة قيد التعلّم</numerusform>
            <numerusform>%1، واثنتان قيد التعلّم</numerusform>
            <numerusform>%1، و%Ln قيد التعلّم</numerusform>
            <numerusform>%1، و%Ln قيد التعلّم</numerusform>
            <numerusform>%1، و%Ln قيد التعلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are being looked up…</source>
        <translation>جارٍ البحث عن الكلمات في المعجم…</translation>
    </message>
    <message>
        <source>No word here is like that.</source>
        <translation>لا كلمة هنا تطابق ذلك.</translation>
    </message>
    <message>
        <source>No word here is new to you.</source>
        <translation>لا كلمة هنا جديدة عليك.</translation>
    </message>
    <message>
        <source>You are learning no word of this article. Key 2 on a word says so.</source>
        <translation>لا تتعلّم أي كلمة من هذا المقال. المفتاح ٢ على كلمة يجعلها قيد التعلّم.</translation>
    </message>
    <message>
        <source>There are no Arabic words here.</source>
        <translation>لا كلمات عربية هنا.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>It is broken: the list of its parts can&apos;t be read.</source>
        <translation>هو تالف: تعذّرت قراءة قائمة أجزائه.</translation>
    </message>
    <message>
        <source>It has more parts than any document.</source>
        <translation>فيه أجزاء أكثر مما في أي مستند.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document of text.</source>
        <translation>حجمه بعد فك الضغط أكبر بكثير من مستند نصي.</translation>
    </message>
    <message>
        <source>Its part {part} is missing.</source>
        <translation>الجزء {part} منه مفقود.</translation>
    </message>
    <message>
        <source>Its part {part} is broken.</source>
        <translation>الجزء {part} منه تالف.</translation>
    </message>
    <message>
        <source>The name of its part {part} leads out of it.</source>
        <translation>اسم الجزء {part} منه يشير إلى موضع خارجه.</translation>
    </message>
    <message>
        <source>It holds the part {part} twice.</source>
        <translation>ورد فيه الجزء {part} مرتين.</translation>
    </message>
    <message>
        <source>Its parts are locked with a password.</source>
        <translation>أجزاؤه محمية بكلمة مرور.</translation>
    </message>
</context>
<context>
    <name>_Ways</name>
    <message>
        <source>Or drop a text or a file on this window. Keys: %1 opens, %2 pastes.</source>
        <extracomment>%1 and %2 are keys, such as Ctrl+O</extracomment>
        <translation>أو أفلت نصًا أو ملفًا على هذه النافذة. المفاتيح: %1 للفتح، %2 للصق.</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>قراءة المقال النموذجي</translation>
    </message>
    <message>
        <source>Names, figures, quotations, words with several readings, and mistakes to find</source>
        <translation>أسماء وأرقام واقتباسات وكلمات تحتمل عدة قراءات، وأخطاء تكتشفها</translation>
    </message>
    <message>
        <source>Open a page of the web…</source>
        <translation>فتح صفحة ويب…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>الرجوع إلى المقال</translation>
    </message>
    <message>
        <source>Keep nothing of what I open</source>
        <translation>عدم حفظ أي شيء مما أفتحه</translation>
    </message>
</context>
</TS>
