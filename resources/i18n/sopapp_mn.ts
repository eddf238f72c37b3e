<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>Your answer</source>
        <translation>Таны хариулт</translation>
    </message>
    <message>
        <source>The best answer</source>
        <translation>Хамгийн сайн хариулт</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>The version that does it</source>
        <translation>Хэрэгжүүлсэн хувилбар</translation>
    </message>
    <message>
        <source>For what is in a published version already.</source>
        <translation>Нийтэлсэн хувилбарт аль хэдийн орсон зүйлд зориулав.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Хэрэгжсэнд тооцох</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Таны тэмдэглэл</translation>
    </message>
    <message>
        <source>Sealed for managers: whoever suggested this never sees it.</source>
        <translation>Зөвхөн менежерүүд нээхээр битүүмжилнэ: санал гаргасан хүн үүнийг хэзээ ч харахгүй.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Тэмдэглэлийг хадгалах</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Таны асуулт</translation>
    </message>
    <message>
        <source>Whoever suggested this finds it among their suggestions.</source>
        <translation>Санал гаргасан хүн үүнийг өөрийн саналуудаас харна.</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Асуулт илгээх</translation>
    </message>
    <message>
        <source>Why it will not be done</source>
        <translation>Яагаад хэрэгжүүлэхгүй вэ</translation>
    </message>
    <message>
        <source>A reason is needed: whoever suggested this will read it.</source>
        <translation>Шалтгаан бичих хэрэгтэй: санал гаргасан хүн үүнийг уншина.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Татгалзах</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>They are made by themselves, every half hour in which something was done, and lie beside the records. Copy the folder to a stick now and then: a broken disk would take both.</source>
        <translation>Ямар нэг зүйл хийсэн хагас цаг бүрд нөөц хуулбар автоматаар хийгдэж, бүртгэлийн хажууд хадгалагдана. Хавтсыг үе үе USB флаш диск рүү хуулж байна уу: компьютерийн диск эвдэрвэл хоёулаа алга болно.</translation>
    </message>
    <message>
        <source>The newest is from {moment}.</source>
        <translation>Хамгийн сүүлийнх: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>%n нөөц хуулбар хадгалсан байна.</numerusform>
            <numerusform>%n нөөц хуулбар хадгалсан байна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came back.</source>
        <translation>
            <numerusform>%n бүртгэл буцаж ирлээ.</numerusform>
            <numerusform>%n бүртгэл буцаж ирлээ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were mended or put back.</source>
        <translation>
            <numerusform>%n файлыг зассан, эсвэл буцааж тавилаа.</numerusform>
            <numerusform>%n файлыг зассан, эсвэл буцааж тавилаа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start sopapp again to see all of it.</source>
        <translation>Бүгдийг харахын тулд sopapp-ыг дахин эхлүүлнэ үү.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Нөөц хуулбар</translation>
    </message>
    <message>
        <source>What was sent without a name today comes into a backup tomorrow.</source>
        <translation>Өнөөдөр нэргүй илгээсэн зүйл маргааш нөөц хуулбарт орно.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Одоо нөөцлөх</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Сэргээх…</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Хамгийн сүүлийн нөөц хуулбараас хойш юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Нөөц хуулбарыг хийлээ.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Нөөц хуулбар одоогоор алга.</translation>
    </message>
    <message>
        <source>Everything in this backup is here: nothing was missing.</source>
        <translation>Энэ нөөц хуулбарт байгаа бүхэн энд байна: юу ч дутаагүй.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Start the conversation</source>
        <translation>Яриаг эхлүүлэх</translation>
    </message>
    <message>
        <source>Another case this time: where you are</source>
        <translation>Энэ удаа өөр тохиолдол: та хаана байна</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ажилтан</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Үйлчлүүлэгч</translation>
    </message>
    <message>
        <source>Do it like this: {note}</source>
        <translation>Ингэж хийнэ үү: {note}</translation>
    </message>
    <message>
        <source>Not like this: {note}</source>
        <translation>Ингэж болохгүй: {note}</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Та хаана байна</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>Юунд дадлагажих вэ</translation>
    </message>
    <message>
        <source>Each answer is kept at once. You can stop at any time and go on later.</source>
        <translation>Хариулт бүр тэр дороо хадгалагдана. Та хүссэн үедээ зогсоод, дараа нь үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>Tell me the reason after each answer</source>
        <translation>Хариулт бүрийн дараа тайлбарыг харуулах</translation>
    </message>
    <message>
        <source>While something is new, a reason at once teaches most. With some practice, it is better to think first: then you only see how the customer takes it. At the end you get all the reasons either way.</source>
        <translation>Шинэ зүйл сурч байхад тайлбарыг тэр дор нь харах нь хамгийн тустай. Дадлагатай болсон бол эхлээд өөрөө бодсон нь дээр: тэгвэл та үйлчлүүлэгч яаж хүлээж авсныг л харна. Аль ч тохиолдолд төгсгөлд нь бүх тайлбарыг үзнэ.</translation>
    </message>
    <message>
        <source>Starting again gives up the answers made so far.</source>
        <translation>Дахин эхлүүлбэл өмнө өгсөн хариултууд устана.</translation>
    </message>
    <message>
        <source>First see an example, from another case</source>
        <translation>Эхлээд өөр тохиолдлын жишээ үзнэ үү</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>How sure are you?</source>
        <translation>Та хэр итгэлтэй байна вэ?</translation>
    </message>
    <message>
        <source>Only if you like. Keys: Alt+1 to Alt+{count}</source>
        <translation>Заавал биш. Товчлуур: Alt+1 … Alt+{count}</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Looks at every record, draft, key and backup, and says what is wrong and what to do.</source>
        <translation>Бүртгэл, ноорог, түлхүүр, нөөц хуулбар бүрийг шалгаж, юу болохгүй байгааг, юу хийхийг хэлнэ.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n record(s) came back.</source>
        <translation>
            <numerusform>Зассан: %n бүртгэл буцаж ирлээ.</numerusform>
            <numerusform>Зассан: %n бүртгэл буцаж ирлээ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-р мөр</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Бүгдийг шалгах</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Одоо шалгах</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Засах</translation>
    </message>
    <message>
        <source>What was replaced is kept in {folder}.</source>
        <translation>Сольсон файлын хуучин хувийг энд хадгалсан: {folder}.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Бүх зүйл хэвийн байна.</translation>
    </message>
    <message>
        <source>{records} records, {drafts} drafts and {backups} backups were looked at.</source>
        <translation>{records} бүртгэл, {drafts} ноорог, {backups} нөөц хуулбарыг шалгалаа.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>болон өөр %n файл</numerusform>
            <numerusform>болон өөр %n файл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>You have no PIN, so nothing here remembers that it was you. Write this code down: after you sign out, only with it do you find the answer.</source>
        <translation>Та PIN-гүй тул саналыг та илгээсэн гэдгийг программ санахгүй. Энэ кодыг бичиж авна уу: гарсны дараа та хариултыг зөвхөн энэ кодоор олно.</translation>
    </message>
    <message>
        <source>It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion and its answers, so do not leave it lying about.</source>
        <translation>Таныг гарах хүртэл код саналын тань хажууд дахин харагдана. Кодтой хүн бүр санал болон хариултыг уншиж чадах тул ил бүү орхино уу.</translation>
    </message>
    <message>
        <source>The answer comes to My suggestions, behind your PIN. With this code you find it on another PC too, or should you lose the PIN.</source>
        <translation>Хариулт &quot;Миний санал&quot; хэсэгт ирэх бөгөөд таны PIN түүнийг хамгаална. Өөр компьютер дээр, эсвэл PIN-ээ мартсан үед хариултыг энэ кодоор олж болно.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Таны код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Хуулах</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Кодыг авлаа</translation>
    </message>
    <message>
        <source>Sent without your name</source>
        <translation>Таны нэргүйгээр илгээлээ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You</source>
        <translation>Та</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Алхмыг харах</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Хэр болсныг харах</translation>
    </message>
    <message>
        <source>A model answer: {words}</source>
        <translation>Жишиг хариулт: {words}</translation>
    </message>
    <message>
        <source>(in your own words)</source>
        <translation>(өөрийн үгээр)</translation>
    </message>
    <message>
        <source>The step: {step}</source>
        <translation>Алхам: {step}</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Та юу гэж хэлэх вэ?</translation>
    </message>
    <message>
        <source>Keys 1 to {count}</source>
        <translation>1-{count} товчлуур</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Яриа дууслаа.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Алдаа гарлаа</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Алдааны дэлгэрэнгүй</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Текстийг хуулах</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Хадгалаад гарах</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and quit, then start again.

The text below helps whoever mends it. It is also written down in {log}.</source>
        <translation>Программд алдаа гарлаа. Таны хадгалсан зүйл бүрэн бүтэн байгаа. Та үргэлжлүүлж болно; хэвийн бус зүйл анзаарвал хадгалаад гарч, дахин эхлүүлнэ үү.

Доорх текст алдааг засах хүнд хэрэг болно. Энэ нь мөн дараах файлд бичигдсэн: {log}.</translation>
    </message>
</context>
<context>
    <name>CrashTeller</name>
    <message>
        <source>The same fault happened again. It is written down in {log}.</source>
        <translation>Өмнөх алдаа дахин гарлаа. Дараах файлд бичигдсэн: {log}.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>The best answer in {best} of {met} decisions.</source>
        <translation>Хамгийн сайн хариулт: {met} шийдвэрээс {best}.</translation>
    </message>
    <message>
        <source>What you found in your own words (not scored)</source>
        <translation>Та өөрийн үгээ хэрхэн үнэлсэн бэ (оноонд тооцохгүй)</translation>
    </message>
    <message>
        <source>The experts disagree here: take the verdict with care.</source>
        <translation>Энд шинжээчдийн санал зөрсөн: дүгнэлтийг болгоомжтой авч үзнэ үү.</translation>
    </message>
    <message>
        <source>Ticked: {words}</source>
        <translation>Тэмдэглэсэн: {words}</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>Тэмдэглээгүй: {words}</translation>
    </message>
    <message>
        <source>The thick line with numbers is your way. Thin lines are others, squares are endings.</source>
        <translation>Дугаартай бүдүүн шугам нь таны явсан зам. Нарийн шугам нь бусад зам, дөрвөлжин нь төгсгөл.</translation>
    </message>
    <message>
        <source>Of this long role-play, only what your way led past is shown.</source>
        <translation>Энэ урт дасгалын зөвхөн таны замд таарсан хэсгийг харуулав.</translation>
    </message>
    <message>
        <source>Map of the conversation; the arrow keys walk along your way</source>
        <translation>Ярианы зураглал; сумтай товчоор явсан замаа дагаж шилжинэ</translation>
    </message>
    <message>
        <source>The way you went</source>
        <translation>Таны явсан зам</translation>
    </message>
    <message>
        <source>A moment of another way</source>
        <translation>Өөр замын үзэгдэл</translation>
    </message>
    <message>
        <source>{number}. {name}: {words}</source>
        <translation>{number}. {name}: {words}</translation>
    </message>
    <message>
        <source>Another ending: {outcome}</source>
        <translation>Өөр төгсгөл: {outcome}</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Баримтлах дүрэм</translation>
    </message>
    <message>
        <source>Missed this time</source>
        <translation>Энэ удаа баримтлаагүй</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Энэ удаа баримталсан</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n decision(s) that you met both times.</source>
        <translation>
            <numerusform>Хоёр удаагийн аль алинд нь тааралдсан %n шийдвэрийг л харьцуулав.</numerusform>
            <numerusform>Хоёр удаагийн аль алинд нь тааралдсан %n шийдвэрийг л харьцуулав.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in your own words: not scored.</source>
        <translation>
            <numerusform>Өөрийн үгээр хэлсэн %n хариултыг оноонд тооцохгүй.</numerusform>
            <numerusform>Өөрийн үгээр хэлсэн %n хариултыг оноонд тооцохгүй.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were sure %n time(s), and right {right} of them.</source>
        <translation>
            <numerusform>Та %n удаа итгэлтэй байснаас {right} удаа нь зөв байв.</numerusform>
            <numerusform>Та %n удаа итгэлтэй байснаас {right} удаа нь зөв байв.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside your last time</source>
        <translation>Өмнөх удаатай харьцуулбал</translation>
    </message>
    <message>
        <source>The key is provisional: which answers are best, one manager alone has decided so far. Take the numbers as a help, not as a mark.</source>
        <translation>Хариултын түлхүүр түр зуурынх: аль хариулт хамгийн сайн болохыг одоохондоо ганц менежер шийдсэн. Тоог үнэлгээ биш, туслах мэдээлэл гэж үзнэ үү.</translation>
    </message>
    <message>
        <source>At one decision or more the experts disagree.</source>
        <translation>Дор хаяж нэг шийдвэр дээр шинжээчдийн санал зөрсөн.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Дээд шатанд шилжүүлэх</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Өмнөх удаа</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Энэ удаа</translation>
    </message>
    <message>
        <source>{all} means the best answer every time, {none} no better than guessing.</source>
        <translation>{all} нь бүх удаа хамгийн сайн хариулт сонгосон, {none} нь таамгаар сонгосноос дээргүй гэсэн үг.</translation>
    </message>
    <message numerus="yes">
        <source>Handed up rightly: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>Зөв шилжүүлсэн: та өөрөө гаргах эрхгүй %n шийдвэр.</numerusform>
            <numerusform>Зөв шилжүүлсэн: та өөрөө гаргах эрхгүй %n шийдвэр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept rightly: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>Өөртөө зөв үлдээсэн: та өөрөө гаргаж болох %n шийдвэр.</numerusform>
            <numerusform>Өөртөө зөв үлдээсэн: та өөрөө гаргаж болох %n шийдвэр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed up: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>Шилжүүлээгүй: та өөрөө гаргах эрхгүй %n шийдвэр.</numerusform>
            <numerusform>Шилжүүлээгүй: та өөрөө гаргах эрхгүй %n шийдвэр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed up for nothing: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>Шаардлагагүй шилжүүлсэн: та өөрөө гаргаж болох %n шийдвэр.</numerusform>
            <numerusform>Шаардлагагүй шилжүүлсэн: та өөрөө гаргаж болох %n шийдвэр.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the end it went up, but too late.</source>
        <translation>Эцэст нь дээд шатанд шилжүүлсэн боловч хэт оройтсон.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Дахин дасгал хийх</translation>
    </message>
    <message>
        <source>One answer was a critical error: whatever the score, this conversation is to be practised again.</source>
        <translation>Нэг хариулт ноцтой алдаа байсан: оноо ямар ч байсан энэ яриагаар дахин дасгал хийх хэрэгтэй.</translation>
    </message>
    <message>
        <source>Another role-play</source>
        <translation>Өөр дасгал сонгох</translation>
    </message>
    <message>
        <source>The conversation once more</source>
        <translation>Яриаг дахин нэг үзье</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Таны оноо</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>Таны хэлсэн нь: {words}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Илүү сайн нь: {words}</translation>
    </message>
    <message>
        <source>Read the procedure</source>
        <translation>Журмыг унших</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Нийт</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Until then you can read everything; nothing new is kept.</source>
        <translation>Тэр болтол та бүгдийг уншиж болно, харин шинээр юу ч хадгалагдахгүй.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Гарах</translation>
    </message>
    <message>
        <source>Somebody else on this PC has sopapp open on the same data folder.</source>
        <translation>Энэ компьютерт өөр хүн sopapp-ыг ижил өгөгдлийн хавтастай нээсэн байна.</translation>
    </message>
    <message>
        <source>On {host}, sopapp has the same data folder open.</source>
        <translation>{host} компьютерт sopapp ижил өгөгдлийн хавтастай нээлттэй байна.</translation>
    </message>
    <message>
        <source>You can open it here too: nothing that either of you saves gets lost. Open it?</source>
        <translation>Та энд бас нээж болно: та хоёрын хадгалсан зүйл алдагдахгүй. Нээх үү?</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>Энд бас нээх</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>The settings could not be read, so they are as in the beginning. The old file is {path}.</source>
        <translation>Тохиргоог уншиж чадсангүй, тиймээс анхны байдалд нь орууллаа. Хуучин файл: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the records are damaged and were skipped. All else is there: {path}</source>
        <translation>
            <numerusform>Бүртгэлийн %n хэсэг гэмтсэн тул алгаслаа. Бусад нь бүгд байгаа: {path}</numerusform>
            <numerusform>Бүртгэлийн %n хэсэг гэмтсэн тул алгаслаа. Бусад нь бүгд байгаа: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Say it in one or two sentences.</source>
        <translation>Нэг хоёр өгүүлбэрээр хэлнэ үү.</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Юу санал болгох</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Хэн шийдэх</translation>
    </message>
    <message>
        <source>Write one action here.</source>
        <translation>Нэг үйлдлийг энд бичнэ үү.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Гарчиг</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Энэ яагаад чухал вэ</translation>
    </message>
    <message>
        <source>Never do this</source>
        <translation>Ингэж хэзээ ч болохгүй</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Нөхцөл байдал</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Таны хэлэх үг</translation>
    </message>
    <message>
        <source>bold words</source>
        <translation>тод үг</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>холбоосын үг</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Урьдчилан харах</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Ноорогийг устгах уу?</translation>
    </message>
    <message>
        <source>What was written since the last publication is lost. What is published stays as it is.</source>
        <translation>Сүүлд нийтэлснээс хойш бичсэн зүйл устана. Нийтэлсэн нь хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Ноорогийг устгах</translation>
    </message>
    <message>
        <source>“{title}” is published as version {version}.</source>
        <translation>&quot;{title}&quot; журам нийтлэгдлээ. Хувилбар: {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) done.</source>
        <translation>
            <numerusform>%n санал хэрэгжлээ.</numerusform>
            <numerusform>%n санал хэрэгжлээ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept in {path}.</source>
        <translation>Таны текстийг энд хадгаллаа: {path}.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Ноорогийг устгалаа.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Ноорог хадгалсан: {time}</translation>
    </message>
    <message>
        <source>See what changed, then publish ({key})</source>
        <translation>Юу өөрчлөгдсөнийг хараад нийтлэх ({key})</translation>
    </message>
    <message>
        <source>Back; the draft is kept (Esc)</source>
        <translation>Буцах; ноорог хадгалагдана (Esc)</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Нийтлэх …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Хэ&amp;л</translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation>Хариуцагч ба хяналт</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>Ноорогийг устгах …</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Нийтэлсэн хэвээр</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Бичих</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Энэ текстээс хайх</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Өмнөх олдсон газар (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Дараагийн олдсон газар (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Хаах (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Эндээс олдсонгүй</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Markdown текст</translation>
    </message>
    <message>
        <source>Open this step in {language}</source>
        <translation>Энэ алхмыг {language} хэлээр нээх</translation>
    </message>
    <message>
        <source>The suggestion</source>
        <translation>Санал</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>Саналыг нуух</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Одоо яадаг вэ</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>Яавал дээр вэ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Алхам</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Анхааруулга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Хүснэгт</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Хэлэх үг</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Тод</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Холбоос</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Оруулах</translation>
    </message>
    <message>
        <source>Put in: {what} ({key})</source>
        <translation>Оруулах: {what} ({key})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>One file for each kind of record, and a data dictionary that explains every column. PINs and keys are not in it, the words of suggestions stay sealed, and people who were erased are gone.</source>
        <translation>Бүртгэлийн төрөл тус бүрд нэг файл, мөн багана бүрийг тайлбарласан өгөгдлийн толь гарна. PIN, түлхүүр орохгүй, саналын текст битүүмжилсэн хэвээр үлдэнэ, мэдээллийг нь устгасан хүмүүс ч орохгүй.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Бүртгэл экспортлох</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>Хүснэгтийн программ (CSV)</translation>
    </message>
    <message>
        <source>A program (JSON Lines)</source>
        <translation>Өөр программ (JSON Lines)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Хавтас сонгох…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Зориулалт</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Right</source>
        <translation>Зөв</translation>
    </message>
    <message>
        <source>What you heard: {right} of {all} sorted right</source>
        <translation>Таны сонссон нь: {all} зүйлээс {right} нь зөв</translation>
    </message>
    <message>
        <source>It was: {truth}. Your answer: {taken}.</source>
        <translation>Зөв хариулт: {truth}. Таны хариулт: {taken}.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Буруу</translation>
    </message>
    <message>
        <source>The better order: {right} of {all} in their place</source>
        <translation>Илүү сайн дараалал: {all} хариултаас {right} нь байрандаа</translation>
    </message>
    <message>
        <source>It was: {truth}.</source>
        <translation>Зөв хариулт: {truth}.</translation>
    </message>
    <message>
        <source>Your order is the best one</source>
        <translation>Таны дараалал хамгийн сайн нь байна</translation>
    </message>
    <message>
        <source>How you handed it over: {right} of {all} right</source>
        <translation>Хэрхэн хүлээлгэн өгсөн нь: {all} зүйлээс {right} нь зөв</translation>
    </message>
    <message>
        <source>You put it at place {place}.</source>
        <translation>Та үүнийг {place}-р байранд тавьсан.</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Илүү сайн нь: {words}</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>A manager without a name</source>
        <translation>Нэргүй менежер</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Нууц хэллэгээ мартсан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Шинэ нууц хэллэг</translation>
    </message>
    <message>
        <source>Take the newest recovery sheet. The passphrase of before ends.</source>
        <translation>Хамгийн сүүлийн сэргээх хуудсыг авна уу. Өмнөх нууц хэллэг хүчингүй болно.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Нууц хэллэг тогтоох</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Шинээр эхлэх</translation>
    </message>
    <message>
        <source>Every manager’s passphrase ends, and the suggestions sent so far stay shut for managers. Whoever sent one still reads it. A manager who remembers theirs after all is told so, and can take the page back.</source>
        <translation>Бүх менежерийн нууц хэллэг хүчингүй болж, өнөөг хүртэл илгээсэн саналууд менежерүүдэд хаалттай үлдэнэ. Санал илгээсэн хүн өөрийнхөө саналыг уншиж чадсан хэвээр. Нууц хэллэгээ хожим санасан менежерт энэ тухай мэдэгдэх бөгөөд тэр хүн менежерийн хуудсыг буцааж авч болно.</translation>
    </message>
    <message>
        <source>Give them up and start anew</source>
        <translation>Саналуудыг орхиж, шинээр эхлэх</translation>
    </message>
    <message>
        <source>If there is another manager, they open the page, take your key away under Managers and keys, and add you again. Nothing is lost then either.</source>
        <translation>Өөр менежер байвал тэр хүн менежерийн хуудсыг нээж, &quot;Менежер ба түлхүүр&quot; хэсэгт таны түлхүүрийг хураагаад, таныг дахин нэмнэ. Тэгвэл мөн л юу ч алдагдахгүй.</translation>
    </message>
    <message>
        <source>With the recovery sheet you get a new passphrase, and nothing is lost.</source>
        <translation>Сэргээх хуудсаар та шинэ нууц хэллэг авах бөгөөд юу ч алдагдахгүй.</translation>
    </message>
    <message>
        <source>Type the 24 words …</source>
        <translation>24 үгийг бичих …</translation>
    </message>
    <message>
        <source>Without the sheet and without another manager, nobody can open the suggestions sent so far: they are gone for managers, and no one can bring them back. Procedures and training records stay. You can start anew with another passphrase.</source>
        <translation>Сэргээх хуудас ч, өөр менежер ч байхгүй бол өнөөг хүртэл илгээсэн саналыг хэн ч нээж чадахгүй: тэдгээр нь менежерүүдийн хувьд алдагдсан бөгөөд хэн ч эргүүлж авчирч чадахгүй. Журам, сургалтын бүртгэл үлдэнэ. Та өөр нууц хэллэгээр шинээр эхэлж болно.</translation>
    </message>
    <message>
        <source>Start anew …</source>
        <translation>Шинээр эхлэх …</translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>Left as it is, publishing sets it to a year from then.</source>
        <translation>Хэвээр үлдээвэл нийтлэх үед тэр өдрөөс хойш нэг жилээр тогтооно.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Хариуцагч</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>Дараагийн хя&amp;налт</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>At least 12 characters. Three or four words that do not belong together are easy to remember.</source>
        <translation>Дор хаяж 12 тэмдэгт. Хоорондоо холбоогүй гурав, дөрвөн үг тогтооход амархан.</translation>
    </message>
    <message>
        <source>a manager without a name</source>
        <translation>нэргүй менежер</translation>
    </message>
    <message>
        <source>Take the page back?</source>
        <translation>Энэ хуудсыг буцааж авах уу?</translation>
    </message>
    <message>
        <source>{names} manages it now. That passphrase ends, and yours opens the page again, with every suggestion that was sent until somebody started anew. What was sent since then stays shut for you; whoever sent it still reads it.</source>
        <translation>Одоо энэ хуудсыг {names} удирдаж байна. Буцааж авбал одоогийн нууц хэллэг хүчингүй болж, хуудас таны нууц хэллэгээр дахин нээгдэнэ; хэн нэгэн шинээр эхлэхээс өмнө илгээсэн бүх санал ч танд нээгдэнэ. Түүнээс хойш илгээсэн санал танд хаалттай үлдэнэ; илгээсэн хүн нь өөрийнхөө саналыг уншиж чадсан хэвээр.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Буцааж авах</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дахин нэг удаа бичнэ үү</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Нууц хэллэг</translation>
    </message>
    <message>
        <source>Suggestions are sealed with it: without it nobody reads them. Right after this, make the recovery sheet, which gives you a new passphrase should this one be forgotten.</source>
        <translation>Саналыг үүгээр битүүмжилнэ: үүнгүйгээр хэн ч уншиж чадахгүй. Үүний дараа шууд сэргээх хуудас хийнэ үү: энэ нууц хэллэгээ мартвал тэр хуудсаар шинийг авна.</translation>
    </message>
    <message>
        <source>Take the page back …</source>
        <translation>Хуудсыг буцааж авах …</translation>
    </message>
    <message>
        <source>Suggestions, procedures and the team’s progress are behind a manager’s passphrase. Each manager types their own.</source>
        <translation>Санал, журам, багийн ахицыг менежерийн нууц хэллэгээр нээнэ. Менежер бүр өөрийнхийгөө бичнэ.</translation>
    </message>
    <message>
        <source>I forgot it …</source>
        <translation>Мартсан …</translation>
    </message>
    <message>
        <source>Set a passphrase for this page. It guards what only managers do: answering suggestions, changing procedures and seeing how the team stands. Suggestions are sealed with it; all else that is kept on this PC is not. Staff go on reading, practising and suggesting without it.</source>
        <translation>Энэ хуудсанд нууц хэллэг тогтооно уу. Энэ нь зөвхөн менежерүүдийн хийдэг ажлыг хамгаална: саналд хариулах, журам өөрчлөх, багийн байдлыг харах. Саналыг үүгээр битүүмжилнэ; энэ компьютерт хадгалсан бусад зүйлийг битүүмжлэхгүй. Ажилтнууд үүнгүйгээр уншиж, дасгал хийж, санал өгсөөр байна.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Менежерүүдэд</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) without a name are from before texts were sealed. Opening this page seals them, and then their authors find neither them nor your answers any more. Tell the team before: whoever sets a PIN in Settings, or signs in with the one they have, goes on finding theirs.</source>
        <translation>
            <numerusform>Нэргүй илгээсэн %n санал текстийг битүүмжилдэг болохоос өмнөх үеийнх байна. Энэ хуудсыг нээмэгц тэдгээрийг битүүмжлэх бөгөөд дараа нь бичсэн хүмүүс саналаа ч, таны хариултыг ч олохгүй болно. Багтаа урьдчилж хэлнэ үү: &quot;Тохиргоо&quot; хуудсанд PIN тогтоосон, эсвэл байгаа PIN-ээрээ нэвтэрсэн хүн саналаа цаашид ч олно.</numerusform>
            <numerusform>Нэргүй илгээсэн %n санал текстийг битүүмжилдэг болохоос өмнөх үеийнх байна. Энэ хуудсыг нээмэгц тэдгээрийг битүүмжлэх бөгөөд дараа нь бичсэн хүмүүс саналаа ч, таны хариултыг ч олохгүй болно. Багтаа урьдчилж хэлнэ үү: &quot;Тохиргоо&quot; хуудсанд PIN тогтоосон, эсвэл байгаа PIN-ээрээ нэвтэрсэн хүн саналаа цаашид ч олно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Нээх</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Нууц хэллэг тогтоох</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>List</source>
        <translation>Жагсаалт</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Free software that this program is made of</source>
        <translation>Энэ программыг бүтээхэд ашигласан чөлөөт программууд</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лиценз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>This link leaves the program. Open it only if you know where it leads.</source>
        <translation>Энэ холбоос программаас гадагш гарна. Хаашаа орохыг нь мэдэж байвал л нээнэ үү.</translation>
    </message>
    <message>
        <source>A link to the web</source>
        <translation>Вэб рүү орох холбоос</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Хаяг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Хуулах</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Нээх</translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>%n өдөр хүлээсэн</numerusform>
            <numerusform>%n өдөр хүлээсэн</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed suggestion</source>
        <translation>Битүүмжилсэн санал</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>Дэлгүүр бүхэлдээ</translation>
    </message>
    <message>
        <source>came today</source>
        <translation>өнөөдөр ирсэн</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) missing</source>
        <translation>
            <numerusform>%n алхам дутуу</numerusform>
            <numerusform>%n алхам дутуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many</source>
        <translation>
            <numerusform>%n алхам илүү</numerusform>
            <numerusform>%n алхам илүү</numerusform>
        </translation>
    </message>
    <message>
        <source>The original is newer: version {version}</source>
        <translation>Эх текст нь илүү шинэ: {version}-р хувилбар</translation>
    </message>
    <message>
        <source>Not reviewed by a native reader</source>
        <translation>Төрөлх хэлтэй уншигч хянаагүй</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Шинэ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Уншсан</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Тодруулга асуусан</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Хариу ирсэн</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Дэмжсэн</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Хэрэгжсэн</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Уншсан.</translation>
    </message>
    <message>
        <source>Asked back.</source>
        <translation>Тодруулга асуусан.</translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation>Хариулсан.</translation>
    </message>
    <message>
        <source>Accepted: it will be done.</source>
        <translation>Дэмжсэн: хэрэгжүүлнэ.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Татгалзсан.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Хэрэгжсэн.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Дахин нээсэн.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} болон өөр %n хүн</numerusform>
            <numerusform>{names} болон өөр %n хүн</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>{version}-р хувилбарт хэрэгжсэн</translation>
    </message>
    <message>
        <source>Done in version {version}.</source>
        <translation>{version}-р хувилбарт хэрэгжсэн.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Байхгүй</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) out of date</source>
        <translation>
            <numerusform>%n алхам хуучирсан</numerusform>
            <numerusform>%n алхам хуучирсан</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text cannot be opened</source>
        <translation>Текстийг нь нээж чадсангүй</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for managers who were there before, or it is damaged. Its author can still read it, and can send it again.</source>
        <translation>Энэ текстийг нээж чадсангүй: өмнө байсан менежерүүдэд зориулж битүүмжилсэн, эсвэл гэмтсэн байна. Бичсэн хүн нь үүнийг уншиж чадсан хэвээр бөгөөд дахин илгээж чадна.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Шинэчлэгдсэн</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>Менежер ба түлхүүр</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Санал</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.</source>
        <translation>Сэргээх хуудас одоогоор алга. Нууц хэллэг мартагдвал саналуудыг хэн ч нээж чадахгүй болно.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Хуудсыг хийх …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Сургалт</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Түгжих</translation>
    </message>
    <message>
        <source>Close this page to everybody without the passphrase</source>
        <translation>Нууц хэллэггүй хүнд энэ хуудсыг хаах</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Журам</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Баг</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Удирдах</translation>
    </message>
</context>
<context>
    <name>ManagersDialog</name>
    <message>
        <source>Sealing anew: {done} of {total}. You can go on working.</source>
        <translation>Дахин битүүмжилж байна: {done} / {total}. Та ажлаа үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>Suggestions are sealed: only these managers, the recovery sheet and whoever sent one can open it. Each manager has a passphrase of their own.</source>
        <translation>Саналууд битүүмжлэгдсэн: зөвхөн эдгээр менежер, сэргээх хуудас, мөн тухайн саналыг илгээсэн хүн өөрөө нээж чадна. Менежер бүр өөрийн нууц хэллэгтэй.</translation>
    </message>
    <message>
        <source>Sealing anew</source>
        <translation>Дахин битүүмжилж байна</translation>
    </message>
    <message>
        <source>A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>{name} нэртэй хүний түлхүүрт (нэмсэн: {day}) менежерийн гарын үсэг алга: энэ түлхүүрээр нээгдэхээр юуг ч битүүмжлэхгүй.</translation>
    </message>
    <message>
        <source>A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>Нэг сэргээх хуудсанд (нэмсэн: {day}) менежерийн гарын үсэг алга: энэ хуудсаар нээгдэхээр юуг ч битүүмжлэхгүй.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n key(s)</source>
        <translation>
            <numerusform>%n түлхүүрийг устгах</numerusform>
            <numerusform>%n түлхүүрийг устгах</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>эхэлсэн: {day}</translation>
    </message>
    <message>
        <source>Change my passphrase …</source>
        <translation>Нууц хэллэгээ өөрчлөх …</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (та)</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Таны нууц хэллэг өөрчлөгдлөө.</translation>
    </message>
    <message>
        <source>They are a manager now, with a passphrase of their own.</source>
        <translation>Тэр хүн өөрийн нууц хэллэгтэй менежер боллоо.</translation>
    </message>
    <message>
        <source>Take this manager’s key away?</source>
        <translation>Энэ менежерийн түлхүүрийг хураах уу?</translation>
    </message>
    <message>
        <source>{name} opens nothing here any more, and everything is sealed anew without them. What they have read, printed or copied stays theirs. If they knew the recovery sheet, make a new one.</source>
        <translation>{name} цаашид энд юу ч нээж чадахгүй бөгөөд бүгдийг түүний түлхүүргүйгээр дахин битүүмжилнэ. Уншсан, хэвлэсэн, хуулсан зүйл нь түүнд үлдэнэ. Сэргээх хуудсыг мэддэг байсан бол шинэ хуудас хийнэ үү.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Хураах</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Шинэ сэргээх хуудас хийх үү?</translation>
    </message>
    <message>
        <source>The sheet of before opens nothing from that moment on. Have paper or a printer ready.</source>
        <translation>Шинэ хуудас хиймэгц өмнөх хуудас юу ч нээхгүй болно. Цаас эсвэл хэвлэгчээ бэлдэнэ үү.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Хийх</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>Менежер ба түлхүүр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Менежерүүд</translation>
    </message>
    <message>
        <source>Whoever is to become a manager signs in once with their name; then add them here.</source>
        <translation>Менежер болох хүн эхлээд нэг удаа өөрийн нэрээр нэвтэрнэ; дараа нь түүнийг энд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Сэргээх хуудас</translation>
    </message>
    <message>
        <source>There is one. Make a new one when it was lost, or when somebody who knew it has left: the old one then opens nothing.</source>
        <translation>Сэргээх хуудас бий. Хуудсыг гээсэн, эсвэл түүнийг мэддэг хүн ажлаас гарсан бол шинийг хийнэ үү: тэгвэл хуучин нь юу ч нээхгүй болно.</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>Шинэ хуудас хийх …</translation>
    </message>
    <message>
        <source>There is none yet. If every passphrase is forgotten, the suggestions cannot be opened by anybody.</source>
        <translation>Сэргээх хуудас одоогоор алга. Бүх нууц хэллэг мартагдвал саналуудыг хэн ч нээж чадахгүй.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Хуудсыг хийх …</translation>
    </message>
    <message>
        <source>A manager without a name</source>
        <translation>Нэргүй менежер</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Нууц хэллэгээ өөрчлөх</translation>
    </message>
    <message>
        <source>The one you have now opens nothing after this.</source>
        <translation>Үүний дараа одоогийн нууц хэллэг тань юу ч нээхгүй болно.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Өөрчлөх</translation>
    </message>
    <message>
        <source>Add a manager</source>
        <translation>Менежер нэмэх</translation>
    </message>
    <message>
        <source>They type a passphrase of their own here, without you looking. They can then read every suggestion, those of before too.</source>
        <translation>Шинэ менежер нууц хэллэгээ энд өөрөө бичнэ, та харж болохгүй. Дараа нь тэр бүх саналыг, өмнөхийг ч уншиж чадна.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Хураах …</translation>
    </message>
    <message>
        <source>Add a manager …</source>
        <translation>Менежер нэмэх …</translation>
    </message>
    <message>
        <source>A manager who set a passphrase on another PC, before the two PCs knew of each other, has such a key. Ask first: once it is erased, that passphrase opens nothing there either, and nobody reads what was sealed to it alone.</source>
        <translation>Хоёр компьютер бие биенээ танихаас өмнө өөр компьютер дээр нууц хэллэг тогтоосон менежер ийм түлхүүртэй байдаг. Эхлээд асууж лавлана уу: түлхүүрийг устгасны дараа тэр нууц хэллэг нөгөө компьютер дээр ч юу ч нээхгүй бөгөөд зөвхөн энэ түлхүүрээр нээгдэхээр битүүмжилсэн зүйлийг хэн ч уншиж чадахгүй болно.</translation>
    </message>
    <message>
        <source>Erase what no manager has signed?</source>
        <translation>Аль ч менежер гарын үсэг зураагүй түлхүүрийг устгах уу?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Бүрмөсөн устгах</translation>
    </message>
    <message>
        <source>Keys that no manager has signed</source>
        <translation>Аль ч менежер гарын үсэг зураагүй түлхүүрүүд</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>Энэ мэдэгдлийг хаах</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>What you read, practised and suggested is yours to take along: one file that explains itself. To be forgotten here, ask your manager: on the managers’ page they can erase a person. A PIN that you forgot they can take away there; these records stay.</source>
        <translation>Таны уншсан, дасгал хийсэн, санал болгосон бүхний бүртгэл таных, та авч явж болно: тайлбар нь дотроо байгаа нэг файл. Эндээс мэдээллээ устгуулах бол менежертээ хэлнэ үү: менежер өөрийн хуудаснаас хүний мэдээллийг устгаж чадна. Мартсан PIN-ийг тань менежер мөн тэндээс цуцалж чадна; энэ бүртгэл хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>The file is not sealed: it holds your suggestions too, those without your name with their codes. Keep it where nobody else reads it.</source>
        <translation>Энэ файлыг битүүмжлээгүй: дотор нь таны санал, мөн нэргүй илгээсэн санал тань кодтойгоо орсон байгаа. Өөр хэн ч уншихгүй газар хадгална уу.</translation>
    </message>
    <message>
        <source>Save my records</source>
        <translation>Миний бүртгэлийг хадгалах</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in {file}.</source>
        <translation>
            <numerusform>%n бүртгэлийг хадгалсан файл: {file}.</numerusform>
            <numerusform>%n бүртгэлийг хадгалсан файл: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Миний бүртгэл</translation>
    </message>
    <message>
        <source>Save my records…</source>
        <translation>Миний бүртгэлийг хадгалах…</translation>
    </message>
</context>
<context>
    <name>MissingRecords</name>
    <message>
        <source>Bring them back</source>
        <translation>Сэргээх</translation>
    </message>
    <message>
        <source>Records that were here are missing. There is a backup of {moment}.</source>
        <translation>Энд байсан зарим бүртгэл алга болсон байна. Нөөц хуулбар бий: {moment}.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Hand it over</source>
        <translation>Хүлээлгэн өгөх</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>Жишиг хариулт</translation>
    </message>
    <message>
        <source>Said (key S or 1): it was in the words. Felt (F or 2): you could tell, though nobody said it. Not said (N or 3): it never came up.</source>
        <translation>Хэлсэн (S эсвэл 1 товчлуур): үгэнд нь байсан. Мэдрэгдсэн (F эсвэл 2): үгээр хэлээгүй ч мэдрэгдэж байсан. Байгаагүй (N эсвэл 3): ярианд огт гараагүй.</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Таны хязгаар</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Та яах вэ?</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Өөр шийдвэр гаргах</translation>
    </message>
    <message>
        <source>{name} has told it once. What do you remember?</source>
        <translation>{name} нэг удаа ярилаа. Та юуг санаж байна вэ?</translation>
    </message>
    <message>
        <source>Ask to hear it again (only once)</source>
        <translation>Дахин ярьж өгөхийг хүсэх (ганцхан удаа)</translation>
    </message>
    <message>
        <source>Now say it back. Which words fit best?</source>
        <translation>Одоо өөрийн үгээр давтаж хэлнэ үү. Аль нь хамгийн сайн тохирох вэ?</translation>
    </message>
    <message>
        <source>Drag a reply with the mouse, or move it with Alt+Up and Alt+Down. Keys 1 to {count} give it a place.</source>
        <translation>Хариултыг хулганаар чирж, эсвэл Alt+Up, Alt+Down дарж зөөнө үү. 1-{count} товчлуур байрыг нь заана.</translation>
    </message>
    <message>
        <source>Put these replies in order, the best first. You say the first.</source>
        <translation>Эдгээр хариултыг хамгийн сайнаас нь эхлэн эрэмбэлнэ үү. Эхнийхийг нь та хэлнэ.</translation>
    </message>
    <message>
        <source>Put them in this order</source>
        <translation>Энэ дарааллаар тавих</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Хамгийн сайн</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Хамгийн муу</translation>
    </message>
    <message>
        <source>Off: nobody but you sees your words, and once you have gone on, closing this conversation forgets them. On: they are kept sealed, with your name, and only you and your managers can read them. Neither changes your score.</source>
        <translation>Сонгоогүй бол: таны үгийг танаас өөр хэн ч харахгүй бөгөөд та цааш үргэлжлүүлсний дараа энэ яриаг хаахад үг тань устана. Сонговол: үгийг тань таны нэртэй, битүүмжилж хадгалах бөгөөд зөвхөн та болон танай менежерүүд уншиж чадна. Аль нь ч таны оноонд нөлөөлөхгүй.</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Өөрийн үгээр хэлнэ үү.</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Та юу гэж хэлэх вэ?</translation>
    </message>
    <message>
        <source>Compare with a model answer</source>
        <translation>Жишиг хариулттай харьцуулах</translation>
    </message>
    <message>
        <source>Keep my words for my manager</source>
        <translation>Миний үгийг менежерт зориулж хадгалах</translation>
    </message>
    <message>
        <source>Look at your own words. What is in them?</source>
        <translation>Өөрийн үгээ харна уу. Доорхоос юу нь орсон байна вэ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Хэлсэн</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Мэдрэгдсэн</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Байгаагүй</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Итгэлтэй</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Тийм байх</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Таамаг</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>Өөрөө шийдэх</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Хамт ажилладаг хүнээс асуух</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Дээд шатанд шилжүүлэх</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Хэнд?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Хэзээ?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Яаж?</translation>
    </message>
    <message>
        <source>With which words?</source>
        <translation>Ямар үгээр?</translation>
    </message>
    <message>
        <source>{name} {value} of {most}</source>
        <translation>{name}: {value} / {most}</translation>
    </message>
</context>
<context>
    <name>MySuggestions</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Одоогоор илгээсэн санал алга</translation>
    </message>
    <message>
        <source>What you send stands here, with every answer to it.</source>
        <translation>Таны илгээсэн санал, түүнд ирсэн хариулт бүр энд байна.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Шинэ хариулт</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Шинэ хувилбарыг унших</translation>
    </message>
    <message>
        <source>This text is sealed with a key that is not on this PC any more, or it is damaged.</source>
        <translation>Энэ текстийг битүүмжилсэн түлхүүр энэ компьютерт байхгүй болсон, эсвэл текст гэмтсэн байна.</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>{version}-р хувилбарт хэрэгжсэн</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менежер</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Та</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Хариулах</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>код {code}</translation>
    </message>
    <message>
        <source>My suggestions</source>
        <translation>Миний санал</translation>
    </message>
    <message>
        <source>sent without your name</source>
        <translation>таны нэргүйгээр илгээсэн</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Таны хариулт</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Унших</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Дасгал хийх</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Санал өгөх</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Удирдах</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>{name}: leave, so that somebody else can use it</source>
        <translation>{name}: гарч, өөр хүнд суллаж өгөх</translation>
    </message>
</context>
<context>
    <name>NewProcedureDialog</name>
    <message>
        <source>It starts as a draft with its sections. Nobody reads it before you publish it.</source>
        <translation>Хэсгүүд нь бэлэн ноорогоос эхэлнэ. Нийтлэх хүртэл үүнийг хэн ч уншихгүй.</translation>
    </message>
    <message>
        <source>What somebody does, such as: Take back a purchase</source>
        <translation>Юу хийхийг бичнэ, жишээ нь: Худалдан авсан барааг буцааж авах</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Гарчиг</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Шинэ журам</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Хэл</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Бичиж эхлэх</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Opening the records…</source>
        <translation>Бүртгэлийг нээж байна…</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least 12 characters; three or four words are easy.</source>
        <translation>Дор хаяж 12 тэмдэгт; гурав, дөрвөн үг тогтооход амархан.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Шинэ нууц хэллэг</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дахин нэг удаа бичнэ үү</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Одоогийн нууц хэллэг</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>Дарааллаар нь, хооронд нь зай авч бичнэ.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>24 үг</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хэн</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It does not lock the other files on this PC. If you forget it, a manager can take it away: your records stay, but the words that you wrote until then are locked to you.</source>
        <translation>4-8 оронтой тоо. Энэ нь өөр хүн таны нэрээр энд нэвтрэхээс хамгаалж, таны саналыг нээдэг түлхүүрийг түгжинэ. Харин энэ компьютер дээрх бусад файлыг түгжихгүй. PIN-ээ мартвал менежер цуцалж чадна: бүртгэл тань үлдэнэ, харин тэр болтол бичсэн үг тань түгжээтэй үлдэж, танд нээгдэхгүй.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Миний PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Шинэ PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дахин нэг удаа бичнэ үү</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Энэ PIN-ийг тогтоох</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Хоёр нь хоорондоо таарахгүй байна.</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>My progress</source>
        <translation>Миний ахиц</translation>
    </message>
    <message>
        <source>Show all role-plays</source>
        <translation>Бүх дасгалыг харах</translation>
    </message>
    <message>
        <source>No role-play here yet</source>
        <translation>Энд дасгал одоогоор алга</translation>
    </message>
    <message>
        <source>Nothing in this library practises that yet. There are others.</source>
        <translation>Энэ санд үүний дасгал одоогоор алга. Өөр дасгалууд бий.</translation>
    </message>
    <message>
        <source>This library has procedures to read, and no conversations to practise them in.</source>
        <translation>Энэ санд унших журам байгаа ч дасгал хийх яриа алга.</translation>
    </message>
    <message>
        <source>Read procedures</source>
        <translation>Журам унших</translation>
    </message>
    <message>
        <source>Talk with a customer, and see at once how each answer lands.</source>
        <translation>Үйлчлүүлэгчтэй ярилцаж, хариулт бүр тань яаж нөлөөлснийг тэр дор нь харна уу.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Дасгал хийх</translation>
    </message>
    <message>
        <source>These practise: {about}</source>
        <translation>Дасгалын сэдэв: {about}</translation>
    </message>
    <message>
        <source>More upset</source>
        <translation>Илүү гомдсон</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Тайвширсан</translation>
    </message>
    <message>
        <source>Angrier</source>
        <translation>Илүү уурласан</translation>
    </message>
    <message>
        <source>There is a better answer.</source>
        <translation>Илүү сайн хариулт бий.</translation>
    </message>
    <message>
        <source>Mood: calm</source>
        <translation>Сэтгэл санаа: тайван</translation>
    </message>
    <message>
        <source>Mood: worried</source>
        <translation>Сэтгэл санаа: санаа зовсон</translation>
    </message>
    <message>
        <source>Mood: upset</source>
        <translation>Сэтгэл санаа: гомдсон</translation>
    </message>
    <message>
        <source>Mood: angry</source>
        <translation>Сэтгэл санаа: уурласан</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Шийдвэрлэсэн</translation>
    </message>
    <message>
        <source>Escalated in time</source>
        <translation>Дээд шатанд цагт нь шилжүүлсэн</translation>
    </message>
    <message>
        <source>Escalated too late</source>
        <translation>Дээд шатанд хэт оройтож шилжүүлсэн</translation>
    </message>
    <message>
        <source>Escalated needlessly</source>
        <translation>Дээд шатанд шаардлагагүйгээр шилжүүлсэн</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>Үйлчлүүлэгчээ алдсан</translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation>Ноцтой алдаа</translation>
    </message>
    <message>
        <source>A critical error.</source>
        <translation>Ноцтой алдаа.</translation>
    </message>
    <message>
        <source>The best words here. Below stands what was missed.</source>
        <translation>Хамгийн тохирох үг нь энэ. Алдсан зүйлээ доороос харна уу.</translation>
    </message>
    <message>
        <source>The best answer here.</source>
        <translation>Хамгийн сайн хариулт нь энэ.</translation>
    </message>
    <message>
        <source>It works, and there is a better one.</source>
        <translation>Энэ болно, гэхдээ илүү сайн нь бий.</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>{level}-р түвшин</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>This step is not in the library any more.</source>
        <translation>Энэ алхам санд байхгүй болсон.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Everything else on the shelf is there. Mend these files with any text editor.</source>
        <translation>Бусад журам бүгд жагсаалтад байгаа. Эдгээр файлыг дурын текст засварлагчаар засна уу.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-р мөр</translation>
    </message>
    <message>
        <source>Files to mend</source>
        <translation>Засах файлууд</translation>
    </message>
    <message>
        <source>Choose a row to copy the file’s path.</source>
        <translation>Файлын замыг хуулахын тулд мөрийг сонгоно уу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation>Хуулсан: {path}</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-р мөр</translation>
    </message>
    <message>
        <source>Problems of the library</source>
        <translation>Сангийн асуудлууд</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Засах юм алга</translation>
    </message>
    <message>
        <source>Every file of the library can be read, and every check holds.</source>
        <translation>Сангийн бүх файл уншигдаж, бүх шалгалтад тэнцсэн.</translation>
    </message>
    <message>
        <source>Checking every file …</source>
        <translation>Бүх файлыг шалгаж байна …</translation>
    </message>
    <message>
        <source>Cannot be read or played</source>
        <translation>Унших, дасгал хийх боломжгүй</translation>
    </message>
    <message>
        <source>Better mended</source>
        <translation>Зассан нь дээр</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Мэдэж байхад илүүдэхгүй</translation>
    </message>
    <message>
        <source>None of these keeps the rest from being read. {folder}</source>
        <translation>Эдгээрийн аль нь ч бусдыг уншихад саад болохгүй. {folder}</translation>
    </message>
</context>
<context>
    <name>ProcedureView</name>
    <message>
        <source>A draft waits, kept {when}</source>
        <translation>Ноорог хүлээж байна, хадгалсан: {when}</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Хувилбар {version}, {day}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>Дараагийн хяналт: {day}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Орчуулах</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Засварлах</translation>
    </message>
    <message>
        <source>The review date has passed</source>
        <translation>Хянан үзэх хугацаа өнгөрсөн</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Эх текст</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Хувилбар {version}</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Хараахан нийтлээгүй.</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Хариуцагч: {owner}</translation>
    </message>
</context>
<context>
    <name>ProceduresView</name>
    <message>
        <source>Problems of the library</source>
        <translation>Сангийн асуудлууд</translation>
    </message>
    <message>
        <source>Mend this in the file {path} with a text editor.</source>
        <translation>Үүнийг {path} файлд текст засварлагчаар засна уу.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Журам</translation>
    </message>
    <message>
        <source>New procedure …</source>
        <translation>Шинэ журам …</translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <translation>Журам сонгоно уу</translation>
    </message>
    <message>
        <source>Here you see its languages and drafts, and edit it.</source>
        <translation>Энд та журмын хэл, ноорогийг харж, засварлана.</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>хараахан нийтлээгүй</translation>
    </message>
    <message>
        <source>review by {day}</source>
        <translation>хяналт: {day}</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Хянан үзэх хугацаа болсон</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>шалгаж байна …</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>хувилбар {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) behind</source>
        <translation>
            <numerusform>%n орчуулга хоцорсон</numerusform>
            <numerusform>%n орчуулга хоцорсон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) waiting</source>
        <translation>
            <numerusform>%n ноорог хүлээж байна</numerusform>
            <numerusform>%n ноорог хүлээж байна</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>The week ahead</source>
        <translation>Ойрын долоо хоног</translation>
    </message>
    <message>
        <source>Days on which you practised</source>
        <translation>Таны дасгал хийсэн өдрүүд</translation>
    </message>
    <message>
        <source>{day}: practised</source>
        <translation>{day}: дасгал хийсэн</translation>
    </message>
    <message>
        <source>{day}: free</source>
        <translation>{day}: чөлөөтэй</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in the last two weeks.</source>
        <translation>
            <numerusform>Сүүлийн хоёр долоо хоногт %n өдөр.</numerusform>
            <numerusform>Сүүлийн хоёр долоо хоногт %n өдөр.</numerusform>
        </translation>
    </message>
    <message>
        <source>A free day costs nothing: what was due waits for you.</source>
        <translation>Өдөр өнжсөн ч зүгээр: давтах асуултууд таныг хүлээж байна.</translation>
    </message>
    <message>
        <source>On holiday? Nothing is asked until the day you are back.</source>
        <translation>Амралтаар явах гэж байна уу? Таныг буцаж ирэх өдөр хүртэл юу ч асуухгүй.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked, as you wanted.</source>
        <translation>
            <numerusform>Таны хүсэлтээр %n асуултыг асуухгүй.</numerusform>
            <numerusform>Таны хүсэлтээр %n асуултыг асуухгүй.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that come back, day by day.</source>
        <translation>Дахин асуух асуултын тоо, өдөр бүрээр.</translation>
    </message>
    <message>
        <source>Nothing comes back this week. Read a procedure or play a role-play, and it will.</source>
        <translation>Энэ долоо хоногт дахин асуух зүйл алга. Журам уншиж, эсвэл дасгал хийвэл асуулт гарч ирнэ.</translation>
    </message>
    <message>
        <source>What you will still know in a week, skill by skill</source>
        <translation>Долоо хоногийн дараа юуг хэр санах нь, ур чадвар бүрээр</translation>
    </message>
    <message>
        <source>How likely you are to remember it in a week. It fades by itself, and each review brings it back.</source>
        <translation>Та үүнийг долоо хоногийн дараа санах магадлал. Аажмаар өөрөө буурдаг, давтлага бүр эргээд нэмдэг.</translation>
    </message>
    <message>
        <source>It shows here once you have played a role-play.</source>
        <translation>Дүрд тоглох дасгал хийсний дараа энд харагдана.</translation>
    </message>
    <message>
        <source>A rest from reviews</source>
        <translation>Давтлагаас завсарлах</translation>
    </message>
    <message>
        <source>Reviews rest until {day}. Then they go on, a little each day.</source>
        <translation>Давтлага {day} хүртэл завсарлана. Дараа нь өдөр бүр бага багаар үргэлжилнэ.</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <translation>Тэр хүртэл завсарлах</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Буцаж ирэх өдөр</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Хассан асуулт</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Дахин асуулгах</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Одоо үргэлжлүүлэх</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changed, in one line</source>
        <translation>Юу өөрчлөгдсөн бэ (нэг мөрөөр)</translation>
    </message>
    <message>
        <source>Everyone who signed the old version reads it.</source>
        <translation>Хуучин хувилбарт гарын үсэг зурсан хүн бүр үүнийг уншина.</translation>
    </message>
    <message>
        <source>Which suggestions this answers</source>
        <translation>Энэ нь аль саналд хариулж байна вэ</translation>
    </message>
    <message>
        <source>This changes the {language} text alone. If the rule itself changes, change it in the original too: only then is everybody asked to read it again.</source>
        <translation>Энэ нь зөвхөн {language} хэл дээрх текстийг өөрчилнө. Хэрэв дүрэм өөрөө өөрчлөгдөж байвал эх текстэд нь ч өөрчлөөрэй: тэгж байж л бүгдээс дахин уншихыг хүснэ.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Нийтлэх</translation>
    </message>
    <message>
        <source>Everyone who signed it must read it again</source>
        <translation>Гарын үсэг зурсан хүн бүр дахин унших ёстой</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Үргэлжлүүлэн бичих</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Хэнд мэдэгдэх</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Юу өөр болсон бэ</translation>
    </message>
    <message>
        <source>Leave this out for a small correction, such as a typing error: then the signatures given so far hold.</source>
        <translation>Үсгийн алдаа мэтийн жижиг засварт үүнийг сонгохгүй: тэгвэл одоо хүртэл зурсан гарын үсэг хүчинтэй хэвээр.</translation>
    </message>
    <message>
        <source>Whoever made a suggestion that this answers sees that it is done.</source>
        <translation>Үүгээр хариулт авсан санал гаргагч бүр санал нь хэрэгжсэнийг харна.</translation>
    </message>
    <message>
        <source>Publish this translation of “{title}”</source>
        <translation>&quot;{title}&quot; журмын энэ орчуулгыг нийтлэх</translation>
    </message>
    <message>
        <source>Publish “{title}”, version {version}</source>
        <translation>&quot;{title}&quot; журмыг нийтлэх, хувилбар {version}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>Дараагийн хяналт: {day}</translation>
    </message>
    <message>
        <source>All of it: nothing is published yet.</source>
        <translation>Бүгд: одоогоор юу ч нийтлээгүй.</translation>
    </message>
    <message>
        <source>The text beside the steps reads differently.</source>
        <translation>Алхмуудаас бусад текст өөр болсон.</translation>
    </message>
    <message>
        <source>Nothing in the text.</source>
        <translation>Текстэд өөрчлөлт алга.</translation>
    </message>
    <message>
        <source>Who signed an earlier version sees what has changed since: {names}.</source>
        <translation>Өмнөх хувилбарт гарын үсэг зурсан хүмүүс түүнээс хойш юу өөрчлөгдсөнийг харна: {names}.</translation>
    </message>
    <message>
        <source>New step: {text}</source>
        <translation>Шинэ алхам: {text}</translation>
    </message>
    <message>
        <source>Changed step: {text}</source>
        <translation>Өөрчлөгдсөн алхам: {text}</translation>
    </message>
    <message>
        <source>Step taken out: {text}</source>
        <translation>Хассан алхам: {text}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Хариуцагч: {owner}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Хаанаас:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Хавтас:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файлын &amp;нэр:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файлын төрөл:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Хадгалах</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Н&amp;ээх</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Урагшлах</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Дээд хавтас</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Шинэ хавтас үүсгэх</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Жагсаалтаар харах</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Дэлгэрэнгүй харах</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бүх файл (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 аль хэдийн байна.
Солих уу?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Хэмжээ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Төрөл</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өөрчилсөн огноо</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Буцаах</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Дахих</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Хайчлах</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Х&amp;уулах</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Буул&amp;гах</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Бүгдийг сонгох</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Нээх</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Тийм</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Үгүй</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Хадгалахгүй</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Хэрэглэх</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Дахин оролдох</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Үл тоох</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Буцаах</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Дахих</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Хайчлах</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Х&amp;уулах</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Буул&amp;гах</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Бүгдийг сонгох</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Холб&amp;оосын хаягийг хуулах</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions</source>
        <translation>Санал</translation>
    </message>
    <message>
        <source>Find in suggestions</source>
        <translation>Саналаас хайх</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>Дэлгүүр бүхэлдээ</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Нэргүй</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Энд юу ч алга</translation>
    </message>
    <message>
        <source>No suggestion fits these filters.</source>
        <translation>Энэ шүүлтүүрт таарах санал алга.</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>Бүх саналыг харах</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>Санал одоогоор алга</translation>
    </message>
    <message>
        <source>Staff send them from any step of a procedure, or from the page Suggest. They arrive here, and everyone sees what became of theirs.</source>
        <translation>Ажилтнууд журмын аль ч алхмаас, эсвэл &quot;Санал өгөх&quot; хуудаснаас санал илгээнэ. Санал энд ирэх бөгөөд хүн бүр өөрийн санал юу болсныг харна.</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>Нээлттэй бүх санал</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Намайг хүлээж буй</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Хариу хүлээж буй</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Дэмжсэн</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Хэрэгжсэн</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Төлөв</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Журам</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Бүх журам</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Place {place} of {count}: {text}</source>
        <translation>{place}-р байр (нийт {count}): {text}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Дээш зөөх (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Доош зөөх (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>This procedure is not translated into {wanted} yet; it is shown in {shown}.</source>
        <translation>Энэ журмыг {wanted} хэл рүү хараахан орчуулаагүй тул {shown} хэлээр харуулж байна.</translation>
    </message>
    <message numerus="yes">
        <source>The original of %n step(s) has changed since this was translated. It is shown below each of them.</source>
        <translation>
            <numerusform>Орчуулснаас хойш %n алхмын эх текст өөрчлөгдсөн. Эх текстийг тухайн алхам бүрийн доор харуулав.</numerusform>
            <numerusform>Орчуулснаас хойш %n алхмын эх текст өөрчлөгдсөн. Эх текстийг тухайн алхам бүрийн доор харуулав.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has a newer version ({version}); its steps are the same.</source>
        <translation>Эх текст илүү шинэ хувилбартай ({version}); алхмууд нь хэвээрээ.</translation>
    </message>
    <message>
        <source>This procedure was to be reviewed by {day}. If something in it is out of date, suggest it.</source>
        <translation>Энэ журмыг хянан үзэх ёстой байсан өдөр: {day}. Хуучирсан зүйл байвал санал өгнө үү.</translation>
    </message>
    <message>
        <source>Changed since you read version {version}</source>
        <translation>Таны уншсан {version}-р хувилбараас хойш өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>The steps are the same; the text around them has changed.</source>
        <translation>Алхмууд хэвээрээ; бусад текст нь өөрчлөгдсөн.</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Хассан: {text}</translation>
    </message>
    <message>
        <source>Show the old text</source>
        <translation>Хуучин текстийг харуулах</translation>
    </message>
    <message>
        <source>Hide the old text</source>
        <translation>Хуучин текстийг нуух</translation>
    </message>
    <message>
        <source>Translation not yet reviewed by a native reader.</source>
        <translation>Орчуулгыг төрөлх хэлтэй уншигч хараахан хянаагүй.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Өмнө нь: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Одоо: {text}</translation>
    </message>
    <message>
        <source>Language of this procedure: {language}</source>
        <translation>Энэ журмын хэл: {language}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Хувилбар {version}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>өөрчилсөн: {day}</translation>
    </message>
    <message>
        <source>Back to the shelf (Esc)</source>
        <translation>Жагсаалт руу буцах (Esc)</translation>
    </message>
    <message>
        <source>Back to where you followed the link (Alt+Left)</source>
        <translation>Холбоосоор орж ирсэн газар руугаа буцах (Alt+Left)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Энэ хуудсанд</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Текстийг жижигрүүлэх (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Текстийг томруулах (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Энэ текстээс хайх (Ctrl+F)</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Дасгал хийх</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Хэвлэх эсвэл PDF болгож хадгалах</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>баталсан: {name}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Хэвлэх …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF болгож хадгалах …</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Энэ текстээс хайх</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Өмнөх олдсон газар (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Дараагийн олдсон газар (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Хаах (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Эндээс олдсонгүй</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF болгож хадгалах</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Хадгалсан: {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder or name.</source>
        <translation>{path} файлыг бичиж чадсангүй. Өөр хавтас эсвэл нэр сонгоно уу.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one.</source>
        <translation>Хэвлэгч хүлээж авсангүй. Өөр хэвлэгчээр оролдоно уу.</translation>
    </message>
    <message>
        <source>Signed: you have read “{title}”.</source>
        <translation>Гарын үсэг зурлаа: та &quot;{title}&quot; журмыг уншсан.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Нээсэн журам алга</translation>
    </message>
    <message>
        <source>The procedures are being read, or there are none yet.</source>
        <translation>Журмуудыг уншиж байна, эсвэл журам одоогоор алга.</translation>
    </message>
    <message>
        <source>This link leads nowhere: {address}</source>
        <translation>Энэ холбоос хаашаа ч хүргэхгүй: {address}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Хуудас {number} / {count}</translation>
    </message>
    <message>
        <source>Uncontrolled when printed</source>
        <translation>Хэвлэсэн хувь хуучирсан байж болно</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Журам</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Шинэ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Уншсан</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Таныг уншсанаас хойш өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>Read; its review date has passed</source>
        <translation>Уншсан; хянан үзэх хугацаа нь өнгөрсөн</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read well</source>
        <translation>
            <numerusform>%n файлыг бүрэн уншиж чадсангүй</numerusform>
            <numerusform>%n файлыг бүрэн уншиж чадсангүй</numerusform>
        </translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Хайх (Ctrl+K)</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and version {version} counts as read.</source>
        <translation>Дуустал нь уншсан уу? Гарын үсэг зурвал {version}-р хувилбарыг уншсанд тооцно.</translation>
    </message>
    <message>
        <source>You read version {old}. Sign version {new} once you know what changed.</source>
        <translation>Та {old}-р хувилбарыг уншсан. Юу өөрчлөгдсөнийг мэдсэний дараа {new}-р хувилбарт гарын үсэг зурна уу.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Журам</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Юу ч олдсонгүй</translation>
    </message>
    <message>
        <source>Try one word, or only its beginning.</source>
        <translation>Нэг үгээр, эсвэл зөвхөн үгийн эхээр хайж үзнэ үү.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бүгдийг харах</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Жагсаалт хоосон</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>Энэ санд журам алга. Менежер анхны журмыг бичиж болно.</translation>
    </message>
    <message>
        <source>Write a procedure</source>
        <translation>Журам бичих</translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>Уншсан: {read} / {total}</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and it counts as read.</source>
        <translation>Дуустал нь уншсан уу? Гарын үсэг зурвал уншсанд тооцно.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Би үүнийг уншсан</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read by you on {day}: version {version}</source>
        <translation>Таны уншсан: {day}, хувилбар {version}</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>Өөрчлөх санал өгөх</translation>
    </message>
    <message>
        <source>Read by you: version {version}</source>
        <translation>Таны уншсан: хувилбар {version}</translation>
    </message>
    <message>
        <source>Read the next one</source>
        <translation>Дараагийнхыг унших</translation>
    </message>
    <message>
        <source>Next to read: {title}</source>
        <translation>Дараа унших: {title}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>It is shown this once and kept nowhere. A sheet from before opens nothing any more.</source>
        <translation>Үүнийг зөвхөн энэ удаа харуулах бөгөөд хаана ч хадгалахгүй. Өмнөх хуудас юу ч нээхгүй болсон.</translation>
    </message>
    <message>
        <source>The same 24 words as a QR code</source>
        <translation>Ижил 24 үг QR кодоор</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Хэвлэх …</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Сэргээх хуудас</translation>
    </message>
    <message>
        <source>I have it on paper, and nobody else can get at it</source>
        <translation>Хуудас надад цаасаар бий, өөр хэн ч түүнийг авч чадахгүй</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Болсон</translation>
    </message>
    <message>
        <source>The printer did not take it. Write the words down.</source>
        <translation>Хэвлэгч хүлээж авсангүй. Үгсийг бичиж авна уу.</translation>
    </message>
    <message>
        <source>With these 24 words a manager who forgot their passphrase gets a new one, and everything that is sealed opens again. Whoever has them can read every suggestion: keep this sheet locked away, and away from this PC.</source>
        <translation>Нууц хэллэгээ мартсан менежер энэ 24 үгээр шинийг авч, битүүмжилсэн бүхэн дахин нээгдэнэ. Эдгээр үгтэй хүн бүр бүх саналыг уншиж чадна: энэ хуудсыг түгжээтэй газар, энэ компьютерээс хол хадгална уу.</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet printed later ends this one.</source>
        <translation>Хийсэн: {day}. Дараа нь хэвлэсэн хуудас үүнийг хүчингүй болгоно.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the text</source>
        <translation>
            <numerusform>Текстийн талаар %n сануулга</numerusform>
            <numerusform>Текстийн талаар %n сануулга</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks on the text</source>
        <translation>Текстийн талаар сануулга алга</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>Текстийн талаарх сануулга</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line}-р мөр</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The original has changed since this was translated:</source>
        <translation>Орчуулснаас хойш эх текст өөрчлөгдсөн:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>This text is too complex to lay out, so it is shown as it was written.</source>
        <translation>Энэ текст хэт нарийн бүтэцтэй тул бичсэн хэвээр нь харуулж байна.</translation>
    </message>
    <message>
        <source>Practise this step</source>
        <translation>Энэ алхмаар дасгал хийх</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>Өөрчлөх санал өгөх</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Зөвлөгөө</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Чухал</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Анхааруулга</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Аюултай</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>What is missing or damaged now comes back from the backup that you choose. Whatever is newer stays, and what is replaced is kept: nothing gets lost.</source>
        <translation>Одоо дутуу, эсвэл гэмтсэн байгаа зүйл таны сонгосон нөөц хуулбараас буцаж ирнэ. Хуулбараас шинэ зүйл хэвээр үлдэж, солигдсоны хуучин хувийг хадгална: юу ч алдагдахгүй.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Нөөц хуулбараас сэргээх</translation>
    </message>
    <message>
        <source>Restore from this one</source>
        <translation>Энэ хуулбараас сэргээх</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болих</translation>
    </message>
    <message>
        <source>What was sent without a name on the day of a backup is only in those of later days.</source>
        <translation>Нөөц хуулбар хийсэн өдөр нэргүй илгээсэн зүйл тэр өдрийн хуулбарт байхгүй, зөвхөн түүнээс хойших өдрүүдийн хуулбарт бий.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n асуулт</numerusform>
            <numerusform>%n асуулт</numerusform>
        </translation>
    </message>
    <message>
        <source>To the role-plays</source>
        <translation>Дасгалууд руу очих</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Давтлагыг эхлүүлэх</translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Өнөөдөр давтах асуулт алга</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>Дараагийнх нь: {day}.</translation>
    </message>
    <message>
        <source>Reviews rest until {day}</source>
        <translation>Давтлага {day} хүртэл завсарлана</translation>
    </message>
    <message>
        <source>Under “My progress” you can let them go on sooner.</source>
        <translation>&quot;Миний ахиц&quot; хэсгээс давтлагыг эрт үргэлжлүүлж болно.</translation>
    </message>
    <message>
        <source>What you learned comes back just before it would be forgotten, in new words.</source>
        <translation>Сурсан зүйлийг тань мартахаас яг өмнө өөр үгээр дахин асууна.</translation>
    </message>
    <message>
        <source>Today&apos;s review: {load}</source>
        <translation>Өнөөдрийн давтлага: {load}</translation>
    </message>
    <message>
        <source>Left out. Under “My progress” you can have it asked again.</source>
        <translation>Хассан. &quot;Миний ахиц&quot; хэсгээс дахин асуулгаж болно.</translation>
    </message>
    <message>
        <source>Today&apos;s review</source>
        <translation>Өнөөдрийн давтлага</translation>
    </message>
    <message>
        <source>What you learned is still fresh.</source>
        <translation>Сурсан зүйлээ та мартаагүй байна.</translation>
    </message>
    <message>
        <source>{right} of {all} right.</source>
        <translation>{all} асуултаас {right} зөв.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Өнөөдрийнх дууслаа</translation>
    </message>
    <message>
        <source>Read these steps again</source>
        <translation>Эдгээр алхмыг дахин уншина уу</translation>
    </message>
    <message>
        <source>Tomorrow: {questions}</source>
        <translation>Маргааш: {questions}</translation>
    </message>
    <message>
        <source>Within a week: {questions}</source>
        <translation>Нэг долоо хоногийн дотор: {questions}</translation>
    </message>
    <message>
        <source>Later: {questions}</source>
        <translation>Түүнээс хойш: {questions}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Болсон</translation>
    </message>
    <message>
        <source>They come back</source>
        <translation>Хэзээ дахин асуух вэ</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>%n минут орчим</numerusform>
            <numerusform>%n минут орчим</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation>{questions}, {minutes}</translation>
    </message>
    <message>
        <source>Hide what was said before</source>
        <translation>Өмнө ярьсныг нуух</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Өмнө юу ярьсан бэ</translation>
    </message>
    <message>
        <source>It comes back on {day}.</source>
        <translation>Дахин асуух өдөр: {day}.</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Энэ асуултыг хасах</translation>
    </message>
    <message>
        <source>Every answer is kept at once. Stop whenever you like.</source>
        <translation>Хариулт бүр тэр дороо хадгалагдана. Хүссэн үедээ зогсож болно.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Хэр болсныг харах</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Дараагийн асуулт</translation>
    </message>
    <message>
        <source>It is not asked again until you want it under “My progress”.</source>
        <translation>Та &quot;Миний ахиц&quot; хэсгээс дахин асуулгах хүртэл үүнийг асуухгүй.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Which step comes first?</source>
        <translation>Аль алхам хамгийн түрүүнд вэ?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Дараагийн алхам аль нь вэ?</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>{number}-р алхам: {words}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Зөв.</translation>
    </message>
    <message>
        <source>Another step comes here.</source>
        <translation>Энд өөр алхам орно.</translation>
    </message>
    <message>
        <source>Your answer: {words}</source>
        <translation>Таны хариулт: {words}</translation>
    </message>
</context>
<context>
    <name>RolePlayList</name>
    <message>
        <source>Best so far: {share}</source>
        <translation>Хамгийн сайн дүн: {share}</translation>
    </message>
    <message>
        <source>Translation not yet reviewed</source>
        <translation>Орчуулгыг хараахан хянаагүй</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Эргэж харах</translation>
    </message>
    <message>
        <source>How it went the last time</source>
        <translation>Өмнөх удаа хэр болсныг харах</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Дахин дасгал хийх</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Дасгал хийх</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Дасгал хийх хэрэгтэй</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{procedure} {number}</source>
        <translation>{procedure} {number}</translation>
    </message>
</context>
<context>
    <name>SealingAnew</name>
    <message>
        <source>Everything is sealed anew, in the backups here too. Copies that somebody took elsewhere are as they were: delete those.</source>
        <translation>Энд байгаа нөөц хуулбаруудыг оролцуулаад бүгдийг дахин битүүмжиллээ. Өөр газар авч явсан хуулбар хуучин хэвээрээ: тэдгээрийг устгана уу.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sealed anew. %n backup(s) cannot be read and may still hold open words: delete {names}.</source>
        <translation>
            <numerusform>Бүгдийг дахин битүүмжиллээ. %n нөөц хуулбарыг уншиж чадсангүй, дотор нь битүүмжлээгүй текст үлдсэн байж магадгүй. Эдгээрийг устгана уу: {names}.</numerusform>
            <numerusform>Бүгдийг дахин битүүмжиллээ. %n нөөц хуулбарыг уншиж чадсангүй, дотор нь битүүмжлээгүй текст үлдсэн байж магадгүй. Эдгээрийг устгана уу: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Хайлтыг арилгах</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system: {language}</source>
        <translation>Системийнхээр: {language}</translation>
    </message>
    <message>
        <source>With a PIN nobody else signs in as you on this PC. It also locks the key to your own suggestions, and remembers those that you sent without your name. Without a PIN that key lies open in the data folder. Four digits stop a curious colleague, not somebody with tools and a copy of the files: the more digits the better.</source>
        <translation>PIN тогтоовол энэ компьютерт өөр хэн ч таны нэрээр нэвтрэхгүй. PIN нь таны саналыг нээдэг түлхүүрийг бас түгжиж, нэргүй илгээсэн саналыг тань санана. PIN-гүй бол тэр түлхүүр өгөгдлийн хавтаст түгжээгүй байна. Дөрвөн оронтой тоо сониуч хамт ажиллагсдыг зогсооно, харин тусгай программтай, файлын хуулбартай хүнийг зогсоохгүй: тоо олон байх тусам сайн.</translation>
    </message>
    <message>
        <source>sopapp {version}, with Qt {qt}</source>
        <translation>sopapp {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Everything that people did here is kept in</source>
        <translation>Энд хийсэн бүх зүйл хадгалагддаг хавтас</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n журам</numerusform>
            <numerusform>%n журам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role-play(s)</source>
        <translation>
            <numerusform>%n дасгал</numerusform>
            <numerusform>%n дасгал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n асуудал</numerusform>
            <numerusform>%n асуудал</numerusform>
        </translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Харагдах байдал</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системийнхээр</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Цайвар</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Бараан</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Энэ хэмжээг хэрэглэх</translation>
    </message>
    <message>
        <source>Let the customer finish, then repeat the problem in your words.</source>
        <translation>Үйлчлүүлэгчийг дуустал нь сонсоод, асуудлыг өөрийн үгээр давтаж хэлнэ үү.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Би</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Миний нэр</translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation>Нэрээ өөрчлөх</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <translation>PIN-ээ устгах</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Энэ программ</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Энэ хавтсыг нээх</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лиценз</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Таны нэрийг өөрчиллөө.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Таны PIN-ийг тогтоолоо.</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>Таны PIN-ийг устгалаа.</translation>
    </message>
    <message>
        <source>The system did not open it. The folder is {folder}.</source>
        <translation>Систем хавтсыг нээсэнгүй. Хавтас: {folder}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Өнгө</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Үсгийн хэмжээ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Уншиж байна.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>PIN-ээ өөрчлөх</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN тогтоох</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Товчлуурууд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Хаана ч ажилладаг товчлуурууд</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Орчуулснаас хойш эх текст өөрчлөгдсөн.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to translate</source>
        <translation>
            <numerusform>Орчуулах %n алхам</numerusform>
            <numerusform>Орчуулах %n алхам</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, step {number}</source>
        <translation>{language}, {number}-р алхам</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Start this role-play again</source>
        <translation>Энэ дасгалыг дахин эхлүүлэх</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Жагсаалт руу буцах (Esc)</translation>
    </message>
    <message>
        <source>{made} of {total} decisions</source>
        <translation>Шийдвэр: {made} / {total}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The procedure</source>
        <translation>Журам</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Журмыг хаах</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>&quot;Унших&quot; хуудсанд нээх</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Hide the story</source>
        <translation>Ярьсныг нь нуух</translation>
    </message>
    <message>
        <source>Read the story again</source>
        <translation>Ярьсныг нь дахин унших</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>Өгүүлбэр {number} / {total}</translation>
    </message>
    <message>
        <source>{name} has a longer story. It is told once, and then it is gone.</source>
        <translation>{name} урт зүйл ярих гэж байна. Нэг л удаа ярина, дараа нь харагдахгүй болно.</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Одоо сонсох</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Дараагийн өгүүлбэр</translation>
    </message>
    <message>
        <source>I have listened</source>
        <translation>Сонсож дууслаа</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Автоматаар үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Түр зогсоох</translation>
    </message>
</context>
<context>
    <name>SuggestPage</name>
    <message>
        <source>Leave out customers&apos; names, phone and card numbers.</source>
        <translation>Үйлчлүүлэгчийн нэр, утас, картын дугаарыг битгий бичээрэй.</translation>
    </message>
    <message>
        <source>What did you see or hear, and how often?</source>
        <translation>Та юу харсан, сонссон бэ, хэр олон удаа вэ?</translation>
    </message>
    <message>
        <source>For example: change a word, add a step, drop a rule</source>
        <translation>Жишээ нь: үг солих, алхам нэмэх, дүрэм хасах</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Нэрээ нууж илгээх</translation>
    </message>
    <message>
        <source>Something else in the shop</source>
        <translation>Дэлгүүрийн өөр зүйл</translation>
    </message>
    <message>
        <source>What &amp;happens now?</source>
        <translation>Одоо &amp;яадаг вэ?</translation>
    </message>
    <message>
        <source>A code from a suggestion without a name</source>
        <translation>Нэргүй илгээсэн саналын код</translation>
    </message>
    <message>
        <source>Show its answer</source>
        <translation>Хариултыг нь харах</translation>
    </message>
    <message>
        <source>What would be &amp;better?</source>
        <translation>Яавал &amp;дээр вэ?</translation>
    </message>
    <message>
        <source>Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a team of three your words, your language or who was on duty that day may tell, and so may the PC itself to somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.</source>
        <translation>Нэргүй илгээвэл менежер текст болон өдрийг харна, хэн бичсэнийг харахгүй. Үүгээр нууж чадахгүй зүйл бий: гурван хүнтэй багт таны үг хэллэг, хэл, эсвэл тэр өдөр хэн ажиллаж байснаас таньж магадгүй, компьютерийн файлуудыг ажиглаж буй хүн ч мэдэж магадгүй. Хариултыг үзэх код танд өгнө; PIN-тэй бол программ кодыг таны өмнөөс санана.</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Алхам</translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation>Санал илгээх</translation>
    </message>
    <message>
        <source>The whole procedure</source>
        <translation>Журам бүхэлдээ</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Журам</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it too.</source>
        <translation>Ctrl+Enter дарж бас илгээж болно.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Яриа руу буцах</translation>
    </message>
    <message>
        <source>You meet customers every day. Say where the procedure fails, and what would help.</source>
        <translation>Та өдөр бүр үйлчлүүлэгчтэй уулздаг. Журам хаана болохгүй байгааг, юу тус болохыг хэлнэ үү.</translation>
    </message>
    <message>
        <source>Draft kept at {time}. It is here when you come back.</source>
        <translation>Ноорог хадгалсан: {time}. Эргэж ирэхэд тань энд байна.</translation>
    </message>
    <message>
        <source>Thank you. Your suggestion is kept; the answer will stand here.</source>
        <translation>Баярлалаа. Таны саналыг хадгаллаа; хариулт нь энд гарна.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Таны хариултыг хадгаллаа.</translation>
    </message>
    <message>
        <source>Found: it stands among your suggestions.</source>
        <translation>Олдлоо: таны саналуудын дунд байна.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>Сайжруулах санал өгөх</translation>
    </message>
    <message>
        <source>Write your answer here first.</source>
        <translation>Эхлээд хариултаа энд бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Manager</source>
        <translation>Менежер</translation>
    </message>
    <message>
        <source>Note for managers …</source>
        <translation>Менежерүүдэд тэмдэглэл бичих …</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>Санал сонгоно уу</translation>
    </message>
    <message>
        <source>Here you see it in full, and answer it.</source>
        <translation>Энд та саналыг бүтнээр нь харж, хариулна.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Нэргүй</translation>
    </message>
    <message>
        <source>about version {version}</source>
        <translation>{version}-р хувилбарын тухай</translation>
    </message>
    <message>
        <source>Notes that only managers see</source>
        <translation>Зөвхөн менежерүүд харах тэмдэглэл</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Одоо яадаг вэ</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>Яавал дээр вэ</translation>
    </message>
    <message>
        <source>The step as it is today</source>
        <translation>Алхмын өнөөдрийн текст</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Өнөөг хүртэл</translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>Тодруулга асуух …</translation>
    </message>
    <message>
        <source>Decline with a reason …</source>
        <translation>Шалтгаан хэлж татгалзах …</translation>
    </message>
    <message>
        <source>Mark done …</source>
        <translation>Хэрэгжсэнд тооцох …</translation>
    </message>
    <message>
        <source>Accept and open the editor</source>
        <translation>Дэмжээд засварлагчийг нээх</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Дэмжих</translation>
    </message>
    <message>
        <source>Open the editor at this step</source>
        <translation>Засварлагчийг энэ алхам дээр нээх</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Дахин нээх</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}.</source>
        <translation>
            <numerusform>%n файлыг энд хадгаллаа: {folder}.</numerusform>
            <numerusform>%n файлыг энд хадгаллаа: {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name, the PIN, drafts and all training records go, here and in the backups, and nobody can bring them back. Suggestions stay, without a name. Other PCs on this data folder follow when they are next used; copies that somebody took elsewhere do not.</source>
        <translation>Нэр, PIN, ноорог, сургалтын бүх бүртгэл эндээс болон нөөц хуулбараас устах бөгөөд хэн ч эргүүлж авчирч чадахгүй. Санал нь нэргүйгээр үлдэнэ. Энэ өгөгдлийн хавтсыг ашигладаг бусад компьютер дээр дараагийн удаа ажиллуулахад мөн устана; харин хэн нэгний өөр газар авч явсан хуулбараас устахгүй.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Бүрмөсөн устгах</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name}: мэдээллийг нь устгах уу?</translation>
    </message>
    <message>
        <source>{name} is erased, here and in the backups.</source>
        <translation>{name}: мэдээллийг нь эндээс болон нөөц хуулбараас устгалаа.</translation>
    </message>
    <message>
        <source>Then anybody here can sign in as {name}, until they set a new PIN. Nothing is erased: what they read and practised counts as before. But what their PIN locked stays locked to them for good: drafts, and their own words until now with the answers to them, which managers can still read. Answers to what they sent without a name can then be found by the codes they wrote down only.</source>
        <translation>Тэгвэл {name} шинэ PIN тогтоох хүртэл энд хэн ч гэсэн түүний нэрээр нэвтэрч чадна. Юу ч устахгүй: уншсан, дасгал хийсэн нь урьдын адил тооцогдоно. Харин PIN-ээр нь түгжсэн зүйл түүнд дахин хэзээ ч нээгдэхгүй: ноорог, мөн өнөөг хүртэл өөрийн үгээр бичсэн зүйл, түүнд нь өгсөн хариулт (бичсэн үг, хариултыг нь менежерүүд уншиж чадсан хэвээр). Нэргүй илгээсэн зүйлийнхээ хариултыг тэр цаашид зөвхөн бичиж авсан кодоороо олно.</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>PIN-ийг цуцлах</translation>
    </message>
    <message>
        <source>{name} now signs in without a PIN, and can set a new one.</source>
        <translation>{name} одоо PIN-гүй нэвтэрнэ, шинэ PIN тогтоож болно.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is erased. %n backup(s) cannot be read and may still hold the name: delete {files}.</source>
        <translation>
            <numerusform>{name}: мэдээллийг нь устгалаа. %n нөөц хуулбарыг уншиж чадсангүй, дотор нь нэр нь үлдсэн байж магадгүй. Эдгээрийг устгана уу: {files}.</numerusform>
            <numerusform>{name}: мэдээллийг нь устгалаа. %n нөөц хуулбарыг уншиж чадсангүй, дотор нь нэр нь үлдсэн байж магадгүй. Эдгээрийг устгана уу: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>{name}: PIN-ийг нь цуцлах уу?</translation>
    </message>
    <message>
        <source>Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the best answer every time. They show what to practise next; they are no mark.</source>
        <translation>Ур чадварыг дасгал бүрийг сүүлд дуусгасан дүнгээр тооцно: 0 % нь таамгаар сонгоход, 100 % нь бүх удаа хамгийн сайн хариулт сонгоход авах дүн. Энэ нь дараа нь юугаар дасгал хийхийг заана, харин үнэлгээ биш.</translation>
    </message>
    <message>
        <source>Take the PIN away …</source>
        <translation>PIN-ийг цуцлах …</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Баг</translation>
    </message>
    <message>
        <source>Export records…</source>
        <translation>Бүртгэл экспортлох…</translation>
    </message>
    <message>
        <source>Has read and practised nothing yet.</source>
        <translation>Одоогоор юу ч уншаагүй, дасгал хийгээгүй.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>уншсанаас хойш %n өөрчлөгдсөн</numerusform>
            <numerusform>уншсанаас хойш %n өөрчлөгдсөн</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{all} дасгалаас {done} хийсэн</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Энэ хүний мэдээллийг устгах…</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Энд одоогоор хэн ч алга</translation>
    </message>
    <message>
        <source>As soon as somebody has signed in with their name, you see here how far they have come.</source>
        <translation>Хэн нэгэн өөрийн нэрээр нэвтэрмэгц хэр ахисныг нь та эндээс харна.</translation>
    </message>
    <message>
        <source>{read} of {all} procedures read</source>
        <translation>{all} журмаас {read} уншсан</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away …</source>
        <translation>{name}: PIN-ийг нь цуцлах …</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <translation>{name}: мэдээллийг нь устгах…</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>You began this role-play and made %n decision(s). The customer is still waiting.</source>
        <translation>
            <numerusform>Та энэ дасгалыг эхлүүлээд %n шийдвэр гаргасан. Үйлчлүүлэгч хүлээсээр байна.</numerusform>
            <numerusform>Та энэ дасгалыг эхлүүлээд %n шийдвэр гаргасан. Үйлчлүүлэгч хүлээсээр байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure changed since you read it. {what}</source>
        <translation>Таныг уншсанаас хойш энэ журам өөрчлөгдсөн. {what}</translation>
    </message>
    <message numerus="yes">
        <source>What you learned comes back before it is forgotten. It takes about %n minute(s).</source>
        <translation>
            <numerusform>Сурсан зүйлийг тань мартахаас өмнө дахин асууна. %n минут орчим зарцуулна.</numerusform>
            <numerusform>Сурсан зүйлийг тань мартахаас өмнө дахин асууна. %n минут орчим зарцуулна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have read the procedures for this role-play. Practising takes about %n minute(s).</source>
        <translation>
            <numerusform>Та энэ дасгалын журмуудыг уншсан. Дасгал хийхэд %n минут орчим зарцуулна.</numerusform>
            <numerusform>Та энэ дасгалын журмуудыг уншсан. Дасгал хийхэд %n минут орчим зарцуулна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Юу өөрчлөгдсөнийг унших</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s review: %n question(s)</source>
        <translation>
            <numerusform>Өнөөдрийн давтлага: %n асуулт</numerusform>
            <numerusform>Өнөөдрийн давтлага: %n асуулт</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Давтлагыг эхлүүлэх</translation>
    </message>
    <message>
        <source>You have not read this procedure yet; it is the next on the shelf.</source>
        <translation>Та энэ журмыг хараахан уншаагүй; жагсаалтын дараагийнх нь энэ.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Унших</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Дасгал хийх</translation>
    </message>
    <message>
        <source>Your suggestion was answered</source>
        <translation>Таны саналд хариулсан байна</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Хариултыг унших</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>%n алхам өөрчлөгдсөн.</numerusform>
            <numerusform>%n алхам өөрчлөгдсөн.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} procedures read</source>
        <translation>{all} журмаас {done} уншсан</translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation>Одоохондоо бүгдийг хийж дууслаа</translation>
    </message>
    <message>
        <source>You have read and practised everything. Did something in the shop go better or worse than the procedure says? Say what would be better.</source>
        <translation>Та бүгдийг уншиж, дасгалаа хийсэн. Дэлгүүрт ямар нэг зүйл журамд бичсэнээс дээр эсвэл дор болсон уу? Яавал дээр болохыг хэлнэ үү.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>Сайжруулах санал өгөх</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Унших юм одоогоор алга</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>Энэ санд журам алга. Менежер анхны журмыг бичиж болно.</translation>
    </message>
    <message>
        <source>Write the first procedure</source>
        <translation>Анхны журмыг бичих</translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{all} дасгалаас {done} хийсэн</translation>
    </message>
    <message>
        <source>Good to see you, {name}</source>
        <translation>Сайн байна уу, {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дараагийн ажил</translation>
    </message>
    <message>
        <source>The procedures are being read.</source>
        <translation>Журмуудыг уншиж байна.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Давтах асуулт</translation>
    </message>
    <message>
        <source>Answers to your suggestions</source>
        <translation>Таны саналд өгсөн хариулт</translation>
    </message>
    <message>
        <source>All your suggestions</source>
        <translation>Таны бүх санал</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>{version}-р хувилбарт хэрэгжсэн</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Таныг уншсанаас хойш өөрчлөгдсөн</translation>
    </message>
    <message numerus="yes">
        <source>All %n on the shelf</source>
        <translation>
            <numerusform>Бүгдийг жагсаалтаас харах (%n)</numerusform>
            <numerusform>Бүгдийг жагсаалтаас харах (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that come back today</source>
        <translation>
            <numerusform>Өнөөдөр дахин асуух %n асуулт</numerusform>
            <numerusform>Өнөөдөр дахин асуух %n асуулт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>%n минут орчим</numerusform>
            <numerusform>%n минут орчим</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Унших журам</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Хийх дасгал</translation>
    </message>
    <message>
        <source>All role-plays</source>
        <translation>Бүх дасгал</translation>
    </message>
    <message>
        <source>You are in the middle of it.</source>
        <translation>Та үүнийг хийж дуусаагүй байна.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Questions to look at</source>
        <translation>Анхаарах асуултууд</translation>
    </message>
    <message>
        <source>{judged} of {all} questions have been answered by {enough} people or more for the first time. Only of these something can be said.</source>
        <translation>{all} асуултаас {judged} асуултад {enough} буюу түүнээс олон хүн анх удаагаа хариулсан. Зөвхөн эдгээрийн талаар дүгнэлт хийж болно.</translation>
    </message>
    <message>
        <source>{roleplay}: “{question}”</source>
        <translation>{roleplay}: &quot;{question}&quot;</translation>
    </message>
    <message>
        <source>{n} people; mean credit {facility} %</source>
        <translation>{n} хүн; дундаж оноо {facility} %</translation>
    </message>
    <message>
        <source>All of them measure what they should.</source>
        <translation>Бүгд хэмжих ёстой зүйлээ хэмжиж байна.</translation>
    </message>
    <message numerus="yes">
        <source>From %n decision(s) in role-plays. They show what to practise next; they are no mark.</source>
        <translation>
            <numerusform>Дасгалд гаргасан %n шийдвэрээс тооцов. Энэ нь дараа нь юугаар дасгал хийхийг заана, харин үнэлгээ биш.</numerusform>
            <numerusform>Дасгалд гаргасан %n шийдвэрээс тооцов. Энэ нь дараа нь юугаар дасгал хийхийг заана, харин үнэлгээ биш.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different mistakes: to keep a case that must go up, and to hand up what one may decide oneself.</source>
        <translation>Хоёр өөр алдаа бий: дээш шилжүүлэх ёстой асуудлыг өөртөө үлдээх, өөрөө шийдэж болох асуудлыг дээш шилжүүлэх.</translation>
    </message>
    <message>
        <source>How often the answer showed it where the best answer does.</source>
        <translation>Хамгийн сайн хариултад байдаг дадал ажилтны хариултад хэр олон гарсныг харуулна.</translation>
    </message>
    <message>
        <source>Who is sure and wrong does not look it up. Talk about these steps first. Only answers for which somebody said how sure they were are counted.</source>
        <translation>Буруу мөртлөө итгэлтэй хүн лавлаж үздэггүй. Эхлээд эдгээр алхмын талаар ярилцана уу. Хэр итгэлтэй байгаагаа хэлсэн хариултыг л тооцов.</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Хэний хариулт</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Баг бүхэлдээ</translation>
    </message>
    <message>
        <source>Training results</source>
        <translation>Сургалтын үр дүн</translation>
    </message>
    <message>
        <source>Escalating</source>
        <translation>Дээд шатанд шилжүүлэх</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Сонсох</translation>
    </message>
    <message>
        <source>In their own words, as they marked it themselves:</source>
        <translation>Өөрийн үгээр хэлэхэд (өөрсдийн тэмдэглэснээр):</translation>
    </message>
    <message>
        <source>Sure, and wrong</source>
        <translation>Итгэлтэй боловч буруу</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Хариулт одоогоор алга</translation>
    </message>
    <message>
        <source>As soon as somebody plays a role-play, you see here how the team listens and escalates, and which questions are to be mended.</source>
        <translation>Хэн нэгэн дүрд тоглох дасгал хиймэгц баг хэрхэн сонсож, дээд шатанд шилжүүлж байгааг, мөн ямар асуултыг засах хэрэгтэйг та эндээс харна.</translation>
    </message>
    <message>
        <source>Handed up when it was needed</source>
        <translation>Шаардлагатай үед шилжүүлсэн</translation>
    </message>
    <message>
        <source>Handed up for nothing</source>
        <translation>Шаардлагагүй шилжүүлсэн</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Энд харуулах зүйл одоогоор алга.</translation>
    </message>
    <message>
        <source>{count}: {answer}</source>
        <translation>{count}: {answer}</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>одоогоор тохиолдол алга</translation>
    </message>
    <message>
        <source>Names the feeling or the trouble</source>
        <translation>Мэдрэмж, бэрхшээлийг нэрлэдэг</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Асуудаг</translation>
    </message>
    <message>
        <source>Says it back in own words</source>
        <translation>Өөрийн үгээр давтаж хэлдэг</translation>
    </message>
    <message>
        <source>Sums up</source>
        <translation>Дүгнэж хэлдэг</translation>
    </message>
    <message>
        <source>Agrees the next step</source>
        <translation>Дараагийн алхмыг тохирдог</translation>
    </message>
    <message>
        <source>{count} of {all}; likely between {low} and {high} %</source>
        <translation>{count} / {all}; {low}-{high} % байх магадлалтай</translation>
    </message>
    <message>
        <source>Too few first attempts yet to say anything.</source>
        <translation>Анхны оролдлого хэт цөөн тул одоогоор дүгнэлт хийх боломжгүй.</translation>
    </message>
    <message>
        <source>Those who do well elsewhere do badly here. See whether the right answer is marked as the best.</source>
        <translation>Бусад асуултад сайн хариулдаг хүмүүс энд муу хариулж байна. Зөв хариултыг хамгийн сайн гэж тэмдэглэсэн эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>It hardly tells those who do well elsewhere from the others. See whether the answers can be misread.</source>
        <translation>Энэ асуулт бусад асуултад сайн хариулдаг хүмүүсийг бусдаас нь бараг ялгахгүй байна. Хариултыг буруу ойлгож болох эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it wrong. See whether the procedure says it at all.</source>
        <translation>Бараг бүгд буруу хариулж байна. Журамд үүний тухай бичсэн эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it right. Make the other answers more tempting.</source>
        <translation>Бараг бүгд зөв хариулж байна. Бусад хариултыг илүү үнэмшилтэй болгоно уу.</translation>
    </message>
    <message>
        <source>Nobody takes one of its answers. Write what staff really say there.</source>
        <translation>Нэг хариултыг нь хэн ч сонгодоггүй. Тэнд ажилтнуудын үнэхээр хэлдэг үгийг бичнэ үү.</translation>
    </message>
    <message>
        <source>Less than half of the experts agree on the best answer. Rework it or leave it out.</source>
        <translation>Аль хариулт хамгийн сайн болох дээр шинжээчдийн талаас бага нь санал нийлсэн. Дахин боловсруулах, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>Only what somebody wanted to be kept is here, sealed like suggestions. Talk about it with them.</source>
        <translation>Хэн нэгний хадгалахыг хүссэн зүйл л энд байгаа бөгөөд санал шиг битүүмжилсэн. Тэр хүнтэй нь ярилцана уу.</translation>
    </message>
    <message>
        <source>Kept for you, in their own words</source>
        <translation>Танд зориулж хадгалсан, ажилтнуудын өөрсдийн үг</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Жагсаалт руу буцах (Esc)</translation>
    </message>
</context>
<context>
    <name>TwoTextsDialog</name>
    <message>
        <source>Somebody else published this procedure while you were writing. Compare the two: you can copy from theirs into yours.</source>
        <translation>Таныг бичиж байх хооронд өөр хүн энэ журмыг нийтэлсэн. Хоёрыг харьцуулна уу: нөгөө текстээс өөрийнх рүүгээ хуулж болно.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Өөр хүн өөрчилсөн</translation>
    </message>
    <message>
        <source>Keep mine and publish over it</source>
        <translation>Минийхийг үлдээж, дээрээс нь нийтлэх</translation>
    </message>
    <message>
        <source>Take theirs and set mine aside in a file</source>
        <translation>Нөгөөг авч, минийхийг тусдаа файлд хадгалах</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Үргэлжлүүлэн бичих</translation>
    </message>
    <message>
        <source>Mine, the draft</source>
        <translation>Минийх, ноорог</translation>
    </message>
    <message>
        <source>Theirs, published now</source>
        <translation>Нөгөө нь, одоо нийтлэгдсэн</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read how we do it, practise it, and say what would be better.</source>
        <translation>Манайд яаж ажилладгийг уншиж, дасгал хийж, яавал дээр болохыг хэлнэ үү.</translation>
    </message>
    <message>
        <source>The name that your colleagues know. It stays on this PC.</source>
        <translation>Хамт ажиллагсдын тань мэддэг нэр. Зөвхөн энэ компьютерт хадгалагдана.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Эхлэх</translation>
    </message>
    <message>
        <source>Forgot it? Ask a manager: on the managers’ page they can take the PIN away.</source>
        <translation>PIN-ээ мартсан уу? Менежерт хэлнэ үү: менежерийн хуудаснаас PIN-ийг тань цуцалж чадна.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Өөр хүн</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Таны нэр</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Тавтай морилно уу</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Та хэн бэ?</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Нэвтрэх</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation>өнөөдөр</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>өчигдөр</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n өдрийн өмнө</numerusform>
            <numerusform>%n өдрийн өмнө</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <source>{path} cannot be read ({reason}). Check the file, or put back a copy of it.</source>
        <translation>{path} файлыг уншиж чадсангүй ({reason}). Файлыг шалгана уу, эсвэл хуулбарыг нь буцааж тавина уу.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR).</source>
        <translation>{folder} хавтаст юу ч хадгалж болохгүй байна. Тэнд бичих эрх авна уу, эсвэл өөр хавтастай эхлүүлнэ үү (--data DIR).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then do it again: nothing was lost.</source>
        <translation>{folder} хавтас байгаа диск дүүрсэн. Зай гаргаад дахин оролдоно уу: юу ч алдагдаагүй.</translation>
    </message>
    <message>
        <source>Another program is holding {path}. Wait a moment, then do it again.</source>
        <translation>Өөр программ {path} файлыг ашиглаж байна. Түр хүлээгээд дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first.</source>
        <translation>Нээснээс хойш {path} файлыг өөр хүн өөрчилсөн. Таны текстийг ноорог болгож хадгалсан; эхлээд хоёрыг харьцуулна уу.</translation>
    </message>
    <message>
        <source>The system library {library} is missing, without which no window opens. Install it: apt install {package}.</source>
        <translation>Цонх нээхэд шаардлагатай {library} системийн сан алга. Суулгана уу: apt install {package}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play.</source>
        <translation>Цонх нээх дэлгэц алга. Дэлгэцтэй орчинд эхлүүлнэ үү, эсвэл тушаал хэрэглэнэ үү: sopapp check, sopapp play.</translation>
    </message>
    <message>
        <source>There is already a file {path}, and nothing was written. Choose another name, or delete that file first.</source>
        <translation>{path} файл аль хэдийн байгаа тул юу ч бичсэнгүй. Өөр нэр сонгоно уу, эсвэл эхлээд тэр файлыг устгана уу.</translation>
    </message>
    <message>
        <source>There is no data folder {folder}. Check how its name is written; without --data the usual folder is taken.</source>
        <translation>{folder} гэсэн өгөгдлийн хавтас алга. Нэрийг нь зөв бичсэн эсэхийг шалгана уу; --data бичихгүй бол ердийн хавтсыг ашиглана.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another program.</source>
        <translation>{path} файлын {line}-р мөр {most} тэмдэгтээс урт тул энэ засварлагчаар нээх боломжгүй. Мөрийг өөр программаар хэд хэдэн мөр болгож хуваана уу.</translation>
    </message>
    <message>
        <source>{name} is a manager. Take their key away first: Manage, Managers and keys.</source>
        <translation>{name} бол менежер. Эхлээд түлхүүрийг нь хураана уу: Удирдах, Менежер ба түлхүүр.</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. There are: {known}.</source>
        <translation>&quot;{name}&quot; гэсэн нөөц хуулбар алга. Байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>There are no records of the kind “{kind}”. There are: {known}.</source>
        <translation>&quot;{kind}&quot; төрлийн бүртгэл алга. Байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>A file called {name} would say nothing about what is in it. Give it a name that ends in {known}.</source>
        <translation>{name} гэсэн нэрээс файлд юу байгаа нь мэдэгдэхгүй. Нэрийг нь ингэж төгсгөнө үү: {known}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name a folder that holds Markdown files.</source>
        <translation>{folder} хавтас алга. Markdown файлтай хавтсыг заана уу.</translation>
    </message>
    <message>
        <source>There is no procedure called “{sop}” in this library. Choose one from the shelf.</source>
        <translation>Энэ санд &quot;{sop}&quot; гэсэн журам алга. Жагсаалтаас сонгоно уу.</translation>
    </message>
    <message>
        <source>There is no role-play called “{roleplay}” in this library. It has: {known}.</source>
        <translation>Энэ санд &quot;{roleplay}&quot; гэсэн дасгал алга. Байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this library. It has: {known}.</source>
        <translation>&quot;{language}&quot; нь энэ сангийн хэл биш. Байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not one of the choices here. Give a number from 1 to {count}.</source>
        <translation>&quot;{given}&quot; гэсэн сонголт энд алга. 1-ээс {count} хүртэлх тоо оруулна уу.</translation>
    </message>
    <message>
        <source>Answer {place} is “{given}”, which does not fit there. Give {possible}.</source>
        <translation>{place}-р хариулт &quot;{given}&quot; байгаа нь тэнд тохирохгүй. Боломжит хариулт: {possible}.</translation>
    </message>
    <message>
        <source>The role-play has no variant “{given}” in that language. It has: {known}.</source>
        <translation>Дүрд тоглох дасгалд тэр хэл дээр &quot;{given}&quot; гэсэн хувилбар алга. Байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>A name is needed. Type the name that your colleagues know.</source>
        <translation>Нэр хэрэгтэй. Хамт ажиллагсдын тань мэддэг нэрийг бичнэ үү.</translation>
    </message>
    <message>
        <source>There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours.</source>
        <translation>Энэ компьютерт {name} нэртэй хүн аль хэдийн бий. Тэр нэрийг жагсаалтаас сонгоно уу, эсвэл өөрийн нэрэнд үсэг нэмнэ үү.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits. Type digits only.</source>
        <translation>PIN нь {least}-{most} оронтой байна. Зөвхөн тоо бичнэ үү.</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again, or pick another name.</source>
        <translation>Энэ PIN буруу байна. Дахин оролдоно уу, эсвэл өөр нэр сонгоно уу.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.</source>
        <translation>Нууц хэллэг хэт богино байна. Дор хаяж {least} тэмдэгт бичнэ үү; гурав, дөрвөн үг тогтооход амархан.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Хоёр нууц хэллэг таарахгүй байна. Хоёр дахийг нь дахин бичнэ үү.</translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again; mind capitals and spaces.</source>
        <translation>Энэ нууц хэллэг буруу байна. Том, жижиг үсэг болон зайг анхаараад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>This passphrase was right until somebody started the managers’ page anew. You can take the page back.</source>
        <translation>Менежерийн хуудсыг хэн нэгэн шинээр эхлүүлэх хүртэл энэ нууц хэллэг хүчинтэй байсан. Та хуудсыг буцааж авч болно.</translation>
    </message>
    <message>
        <source>This is for managers. Open the manager’s page with the passphrase first.</source>
        <translation>Энэ нь менежерүүдэд зориулагдсан. Эхлээд менежерийн хуудсыг нууц хэллэгээр нээнэ үү.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows with each wrong one.</source>
        <translation>Нууц хэллэгийг хэт олон удаа буруу бичлээ. {seconds} секунд хүлээгээд дахин оролдоно уу: буруу бичих бүрд хүлээх хугацаа уртасна.</translation>
    </message>
    <message>
        <source>These are not the 24 words of the newest recovery sheet. Check each word, and that the sheet is the last one printed.</source>
        <translation>Энэ нь хамгийн сүүлийн сэргээх хуудасны 24 үг биш байна. Үг бүрийг шалгаж, хамгийн сүүлд хэвлэсэн хуудас мөн эсэхийг харна уу.</translation>
    </message>
    <message>
        <source>This is the only manager left. Add another one first, or nobody could open this page.</source>
        <translation>Үлдсэн цорын ганц менежер нь энэ хүн. Эхлээд өөр менежер нэмнэ үү, эс тэгвээс энэ хуудсыг хэн ч нээж чадахгүй болно.</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for somebody else, or damaged.</source>
        <translation>Энэ текстийг нээж чадсангүй: өөр хүнд зориулж битүүмжилсэн, эсвэл гэмтсэн байна.</translation>
    </message>
    <message>
        <source>No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U.</source>
        <translation>Ийм кодтой санал алга. Тэмдэгт бүрийг шалгана уу: код 12 тэмдэгттэй, дотор нь I, L, O, U үсэг байдаггүй.</translation>
    </message>
    <message>
        <source>Say what happens now and what would be better; both are needed.</source>
        <translation>Одоо яадгийг, яавал дээр болохыг бичнэ үү; аль аль нь хэрэгтэй.</translation>
    </message>
    <message>
        <source>An answer is needed here: the person who suggested this will read it.</source>
        <translation>Энд хариулт хэрэгтэй: санал гаргасан хүн үүнийг уншина.</translation>
    </message>
    <message>
        <source>A note needs words. Write what the managers should know.</source>
        <translation>Тэмдэглэл хоосон байна. Менежерүүдийн мэдэх ёстой зүйлийг бичнэ үү.</translation>
    </message>
    <message>
        <source>A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have answered it.</source>
        <translation>&quot;{state}&quot; төлөвтэй саналыг &quot;{wanted}&quot; гэж тэмдэглэх боломжгүй. Дахин нэг харна уу: өөр хүн хариулсан байж магадгүй.</translation>
    </message>
    <message>
        <source>The text is the same as the published one. Change something before you publish.</source>
        <translation>Текст нийтэлсэнтэй адилхан байна. Нийтлэхээс өмнө ямар нэг зүйл өөрчилнө үү.</translation>
    </message>
    <message>
        <source>Say in one line what changed; everyone who signed the old version will read it.</source>
        <translation>Юу өөрчлөгдсөнийг нэг мөрөөр бичнэ үү; хуучин хувилбарт гарын үсэг зурсан хүн бүр үүнийг уншина.</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>It can be put back from the backup {name}.</source>
        <translation>Үүнийг {name} нөөц хуулбараас сэргээж болно.</translation>
    </message>
    <message>
        <source>One record cannot be read and was skipped; all others are there.</source>
        <translation>Нэг бүртгэлийг уншиж чадаагүй тул алгассан; бусад нь бүгд байгаа.</translation>
    </message>
    <message>
        <source>The last write was broken off before anybody was told that it is safe. Nothing is lost.</source>
        <translation>Сүүлийн бичилт дундаа тасарсан; хадгалагдсан гэж хэнд ч хараахан мэдэгдээгүй байсан. Юу ч алдагдаагүй.</translation>
    </message>
    <message>
        <source>A journal is empty.</source>
        <translation>Нэг бүртгэлийн файл хоосон байна.</translation>
    </message>
    <message>
        <source>A journal cannot be opened. Check the rights on it, and the disk.</source>
        <translation>Нэг бүртгэлийн файлыг нээж чадсангүй. Файлын эрх болон дискийг шалгана уу.</translation>
    </message>
    <message>
        <source>Records are missing.</source>
        <translation>Бүртгэл дутуу байна.</translation>
    </message>
    <message>
        <source>Lines are not in their order. All records are there.</source>
        <translation>Мөрүүдийн дараалал алдагдсан. Бүх бүртгэл байгаа.</translation>
    </message>
    <message>
        <source>Records of another journal are in this one. All are there.</source>
        <translation>Энэ бүртгэлийн файлд өөр файлын бүртгэл орсон байна. Бүгд байгаа.</translation>
    </message>
    <message>
        <source>Two different records have the same id; the first one is shown.</source>
        <translation>Хоёр өөр бүртгэл ижил id-тай байна; эхнийхийг нь харуулж байна.</translation>
    </message>
    <message>
        <source>Two records of one PC have the same number. Both are there.</source>
        <translation>Нэг компьютерийн хоёр бүртгэл ижил дугаартай байна. Хоёулаа байгаа.</translation>
    </message>
    <message>
        <source>The text of a record was changed after it was kept, and not by this program.</source>
        <translation>Нэг бүртгэлийн текстийг хадгалснаас хойш өөрчилсөн бөгөөд энэ программ өөрчлөөгүй.</translation>
    </message>
    <message>
        <source>The text of a record was erased, and the record that says so is gone.</source>
        <translation>Нэг бүртгэлийн текстийг устгасан бөгөөд устгасныг нь тэмдэглэсэн бүртгэл алга болсон.</translation>
    </message>
    <message>
        <source>A record was changed or taken out after it was kept, and not by this program.</source>
        <translation>Нэг бүртгэлийг хадгалснаас хойш өөрчилсөн эсвэл хассан бөгөөд үүнийг энэ программ хийгээгүй.</translation>
    </message>
    <message>
        <source>{count} record(s) that were here are gone.</source>
        <translation>Энд байсан {count} бүртгэл алга болсон.</translation>
    </message>
    <message>
        <source>Records that were here, up to number {count}, are gone, and no backup has all of them.</source>
        <translation>Энд байсан, {count} дугаар хүртэлх бүртгэл алга болсон бөгөөд аль ч нөөц хуулбарт бүгд байхгүй.</translation>
    </message>
    <message>
        <source>Records are dated in the future ({at}): the clock of a PC is or was wrong. Check its date and time.</source>
        <translation>Ирээдүйн огноотой бүртгэл байна ({at}): аль нэг компьютерийн цаг буруу байна, эсвэл буруу байсан. Тэр компьютерийн огноо, цагийг шалгана уу.</translation>
    </message>
    <message>
        <source>The clock of a PC was set back. The order of the records is right all the same.</source>
        <translation>Нэг компьютерийн цагийг ухраасан байна. Гэсэн ч бүртгэлийн дараалал зөв.</translation>
    </message>
    <message>
        <source>A draft cannot be read.</source>
        <translation>Нэг ноорогийг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>What could not be read was kept under another name. Open it with a text editor to rescue words from it.</source>
        <translation>Уншиж чадаагүй зүйлийг өөр нэрээр хадгалсан. Доторх үгийг нь авч үлдэхийн тулд текст засварлагчаар нээнэ үү.</translation>
    </message>
    <message>
        <source>Somebody’s own key cannot be read, so that they cannot read back what they have suggested.</source>
        <translation>Нэг хүний өөрийн түлхүүрийг уншиж чадсангүй, тиймээс тэр хүн өмнө өгсөн саналаа эргэж уншиж чадахгүй.</translation>
    </message>
    <message>
        <source>There is no recovery sheet: when every manager’s passphrase is forgotten, the suggestions are lost. Make one on the managers’ page.</source>
        <translation>Сэргээх хуудас алга: бүх менежерийн нууц хэллэг мартагдвал саналууд алдагдана. Менежерийн хуудаснаас сэргээх хуудас хийнэ үү.</translation>
    </message>
    <message>
        <source>There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it on the managers’ page, under Managers and keys.</source>
        <translation>Бүртгэлд аль ч менежер гарын үсэг зураагүй түлхүүр байна: энэ түлхүүрээр нээгдэхээр юуг ч битүүмжлэхгүй. Менежер үүнийг менежерийн хуудасны &quot;Менежер ба түлхүүр&quot; хэсгээс устгаж болно.</translation>
    </message>
    <message>
        <source>Which keys are trusted can no longer be read. The first key that is found will be trusted again.</source>
        <translation>Аль түлхүүрт итгэхийг заасан бүртгэлийг уншиж чадахаа болилоо. Хамгийн түрүүнд олдсон түлхүүрт дахин итгэнэ.</translation>
    </message>
    <message>
        <source>A backup is damaged, so that nothing can be restored from it.</source>
        <translation>Нэг нөөц хуулбар гэмтсэн тул түүнээс юу ч сэргээх боломжгүй.</translation>
    </message>
    <message>
        <source>What was done lately is in no backup.</source>
        <translation>Сүүлийн үед хийсэн зүйл ямар ч нөөц хуулбарт ороогүй байна.</translation>
    </message>
    <message>
        <source>A file was left behind when the program ended in the middle of writing. What it was to replace is whole.</source>
        <translation>Программ бичиж байх дундаа зогссоноос нэг илүү файл үлджээ. Түүгээр солих байсан файл бүрэн бүтэн байгаа.</translation>
    </message>
    <message>
        <source>Nothing can be saved here. Ask for the right to write in this folder.</source>
        <translation>Энд юу ч хадгалж болохгүй байна. Энэ хавтаст бичих эрх авна уу.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MB are left. Make room.</source>
        <translation>Диск бараг дүүрсэн: {free} МБ үлдсэн. Зай гаргана уу.</translation>
    </message>
</context>
<context>
    <name>problem_text</name>
    <message>
        <source>The file cannot be read ({reason}). Save it again as UTF-8 text.</source>
        <translation>Файлыг уншиж чадсангүй ({reason}). UTF-8 текстээр дахин хадгална уу.</translation>
    </message>
    <message>
        <source>The name of this file cannot be written down as text. Give it another name.</source>
        <translation>Энэ файлын нэрийг текстээр бичих боломжгүй. Өөр нэр өгнө үү.</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({reason}). Check who may read it.</source>
        <translation>Хавтсыг нээж чадсангүй ({reason}). Хэн унших эрхтэйг шалгана уу.</translation>
    </message>
    <message>
        <source>library.toml cannot be used: {reason}.</source>
        <translation>library.toml файлыг ашиглах боломжгүй: {reason}.</translation>
    </message>
    <message>
        <source>The fields between two lines --- are missing at the top. Add them.</source>
        <translation>Эхэнд байх ёстой хоёр --- мөрийн хоорондох талбарууд алга. Нэмнэ үү.</translation>
    </message>
    <message>
        <source>The fields at the top cannot be read: {reason}. Write one `name: value` a line.</source>
        <translation>Эхний талбаруудыг уншиж чадсангүй: {reason}. Мөр бүрд нэг `name: value` бичнэ үү.</translation>
    </message>
    <message>
        <source>The fields at the top were left out: {reason}. The text itself is shown.</source>
        <translation>Эхний талбаруудыг алгассан: {reason}. Текстийг нь харуулж байна.</translation>
    </message>
    <message>
        <source>The field {field} is not in its form. Write it like this: {field}: {example}</source>
        <translation>{field} талбарын хэлбэр буруу. Ингэж бичнэ үү: {field}: {example}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; cannot be an id. Use small letters a-z, digits and single hyphens.</source>
        <translation>&quot;{id}&quot; нь id болж чадахгүй. Зөвхөн жижиг a-z үсэг, тоо, дан зураас хэрэглэнэ үү.</translation>
    </message>
    <message>
        <source>There is no title. Start the text with a line `# Title`.</source>
        <translation>Гарчиг алга. Текстийг `# Гарчиг` хэлбэрийн мөрөөр эхлүүлнэ үү.</translation>
    </message>
    <message>
        <source>Two steps have the id {step}. Give one of them another id.</source>
        <translation>Хоёр алхам {step} гэсэн ижил id-тай байна. Аль нэгэнд нь өөр id өгнө үү.</translation>
    </message>
    <message>
        <source>{other} has the same name but for its ending; this one is called {id}. Rename one of them.</source>
        <translation>{other} зөвхөн өргөтгөлөөрөө өөр, ижил нэртэй байна; үүнийг {id} гэж нэрлэв. Аль нэгийг нь өөрөөр нэрлэнэ үү.</translation>
    </message>
    <message>
        <source>This is not plain YAML: {reason}.</source>
        <translation>Энэ нь энгийн YAML биш: {reason}.</translation>
    </message>
    <message>
        <source>{id}: {field} is missing. Add it.</source>
        <translation>{id}: {field} алга. Нэмнэ үү.</translation>
    </message>
    <message>
        <source>{id}: {field} must be {wanted}.</source>
        <translation>{id}: {field} ийм байх ёстой: {wanted}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not known for {field}. Use one of: {known}.</source>
        <translation>{id}: {field} талбарт &quot;{given}&quot; гэж байхгүй. Эдгээрээс сонгоно уу: {known}.</translation>
    </message>
    <message>
        <source>{id}: {field} is not a field that is read here. Correct its name or take it out.</source>
        <translation>{id}: {field} гэсэн талбарыг энд уншдаггүй. Нэрийг нь засах, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>{id}: {field} is written twice. Rename or take out one of them.</source>
        <translation>{id}: {field} хоёр удаа бичигдсэн. Нэгийг нь өөрөөр нэрлэх, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>{id} is a word of the format. Choose another id.</source>
        <translation>{id} нь файлын хэлбэрт хэрэглэдэг үг. Өөр id сонгоно уу.</translation>
    </message>
    <message>
        <source>{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.</source>
        <translation>{id} нь {given} руу хөтөлж байна, гэтэл энэ нь зангилаа ч биш, төгсгөл ч биш. `{field}` талбарыг засна уу.</translation>
    </message>
    <message>
        <source>roleplay.yaml is missing in this folder. Add it, or remove the folder.</source>
        <translation>Энэ хавтаст roleplay.yaml алга. Нэмэх, эсвэл хавтсыг устгана уу.</translation>
    </message>
    <message>
        <source>{id} is not a line of roleplay.yaml. Correct the id or take the line out.</source>
        <translation>{id} нь roleplay.yaml доторх мөр биш. id-г засах, эсвэл мөрийг хасна уу.</translation>
    </message>
    <message>
        <source>{id}: the skill {given} is not in library.toml. Use one of: {known}.</source>
        <translation>{id}: {given} ур чадвар library.toml файлд алга. Эдгээрээс сонгоно уу: {known}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not a condition. Compare one meter with a whole number, such as: {example}</source>
        <translation>{id}: &quot;{given}&quot; нь нөхцөл биш. Нэг хэмжүүрийг бүхэл тоотой харьцуулна уу, жишээ нь: {example}</translation>
    </message>
    <message>
        <source>{id}: there is no meter {given}. Correct its name, or add it to `meters`.</source>
        <translation>{id}: {given} гэсэн хэмжүүр алга. Нэрийг нь засах, эсвэл `meters`-д нэмнэ үү.</translation>
    </message>
    <message>
        <source>{id}: the number of {field} is {count}. Make it {wanted}.</source>
        <translation>{id}: {field} талбарын тоо {count} байна. {wanted} болгоно уу.</translation>
    </message>
    <message>
        <source>{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}</source>
        <translation>{id}: `next`-ийн бүх зам нөхцөлтэй байна. Жагсаалтыг нөхцөлгүй замаар төгсгөнө үү: {{to: …}}</translation>
    </message>
    <message>
        <source>{id}: replies that are ranked must all earn different credit. Set their credits apart.</source>
        <translation>{id}: эрэмбэлэх хариултууд бүгд өөр өөр оноотой байх ёстой. Оноог нь ялгаатай болгоно уу.</translation>
    </message>
    <message>
        <source>{id}: no option is right. Give the right one credit 1.</source>
        <translation>{id}: зөв сонголт алга. Зөв хариултад credit: 1 өгнө үү.</translation>
    </message>
    <message>
        <source>{id}: the panels do not add up. Give all choices the same n, and together no more best than n.</source>
        <translation>{id}: шинжээчдийн тоо таарахгүй байна. Бүх сонголтод ижил n өгнө үү, best-ийн нийлбэр n-ээс хэтрэх ёсгүй.</translation>
    </message>
    <message>
        <source>{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.</source>
        <translation>{id}: хоёроос цөөн сонголт гарах, эсвэл сайн сонголт үлдэхгүй байж болзошгүй. Хамгийн сайныг нь оролцуулаад хоёр сонголтыг `if`-гүй үлдээнэ үү.</translation>
    </message>
    <message>
        <source>The link &quot;{target}&quot; leads nowhere. Correct it or take it out.</source>
        <translation>&quot;{target}&quot; холбоос хаашаа ч хүргэхгүй. Засах, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>The picture &quot;{target}&quot; is not there. Put the file beside the text or correct its name.</source>
        <translation>&quot;{target}&quot; зураг алга. Файлыг текстийн хажууд тавих, эсвэл нэрийг нь засна уу.</translation>
    </message>
    <message>
        <source>There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`</source>
        <translation>id-тай алхам алга. Алхмыг ингэж бичнэ үү: `1. Үйлчлүүлэгчтэй мэндэлнэ үү. {{#greet}}`</translation>
    </message>
    <message>
        <source>This step has no id. Add one at the end of its line: {{#short-name}}</source>
        <translation>Энэ алхамд id алга. Мөрийн төгсгөлд нэмнэ үү: {{#short-name}}</translation>
    </message>
    <message>
        <source>There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.</source>
        <translation>{count} алхам байна; {limit} хангалттай. Хуваах, эсвэл шийдвэрүүдийг хүснэгтэд шилжүүлнэ үү.</translation>
    </message>
    <message>
        <source>Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.</source>
        <translation>{number}-р алхамд {count} үгтэй өгүүлбэр байна; {limit} хангалттай. Товчлох, эсвэл хуваана уу.</translation>
    </message>
    <message>
        <source>Step {number} gives several instructions (&quot;{words}&quot;). Make a step of each.</source>
        <translation>{number}-р алхамд хэд хэдэн заавар байна (&quot;{words}&quot;). Тус бүрийг нь алхам болгоно уу.</translation>
    </message>
    <message>
        <source>Step {number} starts with &quot;{words}&quot;. Start with what to do: a verb.</source>
        <translation>{number}-р алхам &quot;{words}&quot; гэж эхэлж байна. Юу хийхээс, өөрөөр хэлбэл үйл үгээр эхэлнэ үү.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Say plainly what to do.</source>
        <translation>{number}-р алхамд &quot;{words}&quot; гэсэн байна. Юу хийхийг шууд хэлнэ үү.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Leave it out: every step speaks to the reader.</source>
        <translation>{number}-р алхамд &quot;{words}&quot; гэсэн байна. Үүнийг хасна уу: алхам бүр уншигчид хандсан байдаг.</translation>
    </message>
    <message>
        <source>Step {number} names its condition (&quot;{words}&quot;) after the action. Put it first, with a comma.</source>
        <translation>{number}-р алхам нөхцөлөө (&quot;{words}&quot;) үйлдлийн дараа хэлж байна. Нөхцөлийг эхэнд нь тавьж, таслал хэрэглэнэ үү.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is vague. Give a number, a time or a limit.</source>
        <translation>&quot;{words}&quot; тодорхой биш байна. Тоо, хугацаа эсвэл хязгаар бичнэ үү.</translation>
    </message>
    <message>
        <source>Sentences have {count} words on average; {limit} are enough. Divide the longest ones.</source>
        <translation>Өгүүлбэр дунджаар {count} үгтэй байна; {limit} хангалттай. Хамгийн уртыг нь хуваана уу.</translation>
    </message>
    <message>
        <source>The fields at the top lack: {fields}. Add them.</source>
        <translation>Эхний талбаруудаас дутуу нь: {fields}. Нэмнэ үү.</translation>
    </message>
    <message>
        <source>The section &quot;{section}&quot; is missing. Add it.</source>
        <translation>&quot;{section}&quot; хэсэг алга. Нэмнэ үү.</translation>
    </message>
    <message>
        <source>The next review is {months} months after the date; {limit} at most. Set an earlier one.</source>
        <translation>Дараагийн хяналт огнооноос хойш {months} сарын дараа байна; дээд тал нь {limit}. Эрт өдөр тогтооно уу.</translation>
    </message>
    <message>
        <source>The review was due on {day}. Review the procedure, then set a new date.</source>
        <translation>Хянан үзэх ёстой байсан өдөр: {day}. Журмыг хянан үзээд, шинэ өдөр тогтооно уу.</translation>
    </message>
    <message>
        <source>Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.</source>
        <translation>Зохиогчоос өөр хэн ч туршаагүй. Хамт ажилладаг хүнээр туршуулаад, tried_by талбарыг бөглөнө үү.</translation>
    </message>
    <message>
        <source>There is no text in the language &quot;{language}&quot;. Readers get the source text.</source>
        <translation>&quot;{language}&quot; хэл дээр текст алга. Уншигчид эх текстийг харна.</translation>
    </message>
    <message>
        <source>The source of step {step} has changed since it was translated. Translate it again.</source>
        <translation>{step} алхмын эх текст орчуулснаас хойш өөрчлөгдсөн. Дахин орчуулна уу.</translation>
    </message>
    <message>
        <source>Step {step} of the source is missing here. Translate it.</source>
        <translation>Эх текстийн {step} алхам энд алга. Орчуулна уу.</translation>
    </message>
    <message>
        <source>Step {step} is not in the source. Take it out or correct its id.</source>
        <translation>{step} алхам эх текстэд алга. Хасах, эсвэл id-г нь засна уу.</translation>
    </message>
    <message>
        <source>No native reader has approved this text. Have it read, then set reviewed: true.</source>
        <translation>Төрөлх хэлтэй уншигч энэ текстийг батлаагүй. Уншуулаад, reviewed: true гэж тэмдэглэнэ үү.</translation>
    </message>
    <message>
        <source>{count} lines are not translated: {ids}</source>
        <translation>{count} мөр орчуулаагүй: {ids}</translation>
    </message>
    <message>
        <source>The source of {count} lines has changed since they were translated: {ids}</source>
        <translation>Орчуулснаас хойш {count} мөрийн эх текст өөрчлөгдсөн: {ids}</translation>
    </message>
    <message>
        <source>From {id} no ending can be reached. Let a choice lead to one.</source>
        <translation>{id} зангилаанаас ямар ч төгсгөлд хүрэх боломжгүй. Нэг сонголтыг төгсгөл рүү хөтөлнө үү.</translation>
    </message>
    <message>
        <source>Nothing leads to {id}. Lead a choice to it or take it out.</source>
        <translation>{id} руу юу ч хөтлөхгүй байна. Нэг сонголтыг түүн рүү хөтлөх, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>{id} has no choice that earns full credit. Add a good way on.</source>
        <translation>{id}: бүтэн оноо авах сонголт алга. Зөв үргэлжлэх зам нэмнэ үү.</translation>
    </message>
    <message>
        <source>All choices of {id} earn the same, so nothing is learned there. Set their credits apart.</source>
        <translation>{id}: бүх сонголт ижил оноотой тул эндээс юу ч сурахгүй. Оноог нь ялгаатай болгоно уу.</translation>
    </message>
    <message>
        <source>The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.</source>
        <translation>{id}: хамгийн сайн сонголт бусдаасаа {times} дахин урт. Товчлох, эсвэл бусдыг нь уртасгана уу.</translation>
    </message>
    <message>
        <source>The best choice is always number {place}. Change the order of the choices.</source>
        <translation>Хамгийн сайн сонголт үргэлж {place}-р байранд байна. Сонголтуудын дарааллыг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.</source>
        <translation>Бүх дасгалаар {which} сонголт {share} авч байна ({language}), таамгаар бол {chance}. Сонголтуудыг олон янз болгоно уу.</translation>
    </message>
    <message>
        <source>{id}: {given} never holds ({known}). Correct the number, or let choices move the meter.</source>
        <translation>{id}: {given} хэзээ ч биелэхгүй ({known}). Тоог засах, эсвэл сонголтууд хэмжүүрийг өөрчилдөг болгоно уу.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>эхний</translation>
    </message>
    <message>
        <source>last</source>
        <translation>сүүлчийн</translation>
    </message>
    <message>
        <source>politest</source>
        <translation>хамгийн эелдэг</translation>
    </message>
    <message>
        <source>There is no procedure {sop}. Correct its id or take it out.</source>
        <translation>{sop} гэсэн журам алга. id-г нь засах, эсвэл хасна уу.</translation>
    </message>
    <message>
        <source>{id} names the step {step}, which does not exist. Correct it.</source>
        <translation>{id} дотор байхгүй алхам нэрлэсэн байна: {step}. Засна уу.</translation>
    </message>
    <message>
        <source>No role-play practises step {step}.</source>
        <translation>{step} алхмын дасгал алга.</translation>
    </message>
    <message>
        <source>No role-play practises the listening behaviour &quot;{behaviour}&quot;.</source>
        <translation>&quot;{behaviour}&quot; гэсэн сонсох дадлын дасгал алга.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>хамгийн урт</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>хамгийн богино</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>1 to 9</source>
        <translation>1-9</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+3</source>
        <translation>Alt+1 … Alt+3</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Унших</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Дасгал хийх</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Санал өгөх</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Удирдах</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Search all procedures</source>
        <translation>Бүх журмаас хайх</translation>
    </message>
    <message>
        <source>Find in the open procedure</source>
        <translation>Нээлттэй журмаас хайх</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текстийг томруулах</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текстийг жижигрүүлэх</translation>
    </message>
    <message>
        <source>Leave, so that somebody else can use it</source>
        <translation>Гарч, өөр хүнд суллаж өгөх</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Энэ жагсаалт</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Программыг хаах</translation>
    </message>
    <message>
        <source>Give that answer in a role-play</source>
        <translation>Дасгалд тухайн хариултыг өгөх</translation>
    </message>
    <message>
        <source>Say how sure you are of an answer</source>
        <translation>Хариултад хэр итгэлтэй байгаагаа хэлэх</translation>
    </message>
    <message>
        <source>Move a reply up or down when you put them in order</source>
        <translation>Эрэмбэлэх үед хариултыг дээш, доош зөөх</translation>
    </message>
    <message>
        <source>Sort what was said, felt, or not said</source>
        <translation>Хэлсэн, мэдрэгдсэн, байгаагүйг ялгах</translation>
    </message>
    <message>
        <source>Sign that you have read this; in the editor, publish</source>
        <translation>Журмыг уншсан гэж гарын үсэг зурах; засварлагчид бол нийтлэх</translation>
    </message>
    <message>
        <source>Back to the text in which you followed a link</source>
        <translation>Холбоосоор орж ирсэн текст рүүгээ буцах</translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation>Дараагийн олдсон газар</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Сонгогдсон зүйлийг нээх эсвэл дарах</translation>
    </message>
    <message>
        <source>Close a dialog or the find bar</source>
        <translation>Цонх эсвэл хайлтын мөрийг хаах</translation>
    </message>
</context>
<context>
    <name>state_text</name>
    <message>
        <source>New</source>
        <translation>Шинэ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Уншсан</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Танаас асуусан</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Хариу өгсөн</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Дэмжсэн</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Хэрэгжсэн</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Дахин нээсэн</translation>
    </message>
</context>
</TS>
