<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>Your answer</source>
        <translation>உங்கள் பதில்</translation>
    </message>
    <message>
        <source>The best answer</source>
        <translation>சிறந்த பதில்</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>The version that does it</source>
        <translation>இது இடம்பெறும் பதிப்பு</translation>
    </message>
    <message>
        <source>For what is in a published version already.</source>
        <translation>ஏற்கெனவே வெளியிட்ட பதிப்பில் உள்ளவற்றுக்கு.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>முடிந்ததாகக் குறி</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>உங்கள் குறிப்பு</translation>
    </message>
    <message>
        <source>Sealed for managers: whoever suggested this never sees it.</source>
        <translation>மேலாளர்களுக்காக முத்திரையிடப்பட்டது: ஆலோசனை சொன்னவர் இதை ஒருபோதும் பார்க்க மாட்டார்.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>குறிப்பைச் சேமி</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>உங்கள் கேள்வி</translation>
    </message>
    <message>
        <source>Whoever suggested this finds it among their suggestions.</source>
        <translation>ஆலோசனை சொன்னவர் இதைத் தம் ஆலோசனைகளில் பார்ப்பார்.</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>கேள்வியை அனுப்பு</translation>
    </message>
    <message>
        <source>Why it will not be done</source>
        <translation>இதை ஏன் செய்யப்போவதில்லை</translation>
    </message>
    <message>
        <source>A reason is needed: whoever suggested this will read it.</source>
        <translation>காரணம் தேவை: ஆலோசனை சொன்னவர் அதைப் படிப்பார்.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>நிராகரி</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>They are made by themselves, every half hour in which something was done, and lie beside the records. Copy the folder to a stick now and then: a broken disk would take both.</source>
        <translation>காப்பு நகல்கள் தாமாகவே எடுக்கப்படும்: ஏதாவது செய்த ஒவ்வோர் அரை மணி நேரத்துக்கும் ஒன்று. அவை பதிவுகளின் பக்கத்திலேயே இருக்கும். அந்தக் கோப்புறையை அவ்வப்போது ஒரு USB ஸ்டிக்கில் நகலெடுங்கள்: வட்டு பழுதானால் இரண்டுமே போய்விடும்.</translation>
    </message>
    <message>
        <source>The newest is from {moment}.</source>
        <translation>கடைசியாக எடுத்தது: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>%n காப்பு நகல் உள்ளது.</numerusform>
            <numerusform>%n காப்பு நகல்கள் உள்ளன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came back.</source>
        <translation>
            <numerusform>%n பதிவு மீட்கப்பட்டது.</numerusform>
            <numerusform>%n பதிவுகள் மீட்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were mended or put back.</source>
        <translation>
            <numerusform>%n கோப்பு சரிசெய்யப்பட்டது அல்லது திரும்ப வைக்கப்பட்டது.</numerusform>
            <numerusform>%n கோப்புகள் சரிசெய்யப்பட்டன அல்லது திரும்ப வைக்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start sopapp again to see all of it.</source>
        <translation>எல்லாவற்றையும் பார்க்க sopapp-ஐ மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்பு நகல்கள்</translation>
    </message>
    <message>
        <source>What was sent without a name today comes into a backup tomorrow.</source>
        <translation>பெயர் இல்லாமல் இன்று அனுப்பியவை, நாளை எடுக்கும் காப்பு நகலில் சேரும்.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>இப்போது காப்பு நகல் எடு</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>மீட்டமை…</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>கடைசியாகக் காப்பு நகல் எடுத்த பிறகு எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>காப்பு நகல் எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Everything in this backup is here: nothing was missing.</source>
        <translation>இந்தக் காப்பு நகலில் உள்ள எல்லாமே இங்கே இருக்கின்றன: எதுவும் விடுபடவில்லை.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Start the conversation</source>
        <translation>உரையாடலைத் தொடங்கு</translation>
    </message>
    <message>
        <source>Another case this time: where you are</source>
        <translation>இம்முறை வேறொரு விஷயம்: நீங்கள் இருக்கும் சூழல்</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ஊழியர்</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>வாடிக்கையாளர்</translation>
    </message>
    <message>
        <source>Do it like this: {note}</source>
        <translation>இப்படிச் செய்யுங்கள்: {note}</translation>
    </message>
    <message>
        <source>Not like this: {note}</source>
        <translation>இப்படி வேண்டாம்: {note}</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>நீங்கள் இருக்கும் சூழல்</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>நீங்கள் பயிற்சி செய்வது</translation>
    </message>
    <message>
        <source>Each answer is kept at once. You can stop at any time and go on later.</source>
        <translation>ஒவ்வொரு பதிலும் உடனே சேமிக்கப்படும். எப்போது வேண்டுமானாலும் நிறுத்தலாம்; பிறகு தொடரலாம்.</translation>
    </message>
    <message>
        <source>Tell me the reason after each answer</source>
        <translation>ஒவ்வொரு பதிலுக்குப் பிறகும் காரணத்தைச் சொல்</translation>
    </message>
    <message>
        <source>While something is new, a reason at once teaches most. With some practice, it is better to think first: then you only see how the customer takes it. At the end you get all the reasons either way.</source>
        <translation>புதிதாகக் கற்கும்போது, காரணத்தை உடனே தெரிந்துகொள்வது அதிகம் உதவும். கொஞ்சம் பழகிய பிறகு, முதலில் யோசிப்பதே நல்லது: அப்போது, வாடிக்கையாளர் அதை எப்படி எடுத்துக்கொள்கிறார் என்று மட்டும் பார்ப்பீர்கள். எப்படியானாலும், கடைசியில் எல்லாக் காரணங்களும் தெரியும்.</translation>
    </message>
    <message>
        <source>Starting again gives up the answers made so far.</source>
        <translation>மீண்டும் தொடங்கினால், இதுவரை சொன்ன பதில்கள் போய்விடும்.</translation>
    </message>
    <message>
        <source>First see an example, from another case</source>
        <translation>முதலில் ஓர் எடுத்துக்காட்டு: வேறொரு விஷயத்திலிருந்து</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>How sure are you?</source>
        <translation>உங்கள் பதில் எவ்வளவு உறுதி?</translation>
    </message>
    <message>
        <source>Only if you like. Keys: Alt+1 to Alt+{count}</source>
        <translation>விரும்பினால் மட்டும். விசைகள்: Alt+1 முதல் Alt+{count} வரை</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Looks at every record, draft, key and backup, and says what is wrong and what to do.</source>
        <translation>பதிவுகள், வரைவுகள், சாவிகள், காப்பு நகல்கள் அனைத்தையும் பார்த்து, எது சரியில்லை, என்ன செய்ய வேண்டும் என்று சொல்லும்.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n record(s) came back.</source>
        <translation>
            <numerusform>சரிசெய்தாயிற்று: %n பதிவு மீட்கப்பட்டது.</numerusform>
            <numerusform>சரிசெய்தாயிற்று: %n பதிவுகள் மீட்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, வரி {line}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>எல்லாவற்றையும் சரிபார்த்தல்</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>இப்போது சரிபார்</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>சரிசெய்</translation>
    </message>
    <message>
        <source>What was replaced is kept in {folder}.</source>
        <translation>மாற்றும் முன் இருந்தவை {folder} கோப்புறையில் பத்திரமாக உள்ளன.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>எல்லாம் சரியாக இருக்கிறது.</translation>
    </message>
    <message>
        <source>{records} records, {drafts} drafts and {backups} backups were looked at.</source>
        <translation>பார்க்கப்பட்டவை: பதிவுகள் {records}, வரைவுகள் {drafts}, காப்பு நகல்கள் {backups}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>You have no PIN, so nothing here remembers that it was you. Write this code down: after you sign out, only with it do you find the answer.</source>
        <translation>உங்களுக்கு PIN இல்லை; எனவே இதை எழுதியது நீங்கள்தான் என்று இங்கே எதிலும் பதிவாகவில்லை. இந்தக் குறியீட்டை எழுதி வையுங்கள்: நீங்கள் வெளியேறிய பிறகு, இது இருந்தால் மட்டுமே பதிலைப் பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion and its answers, so do not leave it lying about.</source>
        <translation>நீங்கள் வெளியேறும் வரை, உங்கள் ஆலோசனையின் அருகிலும் இது இருக்கும். குறியீடு யாரிடம் இருக்கிறதோ, அவர் ஆலோசனையையும் அதன் பதில்களையும் படிக்க முடியும்; எனவே இதைக் கண்ட இடத்தில் விட்டுவிடாதீர்கள்.</translation>
    </message>
    <message>
        <source>The answer comes to My suggestions, behind your PIN. With this code you find it on another PC too, or should you lose the PIN.</source>
        <translation>பதில் ‘என் ஆலோசனைகள்’ பகுதிக்கு வரும்; அதை உங்கள் PIN பாதுகாக்கும். வேறொரு கணினியிலும், PIN-ஐ மறந்துவிட்டாலும், இந்தக் குறியீட்டைக் கொண்டு பதிலைப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>உங்கள் குறியீடு</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>எழுதி வைத்துவிட்டேன்</translation>
    </message>
    <message>
        <source>Sent without your name</source>
        <translation>உங்கள் பெயர் இல்லாமல் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>குறியீடு</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>படியைக் காட்டு</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>எப்படி நடந்தது என்று பார்க்க</translation>
    </message>
    <message>
        <source>A model answer: {words}</source>
        <translation>மாதிரிப் பதில்: {words}</translation>
    </message>
    <message>
        <source>(in your own words)</source>
        <translation>(உங்கள் சொந்தச் சொற்களில்)</translation>
    </message>
    <message>
        <source>The step: {step}</source>
        <translation>படி: {step}</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>நீங்கள் என்ன சொல்வீர்கள்?</translation>
    </message>
    <message>
        <source>Keys 1 to {count}</source>
        <translation>விசைகள் 1 முதல் {count} வரை</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>உரையாடல் முடிந்தது.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>ஏதோ தவறு நடந்துவிட்டது</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>பிழையின் விவரம்</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>உரையை நகலெடு</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>சேமித்து வெளியேறு</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and quit, then start again.

The text below helps whoever mends it. It is also written down in {log}.</source>
        <translation>நிரலில் ஒரு பிழை ஏற்பட்டது. நீங்கள் சேமித்தவை பத்திரமாக உள்ளன. நீங்கள் தொடரலாம்; ஏதாவது சரியாகத் தெரியாவிட்டால், சேமித்து வெளியேறி மீண்டும் தொடங்குங்கள்.

கீழே உள்ள உரை, இதைச் சரிசெய்பவருக்கு உதவும். அது {log} கோப்பிலும் எழுதப்பட்டுள்ளது.</translation>
    </message>
</context>
<context>
    <name>CrashTeller</name>
    <message>
        <source>The same fault happened again. It is written down in {log}.</source>
        <translation>அதே பிழை மீண்டும் ஏற்பட்டது. அது {log} கோப்பில் எழுதப்பட்டுள்ளது.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>The best answer in {best} of {met} decisions.</source>
        <translation>{met} முடிவுகளில் {best} முறை சிறந்த பதில்.</translation>
    </message>
    <message>
        <source>What you found in your own words (not scored)</source>
        <translation>உங்கள் சொந்தச் சொற்களில் நீங்கள் கண்டவை (மதிப்பெண் கிடையாது)</translation>
    </message>
    <message>
        <source>The experts disagree here: take the verdict with care.</source>
        <translation>இங்கே நிபுணர்களிடையே ஒத்த கருத்து இல்லை: இந்த மதிப்பீட்டைக் கவனத்தோடு பாருங்கள்.</translation>
    </message>
    <message>
        <source>Ticked: {words}</source>
        <translation>குறித்தது: {words}</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>குறிக்காதது: {words}</translation>
    </message>
    <message>
        <source>The thick line with numbers is your way. Thin lines are others, squares are endings.</source>
        <translation>எண்கள் உள்ள தடித்த கோடு, நீங்கள் சென்ற வழி. மெல்லிய கோடுகள் மற்ற வழிகள்; சதுரங்கள், உரையாடல் நிறைவடையும் இடங்கள்.</translation>
    </message>
    <message>
        <source>Of this long role-play, only what your way led past is shown.</source>
        <translation>இது நீளமான பயிற்சி உரையாடல்; நீங்கள் சென்ற வழியை ஒட்டியவை மட்டும் காட்டப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Map of the conversation; the arrow keys walk along your way</source>
        <translation>உரையாடலின் வரைபடம்; நீங்கள் சென்ற வழியில் நகர அம்பு விசைகளை அழுத்துங்கள்</translation>
    </message>
    <message>
        <source>The way you went</source>
        <translation>நீங்கள் சென்ற வழி</translation>
    </message>
    <message>
        <source>A moment of another way</source>
        <translation>வேறொரு வழியில் வரும் தருணம்</translation>
    </message>
    <message>
        <source>{number}. {name}: {words}</source>
        <translation>{number}. {name}: {words}</translation>
    </message>
    <message>
        <source>Another ending: {outcome}</source>
        <translation>வேறொரு நிறைவு: {outcome}</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>கடைப்பிடிக்க வேண்டிய விதிகள்</translation>
    </message>
    <message>
        <source>Missed this time</source>
        <translation>இம்முறை தவறவிட்டவை</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>இம்முறை கடைப்பிடித்தவை</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n decision(s) that you met both times.</source>
        <translation>
            <numerusform>இரண்டு முறையும் வந்த %n முடிவு மட்டும்.</numerusform>
            <numerusform>இரண்டு முறையும் வந்த %n முடிவுகள் மட்டும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in your own words: not scored.</source>
        <translation>
            <numerusform>உங்கள் சொந்தச் சொற்களில் சொன்ன %n பதிலுக்கு மதிப்பெண் கிடையாது.</numerusform>
            <numerusform>உங்கள் சொந்தச் சொற்களில் சொன்ன %n பதில்களுக்கு மதிப்பெண் கிடையாது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were sure %n time(s), and right {right} of them.</source>
        <translation>
            <numerusform>%n முறை உறுதியாக இருந்தீர்கள்; அதில் {right} முறை சரி.</numerusform>
            <numerusform>%n முறை உறுதியாக இருந்தீர்கள்; அதில் {right} முறை சரி.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside your last time</source>
        <translation>கடந்த முறையுடன் ஒப்பிட்டால்</translation>
    </message>
    <message>
        <source>The key is provisional: which answers are best, one manager alone has decided so far. Take the numbers as a help, not as a mark.</source>
        <translation>இந்த மதிப்பீடு தற்காலிகமானது: எவை சிறந்த பதில்கள் என்று இதுவரை ஒரு மேலாளர் மட்டுமே முடிவு செய்துள்ளார். இந்த எண்களை ஓர் உதவியாக எடுத்துக்கொள்ளுங்கள், தேர்வு மதிப்பெண்ணாக அல்ல.</translation>
    </message>
    <message>
        <source>At one decision or more the experts disagree.</source>
        <translation>ஒன்று அல்லது அதற்கு மேற்பட்ட முடிவுகளில் நிபுணர்களிடையே ஒத்த கருத்து இல்லை.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>மேலாளரிடம் கொண்டுசெல்லுதல்</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>கடந்த முறை</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>இந்த முறை</translation>
    </message>
    <message>
        <source>{all} means the best answer every time, {none} no better than guessing.</source>
        <translation>{all} என்றால் ஒவ்வொரு முறையும் சிறந்த பதில்; {none} என்றால் குருட்டாம்போக்கில் தேர்ந்தெடுப்பதைவிட மேலானது அல்ல.</translation>
    </message>
    <message numerus="yes">
        <source>Handed up rightly: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>சரியாக மேலாளரிடம் கொண்டுசென்றது: உங்கள் அதிகாரத்துக்கு அப்பாற்பட்ட %n முடிவு.</numerusform>
            <numerusform>சரியாக மேலாளரிடம் கொண்டுசென்றது: உங்கள் அதிகாரத்துக்கு அப்பாற்பட்ட %n முடிவுகள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept rightly: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>சரியாக நீங்களே தீர்த்தது: நீங்களே எடுக்கக்கூடிய %n முடிவு.</numerusform>
            <numerusform>சரியாக நீங்களே தீர்த்தது: நீங்களே எடுக்கக்கூடிய %n முடிவுகள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed up: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>மேலாளரிடம் கொண்டுசெல்லாதது: உங்கள் அதிகாரத்துக்கு அப்பாற்பட்ட %n முடிவு.</numerusform>
            <numerusform>மேலாளரிடம் கொண்டுசெல்லாதது: உங்கள் அதிகாரத்துக்கு அப்பாற்பட்ட %n முடிவுகள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed up for nothing: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>தேவையில்லாமல் மேலாளரிடம் கொண்டுசென்றது: நீங்களே எடுக்கக்கூடிய %n முடிவு.</numerusform>
            <numerusform>தேவையில்லாமல் மேலாளரிடம் கொண்டுசென்றது: நீங்களே எடுக்கக்கூடிய %n முடிவுகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the end it went up, but too late.</source>
        <translation>கடைசியில் மேலாளரிடம் சென்றது; ஆனால் தாமதமாகிவிட்டது.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>மீண்டும் பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>One answer was a critical error: whatever the score, this conversation is to be practised again.</source>
        <translation>ஒரு பதில் கடுமையான தவறு: மதிப்பெண் எதுவானாலும், இந்த உரையாடலை மீண்டும் பயிற்சி செய்ய வேண்டும்.</translation>
    </message>
    <message>
        <source>Another role-play</source>
        <translation>வேறொன்றைப் பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>The conversation once more</source>
        <translation>உரையாடல், மீண்டும் ஒரு முறை</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>உங்கள் மதிப்பெண்</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>நீங்கள் சொன்னது: {words}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>இன்னும் நல்லது: {words}</translation>
    </message>
    <message>
        <source>Read the procedure</source>
        <translation>நடைமுறையைப் படிக்க</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>மொத்தத்தில்</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Until then you can read everything; nothing new is kept.</source>
        <translation>அதுவரை எல்லாவற்றையும் படிக்கலாம்; ஆனால் புதிதாக எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Somebody else on this PC has sopapp open on the same data folder.</source>
        <translation>இந்தக் கணினியில் வேறொருவர் இதே தரவுக் கோப்புறையுடன் sopapp-ஐத் திறந்து வைத்திருக்கிறார்.</translation>
    </message>
    <message>
        <source>On {host}, sopapp has the same data folder open.</source>
        <translation>{host} கணினியில் இதே தரவுக் கோப்புறையுடன் sopapp திறந்திருக்கிறது.</translation>
    </message>
    <message>
        <source>You can open it here too: nothing that either of you saves gets lost. Open it?</source>
        <translation>இங்கேயும் திறக்கலாம்: நீங்கள் இருவரும் சேமிப்பது எதுவும் தொலையாது. திறக்கலாமா?</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>இங்கேயும் திற</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The settings could not be read, so they are as in the beginning. The old file is {path}.</source>
        <translation>அமைப்புகளைப் படிக்க முடியவில்லை; எனவே அவை தொடக்கத்தில் இருந்தபடி உள்ளன. பழைய கோப்பு: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the records are damaged and were skipped. All else is there: {path}</source>
        <translation>
            <numerusform>பதிவுகளில் %n இடம் சேதமடைந்துள்ளதால் விடப்பட்டது. மற்ற எல்லாம் உள்ளன: {path}</numerusform>
            <numerusform>பதிவுகளில் %n இடங்கள் சேதமடைந்துள்ளதால் விடப்பட்டன. மற்ற எல்லாம் உள்ளன: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Discard the draft?</source>
        <translation>வரைவைக் கைவிடலாமா?</translation>
    </message>
    <message>
        <source>What was written since the last publication is lost. What is published stays as it is.</source>
        <translation>கடைசியாக வெளியிட்ட பிறகு எழுதியவை போய்விடும். வெளியிட்டது அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>வரைவைக் கைவிடு</translation>
    </message>
    <message>
        <source>“{title}” is published as version {version}.</source>
        <translation>“{title}”, பதிப்பு {version} ஆக வெளியிடப்பட்டது.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) done.</source>
        <translation>
            <numerusform>%n ஆலோசனை முடிந்தது.</numerusform>
            <numerusform>%n ஆலோசனைகள் முடிந்தன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept in {path}.</source>
        <translation>நீங்கள் எழுதியது {path} கோப்பில் உள்ளது.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>வரைவு கைவிடப்பட்டது.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>வரைவு சேமித்த நேரம்: {time}</translation>
    </message>
    <message>
        <source>See what changed, then publish ({key})</source>
        <translation>மாறியதைப் பார்த்து, பிறகு வெளியிடு ({key})</translation>
    </message>
    <message>
        <source>Back; the draft is kept (Esc)</source>
        <translation>பின்செல்; வரைவு அப்படியே இருக்கும் (Esc)</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>வெளியிடு …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation>பொறுப்பாளரும் மறுஆய்வும்</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>வரைவைக் கைவிடு …</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>வெளியிட்டபடி</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>எழுது</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>முன்னோட்டம்</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>இந்த உரையில் தேடு</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>முந்தைய இடம் (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>அடுத்த இடம் (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>மூடு (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>இங்கே கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Say it in one or two sentences.</source>
        <translation>ஓரிரு வாக்கியங்களில் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>நீங்கள் முன்வைப்பது</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>முடிவெடுப்பவர்</translation>
    </message>
    <message>
        <source>Write one action here.</source>
        <translation>ஒரு செயலை இங்கே எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>இது ஏன் முக்கியம்</translation>
    </message>
    <message>
        <source>Never do this</source>
        <translation>இதை ஒருபோதும் செய்யாதீர்கள்</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>சூழ்நிலை</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>நீங்கள் சொல்வது</translation>
    </message>
    <message>
        <source>bold words</source>
        <translation>தடித்த சொற்கள்</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>இணைப்பின் சொற்கள்</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Markdown உரை</translation>
    </message>
    <message>
        <source>Open this step in {language}</source>
        <translation>இந்தப் படியை {language} மொழியில் திற</translation>
    </message>
    <message>
        <source>The suggestion</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>ஆலோசனையை மறை</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>இப்போது நடப்பது</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>எது இன்னும் நன்றாக இருக்கும்</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>படி</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>மேற்கோள்</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>தடித்த எழுத்து</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Put in: {what} ({key})</source>
        <translation>சேர்: {what} ({key})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>One file for each kind of record, and a data dictionary that explains every column. PINs and keys are not in it, the words of suggestions stay sealed, and people who were erased are gone.</source>
        <translation>ஒவ்வொரு வகைப் பதிவுக்கும் ஒரு கோப்பு; ஒவ்வொரு நெடுவரிசையையும் விளக்கும் தரவு அகராதியும் உண்டு. PIN-களும் சாவிகளும் இதில் இல்லை; ஆலோசனைகளின் சொற்கள் முத்திரையிடப்பட்டே இருக்கும்; யாருடைய பதிவுகள் அழிக்கப்பட்டனவோ, அவர்கள் இதில் இருக்க மாட்டார்கள்.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>பதிவுகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>விரிதாளுக்கு (CSV)</translation>
    </message>
    <message>
        <source>A program (JSON Lines)</source>
        <translation>நிரலுக்கு (JSON Lines)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>கோப்புறையைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>For</source>
        <translation>எதற்கு</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Right</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>What you heard: {right} of {all} sorted right</source>
        <translation>நீங்கள் கேட்டவை: {all}-இல் {right} சரியாகப் பிரித்தீர்கள்</translation>
    </message>
    <message>
        <source>It was: {truth}. Your answer: {taken}.</source>
        <translation>சரியானது: {truth}. உங்கள் பதில்: {taken}.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>சரியல்ல</translation>
    </message>
    <message>
        <source>The better order: {right} of {all} in their place</source>
        <translation>இன்னும் நல்ல வரிசை: {all}-இல் {right} சரியான இடத்தில்</translation>
    </message>
    <message>
        <source>It was: {truth}.</source>
        <translation>சரியானது: {truth}.</translation>
    </message>
    <message>
        <source>Your order is the best one</source>
        <translation>உங்கள் வரிசையே சிறந்தது</translation>
    </message>
    <message>
        <source>How you handed it over: {right} of {all} right</source>
        <translation>நீங்கள் ஒப்படைத்த விதம்: {all}-இல் {right} சரி</translation>
    </message>
    <message>
        <source>You put it at place {place}.</source>
        <translation>நீங்கள் இதை வைத்த இடம்: {place}.</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>இன்னும் நல்லது: {words}</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>A manager without a name</source>
        <translation>பெயர் இல்லாத மேலாளர்</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>கடவுச்சொற்றொடர் மறந்துவிட்டது</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>புதிய கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Take the newest recovery sheet. The passphrase of before ends.</source>
        <translation>கடைசியாக உருவாக்கிய மீட்புத் தாளை எடுத்துக்கொள்ளுங்கள். முந்தைய கடவுச்சொற்றொடர் இனி செல்லாது.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>கடவுச்சொற்றொடரை அமை</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>புதிதாகத் தொடங்கு</translation>
    </message>
    <message>
        <source>Every manager’s passphrase ends, and the suggestions sent so far stay shut for managers. Whoever sent one still reads it. A manager who remembers theirs after all is told so, and can take the page back.</source>
        <translation>எல்லா மேலாளர்களின் கடவுச்சொற்றொடர்களும் செல்லாமல் போகும்; இதுவரை அனுப்பிய ஆலோசனைகளை மேலாளர்களால் திறக்க முடியாது. அனுப்பியவர் மட்டும் தம் ஆலோசனையைத் தொடர்ந்து படிக்கலாம். ஒரு மேலாளருக்குத் தம் கடவுச்சொற்றொடர் பிறகு நினைவுக்கு வந்தால், நடந்தது அவருக்குத் தெரிவிக்கப்படும்; அவர் இந்தப் பக்கத்தைத் திரும்ப எடுத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>Give them up and start anew</source>
        <translation>அவற்றைக் கைவிட்டுப் புதிதாகத் தொடங்கு</translation>
    </message>
    <message>
        <source>If there is another manager, they open the page, take your key away under Managers and keys, and add you again. Nothing is lost then either.</source>
        <translation>வேறொரு மேலாளர் இருந்தால், அவர் இந்தப் பக்கத்தைத் திறந்து, ‘மேலாளர்களும் சாவிகளும்’ பகுதியில் உங்கள் சாவியை நீக்கி, உங்களை மீண்டும் சேர்க்கலாம். அப்போதும் எதுவும் தொலையாது.</translation>
    </message>
    <message>
        <source>With the recovery sheet you get a new passphrase, and nothing is lost.</source>
        <translation>மீட்புத் தாள் இருந்தால் புதிய கடவுச்சொற்றொடரை அமைக்கலாம்; எதுவும் தொலையாது.</translation>
    </message>
    <message>
        <source>Type the 24 words …</source>
        <translation>24 சொற்களை எழுது …</translation>
    </message>
    <message>
        <source>Without the sheet and without another manager, nobody can open the suggestions sent so far: they are gone for managers, and no one can bring them back. Procedures and training records stay. You can start anew with another passphrase.</source>
        <translation>மீட்புத் தாளும் இல்லை, வேறு மேலாளரும் இல்லை என்றால், இதுவரை அனுப்பிய ஆலோசனைகளை யாராலும் திறக்க முடியாது: மேலாளர்களைப் பொறுத்தவரை அவை போய்விட்டன, அவற்றை யாராலும் மீட்க முடியாது. நடைமுறைகளும் பயிற்சிப் பதிவுகளும் அப்படியே இருக்கும். வேறொரு கடவுச்சொற்றொடருடன் புதிதாகத் தொடங்கலாம்.</translation>
    </message>
    <message>
        <source>Start anew …</source>
        <translation>புதிதாகத் தொடங்கு …</translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>Left as it is, publishing sets it to a year from then.</source>
        <translation>இதை மாற்றாவிட்டால், வெளியிடும் நாளிலிருந்து ஓராண்டு எனக் குறிக்கப்படும்.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>பொறுப்பாளர்</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>அடுத்த மறுஆய்வு</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>At least 12 characters. Three or four words that do not belong together are easy to remember.</source>
        <translation>குறைந்தது 12 எழுத்துகள். ஒன்றோடொன்று தொடர்பில்லாத மூன்று நான்கு சொற்கள் எளிதில் நினைவில் நிற்கும்.</translation>
    </message>
    <message>
        <source>a manager without a name</source>
        <translation>பெயர் இல்லாத மேலாளர்</translation>
    </message>
    <message>
        <source>Take the page back?</source>
        <translation>பக்கத்தைத் திரும்ப எடுத்துக்கொள்ளலாமா?</translation>
    </message>
    <message>
        <source>{names} manages it now. That passphrase ends, and yours opens the page again, with every suggestion that was sent until somebody started anew. What was sent since then stays shut for you; whoever sent it still reads it.</source>
        <translation>இப்போது இதை நிர்வகிப்பவர்: {names}. நீங்கள் திரும்ப எடுத்துக்கொண்டால், அந்தக் கடவுச்சொற்றொடர் செல்லாமல் போகும்; உங்கள் கடவுச்சொற்றொடர் இந்தப் பக்கத்தை மீண்டும் திறக்கும். யாரோ புதிதாகத் தொடங்கியதற்கு முன் அனுப்பிய எல்லா ஆலோசனைகளையும் நீங்கள் படிக்கலாம். அதன் பிறகு அனுப்பியவற்றை உங்களால் திறக்க முடியாது; அனுப்பியவர் மட்டும் தம் ஆலோசனையைத் தொடர்ந்து படிக்கலாம்.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>திரும்ப எடுத்துக்கொள்</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே இன்னொரு முறை</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Suggestions are sealed with it: without it nobody reads them. Right after this, make the recovery sheet, which gives you a new passphrase should this one be forgotten.</source>
        <translation>ஆலோசனைகள் இதைக் கொண்டு முத்திரையிடப்படுகின்றன: இது இல்லாமல் யாரும் அவற்றைப் படிக்க முடியாது. இதை அமைத்த உடனே மீட்புத் தாளை உருவாக்குங்கள்; இது மறந்துபோனால், அந்தத் தாளைக் கொண்டு புதிய கடவுச்சொற்றொடரை அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>Take the page back …</source>
        <translation>பக்கத்தைத் திரும்ப எடுத்துக்கொள் …</translation>
    </message>
    <message>
        <source>Suggestions, procedures and the team’s progress are behind a manager’s passphrase. Each manager types their own.</source>
        <translation>ஆலோசனைகளையும் நடைமுறைகளையும் குழுவின் முன்னேற்றத்தையும் மேலாளரின் கடவுச்சொற்றொடர் பாதுகாக்கிறது. ஒவ்வொரு மேலாளரும் தம் சொந்தக் கடவுச்சொற்றொடரை எழுத வேண்டும்.</translation>
    </message>
    <message>
        <source>I forgot it …</source>
        <translation>மறந்துவிட்டேன் …</translation>
    </message>
    <message>
        <source>Set a passphrase for this page. It guards what only managers do: answering suggestions, changing procedures and seeing how the team stands. Suggestions are sealed with it; all else that is kept on this PC is not. Staff go on reading, practising and suggesting without it.</source>
        <translation>இந்தப் பக்கத்துக்கு ஒரு கடவுச்சொற்றொடரை அமையுங்கள். மேலாளர்கள் மட்டும் செய்பவற்றை அது காக்கிறது: ஆலோசனைகளுக்குப் பதில் சொல்வது, நடைமுறைகளை மாற்றுவது, குழு எந்த நிலையில் உள்ளது என்று பார்ப்பது. ஆலோசனைகள் அதைக் கொண்டு முத்திரையிடப்படுகின்றன; இந்தக் கணினியில் உள்ள மற்ற எதுவும் முத்திரையிடப்படுவதில்லை. அது இல்லாமலே ஊழியர்கள் தொடர்ந்து படிக்கலாம், பயிற்சி செய்யலாம், ஆலோசனை சொல்லலாம்.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>மேலாளர்களுக்கு</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) without a name are from before texts were sealed. Opening this page seals them, and then their authors find neither them nor your answers any more. Tell the team before: whoever sets a PIN in Settings, or signs in with the one they have, goes on finding theirs.</source>
        <translation>
            <numerusform>பெயர் இல்லாத %n ஆலோசனை, உரைகளை முத்திரையிடத் தொடங்கும் முன் வந்தது. இந்தப் பக்கத்தைத் திறந்தால் அது முத்திரையிடப்படும்; அதன் பிறகு, எழுதியவரால் அதையும் உங்கள் பதில்களையும் பார்க்க முடியாது. திறக்கும் முன் குழுவிடம் சொல்லுங்கள்: அமைப்புகளில் PIN அமைப்பவரும், ஏற்கெனவே உள்ள PIN கொண்டு உள்நுழைபவரும் தம் ஆலோசனையைத் தொடர்ந்து பார்க்கலாம்.</numerusform>
            <numerusform>பெயர் இல்லாத %n ஆலோசனைகள், உரைகளை முத்திரையிடத் தொடங்கும் முன் வந்தவை. இந்தப் பக்கத்தைத் திறந்தால் அவை முத்திரையிடப்படும்; அதன் பிறகு, எழுதியவர்களால் அவற்றையும் உங்கள் பதில்களையும் பார்க்க முடியாது. திறக்கும் முன் குழுவிடம் சொல்லுங்கள்: அமைப்புகளில் PIN அமைப்பவரும், ஏற்கெனவே உள்ள PIN கொண்டு உள்நுழைபவரும் தம் ஆலோசனைகளைத் தொடர்ந்து பார்க்கலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>கடவுச்சொற்றொடரை அமை</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>List</source>
        <translation>பட்டியல்</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Free software that this program is made of</source>
        <translation>இந்த நிரலில் அடங்கிய கட்டற்ற மென்பொருள்கள்</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>This link leaves the program. Open it only if you know where it leads.</source>
        <translation>இந்த இணைப்பு நிரலுக்கு வெளியே செல்கிறது. எங்கே செல்கிறது என்று தெரிந்தால் மட்டும் திறந்து பாருங்கள்.</translation>
    </message>
    <message>
        <source>A link to the web</source>
        <translation>இணையத்துக்கான இணைப்பு</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>%n நாளாகக் காத்திருக்கிறது</numerusform>
            <numerusform>%n நாட்களாகக் காத்திருக்கிறது</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed suggestion</source>
        <translation>முத்திரையிடப்பட்ட ஆலோசனை</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>கடை முழுவதும்</translation>
    </message>
    <message>
        <source>came today</source>
        <translation>இன்று வந்தது</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) missing</source>
        <translation>
            <numerusform>%n படி இல்லை</numerusform>
            <numerusform>%n படிகள் இல்லை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many</source>
        <translation>
            <numerusform>%n படி கூடுதலாக உள்ளது</numerusform>
            <numerusform>%n படிகள் கூடுதலாக உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>The original is newer: version {version}</source>
        <translation>மூலம் புதியது: பதிப்பு {version}</translation>
    </message>
    <message>
        <source>Not reviewed by a native reader</source>
        <translation>தாய்மொழியாளர் சரிபார்க்கவில்லை</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>விளக்கம் கேட்கப்பட்டது</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>பதில் வந்துள்ளது</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>நிராகரிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>படிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Asked back.</source>
        <translation>விளக்கம் கேட்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation>பதில் வந்துள்ளது.</translation>
    </message>
    <message>
        <source>Accepted: it will be done.</source>
        <translation>ஏற்கப்பட்டது: இது செய்யப்படும்.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>நிராகரிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>முடிந்தது.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>மீண்டும் திறக்கப்பட்டது.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}, மேலும் %n பேர்</numerusform>
            <numerusform>{names}, மேலும் %n பேர்</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>பதிப்பு {version}-இல் முடிந்தது</translation>
    </message>
    <message>
        <source>Done in version {version}.</source>
        <translation>பதிப்பு {version}-இல் முடிந்தது.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) out of date</source>
        <translation>
            <numerusform>%n படி பழையதாகிவிட்டது</numerusform>
            <numerusform>%n படிகள் பழையதாகிவிட்டன</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text cannot be opened</source>
        <translation>இதன் உரையைத் திறக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for managers who were there before, or it is damaged. Its author can still read it, and can send it again.</source>
        <translation>இந்த உரையைத் திறக்க முடியவில்லை: இது முன்பு இருந்த மேலாளர்களுக்காக முத்திரையிடப்பட்டது, அல்லது சேதமடைந்துள்ளது. இதை எழுதியவர் இன்னும் படிக்கலாம், மீண்டும் அனுப்பவும் செய்யலாம்.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>மூலத்துடன் ஒத்துள்ளது</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>மேலாளர்களும் சாவிகளும்</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>ஆலோசனைகள்</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.</source>
        <translation>மீட்புத் தாள் இன்னும் இல்லை. கடவுச்சொற்றொடர் மறந்துபோனால், ஆலோசனைகளை இனி யாராலும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>தாளை உருவாக்கு …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>பூட்டு</translation>
    </message>
    <message>
        <source>Close this page to everybody without the passphrase</source>
        <translation>கடவுச்சொற்றொடர் இல்லாத எவருக்கும் இந்தப் பக்கத்தை மூடு</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>நடைமுறைகள்</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>நிர்வாகம்</translation>
    </message>
</context>
<context>
    <name>ManagersDialog</name>
    <message>
        <source>Sealing anew: {done} of {total}. You can go on working.</source>
        <translation>புதிதாக முத்திரையிடப்படுகிறது: {total}-இல் {done}. நீங்கள் தொடர்ந்து வேலை செய்யலாம்.</translation>
    </message>
    <message>
        <source>Suggestions are sealed: only these managers, the recovery sheet and whoever sent one can open it. Each manager has a passphrase of their own.</source>
        <translation>ஆலோசனைகள் முத்திரையிடப்பட்டுள்ளன: இந்த மேலாளர்கள், மீட்புத் தாள் வைத்திருப்பவர், அனுப்பியவர் ஆகியோர் மட்டுமே அவற்றைத் திறக்க முடியும். ஒவ்வொரு மேலாளருக்கும் சொந்தக் கடவுச்சொற்றொடர் உண்டு.</translation>
    </message>
    <message>
        <source>Sealing anew</source>
        <translation>புதிதாக முத்திரையிடுதல்</translation>
    </message>
    <message>
        <source>A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>{name} பெயரில் ஒரு சாவி உள்ளது (சேர்த்த நாள்: {day}); அதில் மேலாளரின் கையொப்பம் இல்லை: அந்தச் சாவிக்காக எதுவும் முத்திரையிடப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>ஒரு மீட்புத் தாள் உள்ளது (சேர்த்த நாள்: {day}); அதில் மேலாளரின் கையொப்பம் இல்லை: அந்தத் தாளுக்காக எதுவும் முத்திரையிடப்படுவதில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n key(s)</source>
        <translation>
            <numerusform>%n சாவியை அழி</numerusform>
            <numerusform>%n சாவிகளை அழி</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} முதல்</translation>
    </message>
    <message>
        <source>Change my passphrase …</source>
        <translation>என் கடவுச்சொற்றொடரை மாற்று …</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (நீங்கள்)</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>உங்கள் கடவுச்சொற்றொடர் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>They are a manager now, with a passphrase of their own.</source>
        <translation>அவர் இப்போது மேலாளர்; அவருக்குச் சொந்தக் கடவுச்சொற்றொடர் உண்டு.</translation>
    </message>
    <message>
        <source>Take this manager’s key away?</source>
        <translation>இந்த மேலாளரின் சாவியை நீக்கலாமா?</translation>
    </message>
    <message>
        <source>{name} opens nothing here any more, and everything is sealed anew without them. What they have read, printed or copied stays theirs. If they knew the recovery sheet, make a new one.</source>
        <translation>இனி இங்கே எதையும் {name} திறக்க முடியாது; எல்லாம் அவரைத் தவிர்த்துப் புதிதாக முத்திரையிடப்படும். அவர் ஏற்கெனவே படித்தவை, அச்சிட்டவை, நகலெடுத்தவை அவரிடமே இருக்கும். அவருக்கு மீட்புத் தாள் தெரிந்திருந்தால், புதிய தாளை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>சாவியை நீக்கு</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>புதிய மீட்புத் தாளை உருவாக்கலாமா?</translation>
    </message>
    <message>
        <source>The sheet of before opens nothing from that moment on. Have paper or a printer ready.</source>
        <translation>புதியதை உருவாக்கிய நொடியிலிருந்து முந்தைய தாள் எதையும் திறக்காது. எழுதக் காகிதத்தையோ அச்சிட அச்சுப்பொறியையோ தயாராக வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>மேலாளர்களும் சாவிகளும்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>மேலாளர்கள்</translation>
    </message>
    <message>
        <source>Whoever is to become a manager signs in once with their name; then add them here.</source>
        <translation>மேலாளர் ஆக வேண்டியவர் முதலில் ஒரு முறை தம் பெயரில் உள்நுழைய வேண்டும்; பிறகு அவரை இங்கே சேருங்கள்.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>There is one. Make a new one when it was lost, or when somebody who knew it has left: the old one then opens nothing.</source>
        <translation>மீட்புத் தாள் ஏற்கெனவே இருக்கிறது. அது தொலைந்துவிட்டாலோ, அதை அறிந்த ஒருவர் விலகிவிட்டாலோ புதிய தாளை உருவாக்குங்கள்: அதன் பிறகு பழைய தாள் எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>புதிய தாளை உருவாக்கு …</translation>
    </message>
    <message>
        <source>There is none yet. If every passphrase is forgotten, the suggestions cannot be opened by anybody.</source>
        <translation>மீட்புத் தாள் இன்னும் இல்லை. எல்லாக் கடவுச்சொற்றொடர்களும் மறந்துபோனால், ஆலோசனைகளை யாராலும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>தாளை உருவாக்கு …</translation>
    </message>
    <message>
        <source>A manager without a name</source>
        <translation>பெயர் இல்லாத மேலாளர்</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>என் கடவுச்சொற்றொடரை மாற்று</translation>
    </message>
    <message>
        <source>The one you have now opens nothing after this.</source>
        <translation>இப்போதுள்ள கடவுச்சொற்றொடர் இதன் பிறகு எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Add a manager</source>
        <translation>மேலாளரைச் சேர்</translation>
    </message>
    <message>
        <source>They type a passphrase of their own here, without you looking. They can then read every suggestion, those of before too.</source>
        <translation>அவர் தம் சொந்தக் கடவுச்சொற்றொடரை இங்கே எழுத வேண்டும்; அப்போது நீங்கள் பார்க்காதீர்கள். பிறகு அவர் எல்லா ஆலோசனைகளையும் படிக்கலாம்; முன்பு வந்தவற்றையும்கூட.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>சாவியை நீக்கு …</translation>
    </message>
    <message>
        <source>Add a manager …</source>
        <translation>மேலாளரைச் சேர் …</translation>
    </message>
    <message>
        <source>A manager who set a passphrase on another PC, before the two PCs knew of each other, has such a key. Ask first: once it is erased, that passphrase opens nothing there either, and nobody reads what was sealed to it alone.</source>
        <translation>இரண்டு கணினிகளும் ஒன்றையொன்று அறியும் முன், வேறொரு கணினியில் கடவுச்சொற்றொடரை அமைத்த மேலாளருக்கு இத்தகைய சாவி இருக்கும். முதலில் அவரிடம் கேளுங்கள்: சாவியை அழித்துவிட்டால், அந்தக் கடவுச்சொற்றொடர் அந்தக் கணினியிலும் எதையும் திறக்காது; அந்தச் சாவிக்காக மட்டுமே முத்திரையிட்டவற்றை யாராலும் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Erase what no manager has signed?</source>
        <translation>எந்த மேலாளரும் கையொப்பமிடாதவற்றை அழிக்கலாமா?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>நிரந்தரமாக அழி</translation>
    </message>
    <message>
        <source>Keys that no manager has signed</source>
        <translation>எந்த மேலாளரும் கையொப்பமிடாத சாவிகள்</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>இந்தச் செய்தியை மூடு</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>What you read, practised and suggested is yours to take along: one file that explains itself. To be forgotten here, ask your manager: on the managers’ page they can erase a person. A PIN that you forgot they can take away there; these records stay.</source>
        <translation>நீங்கள் படித்தவை, பயிற்சி செய்தவை, சொன்ன ஆலோசனைகள் எல்லாம் உங்களுடையவை; அவற்றை ஒரே கோப்பாக எடுத்துச் செல்லலாம். அந்தக் கோப்பிலேயே அதன் விளக்கமும் இருக்கும். உங்களைப் பற்றிய பதிவுகளை இங்கிருந்து நீக்க வேண்டுமானால், உங்கள் மேலாளரிடம் கேளுங்கள்: மேலாளர்களின் பக்கத்தில் ஒருவருடைய பெயரையும் பதிவுகளையும் அவர்கள் அழிக்க முடியும். நீங்கள் மறந்த PIN-ஐயும் அவர்கள் அங்கே நீக்க முடியும்; இந்தப் பதிவுகள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>The file is not sealed: it holds your suggestions too, those without your name with their codes. Keep it where nobody else reads it.</source>
        <translation>இந்தக் கோப்பு முத்திரையிடப்படவில்லை: உங்கள் ஆலோசனைகளும் இதில் உள்ளன; பெயர் இல்லாமல் அனுப்பியவை அவற்றின் குறியீடுகளுடன் உள்ளன. வேறு யாரும் படிக்க முடியாத இடத்தில் இதை வையுங்கள்.</translation>
    </message>
    <message>
        <source>Save my records</source>
        <translation>என் பதிவுகளைச் சேமி</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in {file}.</source>
        <translation>
            <numerusform>%n பதிவு {file} கோப்பில் உள்ளது.</numerusform>
            <numerusform>%n பதிவுகள் {file} கோப்பில் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>My records</source>
        <translation>என் பதிவுகள்</translation>
    </message>
    <message>
        <source>Save my records…</source>
        <translation>என் பதிவுகளைச் சேமி…</translation>
    </message>
</context>
<context>
    <name>MissingRecords</name>
    <message>
        <source>Bring them back</source>
        <translation>பதிவுகளை மீட்டெடு</translation>
    </message>
    <message>
        <source>Records that were here are missing. There is a backup of {moment}.</source>
        <translation>இங்கே இருந்த பதிவுகள் விடுபட்டுள்ளன. காப்பு நகல் ஒன்று உள்ளது; எடுத்தது: {moment}.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Hand it over</source>
        <translation>ஒப்படை</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>மாதிரிப் பதில்</translation>
    </message>
    <message>
        <source>Said (key S or 1): it was in the words. Felt (F or 2): you could tell, though nobody said it. Not said (N or 3): it never came up.</source>
        <translation>சொன்னது (விசை S அல்லது 1): சொற்களிலேயே இருந்தது. உணர்த்தியது (F அல்லது 2): யாரும் சொல்லவில்லை, ஆனாலும் புரிந்தது. சொல்லாதது (N அல்லது 3): பேச்சில் வரவே இல்லை.</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>உங்கள் வரம்புகள்</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>நீங்கள் என்ன செய்வீர்கள்?</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>வேறு முடிவெடு</translation>
    </message>
    <message>
        <source>{name} has told it once. What do you remember?</source>
        <translation>{name} ஒரு முறை சொல்லிவிட்டார். உங்களுக்கு என்ன நினைவிருக்கிறது?</translation>
    </message>
    <message>
        <source>Ask to hear it again (only once)</source>
        <translation>மீண்டும் சொல்லும்படி கேள் (ஒரு முறை மட்டும்)</translation>
    </message>
    <message>
        <source>Now say it back. Which words fit best?</source>
        <translation>இப்போது திருப்பிச் சொல்லுங்கள். எந்தச் சொற்கள் மிகவும் பொருந்தும்?</translation>
    </message>
    <message>
        <source>Drag a reply with the mouse, or move it with Alt+Up and Alt+Down. Keys 1 to {count} give it a place.</source>
        <translation>ஒரு பதிலைச் சுட்டியால் இழுங்கள், அல்லது Alt+Up, Alt+Down கொண்டு நகர்த்துங்கள். அதன் இடத்தை 1 முதல் {count} வரையுள்ள விசைகளாலும் குறிக்கலாம்.</translation>
    </message>
    <message>
        <source>Put these replies in order, the best first. You say the first.</source>
        <translation>இந்தப் பதில்களை வரிசைப்படுத்துங்கள்; சிறந்தது முதலில். முதலில் இருப்பதையே நீங்கள் சொல்வீர்கள்.</translation>
    </message>
    <message>
        <source>Put them in this order</source>
        <translation>இந்த வரிசையை உறுதிசெய்</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>மிகச் சிறந்தது</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>மிக மோசமானது</translation>
    </message>
    <message>
        <source>Off: nobody but you sees your words, and once you have gone on, closing this conversation forgets them. On: they are kept sealed, with your name, and only you and your managers can read them. Neither changes your score.</source>
        <translation>தேர்வு செய்யாவிட்டால்: உங்கள் சொற்களை உங்களைத் தவிர யாரும் பார்க்க முடியாது; அடுத்ததற்குச் சென்ற பிறகு இந்த உரையாடலை மூடினால், அவை மறக்கப்படும். தேர்வு செய்தால்: அவை உங்கள் பெயருடன் முத்திரையிட்டுச் சேமிக்கப்படும்; நீங்களும் உங்கள் மேலாளர்களும் மட்டுமே படிக்க முடியும். எதைச் செய்தாலும் உங்கள் மதிப்பெண் மாறாது.</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>உங்கள் சொந்தச் சொற்களில் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>நீங்கள் என்ன சொல்வீர்கள்?</translation>
    </message>
    <message>
        <source>Compare with a model answer</source>
        <translation>மாதிரிப் பதிலுடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Keep my words for my manager</source>
        <translation>என் சொற்களை என் மேலாளருக்காகச் சேமி</translation>
    </message>
    <message>
        <source>Look at your own words. What is in them?</source>
        <translation>உங்கள் சொற்களைப் பாருங்கள். அவற்றில் எவையெல்லாம் இருக்கின்றன?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>சொன்னது</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>உணர்த்தியது</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>சொல்லாதது</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>உறுதி</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>அப்படி நினைக்கிறேன்</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>ஊகம்</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>நீங்களே தீர்ப்பது</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>சக ஊழியரிடம் கேட்பது</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>மேலாளரிடம் கொண்டுசெல்வது</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>யாரிடம்?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>எப்போது?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>எப்படி?</translation>
    </message>
    <message>
        <source>With which words?</source>
        <translation>எந்தச் சொற்களில்?</translation>
    </message>
    <message>
        <source>{name} {value} of {most}</source>
        <translation>{name}: {most}-இல் {value}</translation>
    </message>
</context>
<context>
    <name>MySuggestions</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>இன்னும் எதுவும் அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>What you send stands here, with every answer to it.</source>
        <translation>நீங்கள் அனுப்புவது இங்கே இருக்கும்; அதற்கு வரும் ஒவ்வொரு பதிலும் இங்கேயே தெரியும்.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>புதிய பதில்</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>புதிய பதிப்பைப் படிக்க</translation>
    </message>
    <message>
        <source>This text is sealed with a key that is not on this PC any more, or it is damaged.</source>
        <translation>இந்த உரையை முத்திரையிட்ட சாவி இப்போது இந்தக் கணினியில் இல்லை, அல்லது உரை சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>பதிப்பு {version}-இல் முடிந்தது</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>மேலாளர்</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதிலளி</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>குறியீடு {code}</translation>
    </message>
    <message>
        <source>My suggestions</source>
        <translation>என் ஆலோசனைகள்</translation>
    </message>
    <message>
        <source>sent without your name</source>
        <translation>உங்கள் பெயர் இல்லாமல் அனுப்பியது</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>உங்கள் பதில்</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படிக்க</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>நிர்வாகம்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>{name}: leave, so that somebody else can use it</source>
        <translation>{name}: வெளியேறு; பிறகு வேறொருவர் பயன்படுத்தலாம்</translation>
    </message>
</context>
<context>
    <name>NewProcedureDialog</name>
    <message>
        <source>It starts as a draft with its sections. Nobody reads it before you publish it.</source>
        <translation>இது அதன் பகுதிகளுடன் ஒரு வரைவாகத் தொடங்கும். நீங்கள் வெளியிடும் வரை யாரும் இதைப் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>What somebody does, such as: Take back a purchase</source>
        <translation>செய்யும் செயலைச் சொல்லுங்கள்; எடுத்துக்காட்டு: வாங்கிய பொருளைத் திரும்பப் பெறுதல்</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>புதிய நடைமுறை</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>எழுதத் தொடங்கு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Opening the records…</source>
        <translation>பதிவுகள் திறக்கப்படுகின்றன…</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least 12 characters; three or four words are easy.</source>
        <translation>குறைந்தது 12 எழுத்துகள்; மூன்று நான்கு சொற்கள் எளிதாக இருக்கும்.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>புதிய கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே இன்னொரு முறை</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>இப்போதுள்ள கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>அதே வரிசையில், இடையில் இடைவெளி விட்டு எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>24 சொற்கள்</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It does not lock the other files on this PC. If you forget it, a manager can take it away: your records stay, but the words that you wrote until then are locked to you.</source>
        <translation>4 முதல் 8 இலக்கங்கள். இங்கே மற்றவர்கள் உங்கள் பெயரில் உள்நுழையாமல் அது தடுக்கும்; உங்கள் சொந்த ஆலோசனைகளுக்கான சாவியையும் பூட்டும். இந்தக் கணினியில் உள்ள மற்றக் கோப்புகளை அது பூட்டாது. PIN-ஐ நீங்கள் மறந்துவிட்டால், ஒரு மேலாளர் அதை நீக்க முடியும்: உங்கள் பதிவுகள் அப்படியே இருக்கும்; ஆனால் அதுவரை நீங்கள் எழுதியவற்றை உங்களால் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>என் PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>புதிய PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே இன்னொரு முறை</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>இந்த PIN-ஐ அமை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>இரண்டும் ஒன்றாக இல்லை.</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>My progress</source>
        <translation>என் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Show all role-plays</source>
        <translation>எல்லாப் பயிற்சி உரையாடல்களையும் காட்டு</translation>
    </message>
    <message>
        <source>No role-play here yet</source>
        <translation>இங்கே இன்னும் பயிற்சி உரையாடல் இல்லை</translation>
    </message>
    <message>
        <source>Nothing in this library practises that yet. There are others.</source>
        <translation>இந்த நூலகத்தில் இதற்கான பயிற்சி இன்னும் இல்லை. மற்ற பயிற்சிகள் உள்ளன.</translation>
    </message>
    <message>
        <source>This library has procedures to read, and no conversations to practise them in.</source>
        <translation>இந்த நூலகத்தில் படிக்க நடைமுறைகள் உள்ளன; அவற்றைப் பயிற்சி செய்ய உரையாடல்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Read procedures</source>
        <translation>நடைமுறைகளைப் படிக்க</translation>
    </message>
    <message>
        <source>Talk with a customer, and see at once how each answer lands.</source>
        <translation>ஒரு வாடிக்கையாளருடன் பேசுங்கள்; உங்கள் ஒவ்வொரு பதிலும் எப்படி எடுபடுகிறது என்று உடனே பாருங்கள்.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>These practise: {about}</source>
        <translation>இதற்கான பயிற்சிகள்: {about}</translation>
    </message>
    <message>
        <source>More upset</source>
        <translation>வருத்தம் கூடியது</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n நிமிடம்</numerusform>
            <numerusform>%n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>அமைதி கூடியது</translation>
    </message>
    <message>
        <source>Angrier</source>
        <translation>கோபம் கூடியது</translation>
    </message>
    <message>
        <source>There is a better answer.</source>
        <translation>இதைவிட நல்ல பதில் உண்டு.</translation>
    </message>
    <message>
        <source>Mood: calm</source>
        <translation>மனநிலை: அமைதி</translation>
    </message>
    <message>
        <source>Mood: worried</source>
        <translation>மனநிலை: கவலை</translation>
    </message>
    <message>
        <source>Mood: upset</source>
        <translation>மனநிலை: வருத்தம்</translation>
    </message>
    <message>
        <source>Mood: angry</source>
        <translation>மனநிலை: கோபம்</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>தீர்ந்தது</translation>
    </message>
    <message>
        <source>Escalated in time</source>
        <translation>சரியான நேரத்தில் மேலாளரிடம் கொண்டுசென்றது</translation>
    </message>
    <message>
        <source>Escalated too late</source>
        <translation>மேலாளரிடம் தாமதமாகக் கொண்டுசென்றது</translation>
    </message>
    <message>
        <source>Escalated needlessly</source>
        <translation>தேவையில்லாமல் மேலாளரிடம் கொண்டுசென்றது</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>வாடிக்கையாளரை இழந்தது</translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation>கடுமையான தவறு</translation>
    </message>
    <message>
        <source>A critical error.</source>
        <translation>கடுமையான தவறு.</translation>
    </message>
    <message>
        <source>The best words here. Below stands what was missed.</source>
        <translation>இங்கே மிகச் சிறந்த சொற்கள் இவையே. தவறியது எது என்று கீழே உள்ளது.</translation>
    </message>
    <message>
        <source>The best answer here.</source>
        <translation>இங்கே இதுவே சிறந்த பதில்.</translation>
    </message>
    <message>
        <source>It works, and there is a better one.</source>
        <translation>இது உதவும்; இதைவிட நல்லதும் உண்டு.</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>நிலை {level}</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>This step is not in the library any more.</source>
        <translation>இந்தப் படி இப்போது நூலகத்தில் இல்லை.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Everything else on the shelf is there. Mend these files with any text editor.</source>
        <translation>பட்டியலில் மற்ற எல்லாம் உள்ளன. ஏதாவது ஓர் உரைத் திருத்தியில் இந்தக் கோப்புகளைச் சரிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, வரி {line}</translation>
    </message>
    <message>
        <source>Files to mend</source>
        <translation>சரிசெய்ய வேண்டிய கோப்புகள்</translation>
    </message>
    <message>
        <source>Choose a row to copy the file’s path.</source>
        <translation>கோப்பின் இருப்பிடத்தை நகலெடுக்க ஒரு வரிசையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation>நகலெடுத்தது: {path}</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, வரி {line}</translation>
    </message>
    <message>
        <source>Problems of the library</source>
        <translation>நூலகத்தில் உள்ள பிரச்சினைகள்</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>சரிசெய்ய எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Every file of the library can be read, and every check holds.</source>
        <translation>நூலகத்தின் எல்லாக் கோப்புகளையும் படிக்க முடிகிறது; எல்லாச் சோதனைகளும் சரியாக உள்ளன.</translation>
    </message>
    <message>
        <source>Checking every file …</source>
        <translation>எல்லாக் கோப்புகளும் சரிபார்க்கப்படுகின்றன …</translation>
    </message>
    <message>
        <source>Cannot be read or played</source>
        <translation>படிக்கவோ பயிற்சி செய்யவோ முடியாதவை</translation>
    </message>
    <message>
        <source>Better mended</source>
        <translation>சரிசெய்வது நல்லது</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>தெரிந்துகொள்ள வேண்டியவை</translation>
    </message>
    <message>
        <source>None of these keeps the rest from being read. {folder}</source>
        <translation>இவற்றால் மற்றவற்றைப் படிப்பதற்குத் தடை இல்லை. {folder}</translation>
    </message>
</context>
<context>
    <name>ProcedureView</name>
    <message>
        <source>A draft waits, kept {when}</source>
        <translation>ஒரு வரைவு காத்திருக்கிறது; சேமித்தது: {when}</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>பதிப்பு {version}, {day}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>அடுத்த மறுஆய்வு: {day}-க்குள்</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>மொழிபெயர்</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>The review date has passed</source>
        <translation>மறுஆய்வு நாள் கடந்துவிட்டது</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>மூலம்</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>பதிப்பு {version}</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>இன்னும் வெளியிடவில்லை.</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>பொறுப்பாளர்: {owner}</translation>
    </message>
</context>
<context>
    <name>ProceduresView</name>
    <message>
        <source>Problems of the library</source>
        <translation>நூலகத்தில் உள்ள பிரச்சினைகள்</translation>
    </message>
    <message>
        <source>Mend this in the file {path} with a text editor.</source>
        <translation>இதை {path} கோப்பில் ஓர் உரைத் திருத்தியால் சரிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>நடைமுறைகள்</translation>
    </message>
    <message>
        <source>New procedure …</source>
        <translation>புதிய நடைமுறை …</translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <translation>ஒரு நடைமுறையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Here you see its languages and drafts, and edit it.</source>
        <translation>அதன் மொழிகளையும் வரைவுகளையும் இங்கே பார்க்கலாம், திருத்தலாம்.</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>இன்னும் வெளியிடவில்லை</translation>
    </message>
    <message>
        <source>review by {day}</source>
        <translation>மறுஆய்வு: {day}-க்குள்</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>மறுஆய்வு செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>சரிபார்க்கப்படுகிறது …</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>பதிப்பு {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) behind</source>
        <translation>
            <numerusform>%n மொழிபெயர்ப்பு பின்தங்கியுள்ளது</numerusform>
            <numerusform>%n மொழிபெயர்ப்புகள் பின்தங்கியுள்ளன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) waiting</source>
        <translation>
            <numerusform>%n வரைவு காத்திருக்கிறது</numerusform>
            <numerusform>%n வரைவுகள் காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>The week ahead</source>
        <translation>வரும் ஏழு நாட்கள்</translation>
    </message>
    <message>
        <source>Days on which you practised</source>
        <translation>நீங்கள் பயிற்சி செய்த நாட்கள்</translation>
    </message>
    <message>
        <source>{day}: practised</source>
        <translation>{day}: பயிற்சி செய்தீர்கள்</translation>
    </message>
    <message>
        <source>{day}: free</source>
        <translation>{day}: ஓய்வு</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in the last two weeks.</source>
        <translation>
            <numerusform>கடந்த இரண்டு வாரங்களில் %n நாள்.</numerusform>
            <numerusform>கடந்த இரண்டு வாரங்களில் %n நாட்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>A free day costs nothing: what was due waits for you.</source>
        <translation>ஒரு நாள் ஓய்வெடுத்தால் எந்த இழப்பும் இல்லை: அன்று வர வேண்டிய கேள்விகள் உங்களுக்காகக் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>On holiday? Nothing is asked until the day you are back.</source>
        <translation>விடுமுறையா? நீங்கள் திரும்பும் நாள் வரை எதுவும் கேட்கப்படாது.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked, as you wanted.</source>
        <translation>
            <numerusform>நீங்கள் விரும்பியபடி, %n கேள்வி கேட்கப்படுவதில்லை.</numerusform>
            <numerusform>நீங்கள் விரும்பியபடி, %n கேள்விகள் கேட்கப்படுவதில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that come back, day by day.</source>
        <translation>ஒவ்வொரு நாளும் திரும்ப வரும் கேள்விகள்.</translation>
    </message>
    <message>
        <source>Nothing comes back this week. Read a procedure or play a role-play, and it will.</source>
        <translation>இந்த ஏழு நாட்களில் எதுவும் திரும்ப வராது. ஒரு நடைமுறையைப் படியுங்கள், அல்லது ஒரு பயிற்சி உரையாடலைச் செய்யுங்கள்; பிறகு கேள்விகள் திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>What you will still know in a week, skill by skill</source>
        <translation>ஒரு வாரம் கழித்தும் உங்கள் நினைவில் இருக்கக்கூடியது, திறன் வாரியாக</translation>
    </message>
    <message>
        <source>How likely you are to remember it in a week. It fades by itself, and each review brings it back.</source>
        <translation>ஒரு வாரம் கழித்து இது உங்களுக்கு நினைவில் இருப்பதற்கான வாய்ப்பு. நினைவு தானாகவே மங்கும்; ஒவ்வொரு நினைவுப் பயிற்சியும் அதைப் புதுப்பிக்கும்.</translation>
    </message>
    <message>
        <source>It shows here once you have played a role-play.</source>
        <translation>நீங்கள் ஒரு பயிற்சி உரையாடலைச் செய்த பிறகு இது இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>A rest from reviews</source>
        <translation>நினைவுப் பயிற்சியிலிருந்து ஓய்வு</translation>
    </message>
    <message>
        <source>Reviews rest until {day}. Then they go on, a little each day.</source>
        <translation>நினைவுப் பயிற்சிக்கு {day} வரை ஓய்வு. பிறகு தொடரும், தினமும் கொஞ்சமாக.</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <translation>அதுவரை ஓய்வு</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>திரும்பும் நாள்</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>விடப்பட்டவை</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>அவற்றை மீண்டும் கேள்</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>இப்போதே தொடர்</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changed, in one line</source>
        <translation>என்ன மாறியது, ஒரே வரியில்</translation>
    </message>
    <message>
        <source>Everyone who signed the old version reads it.</source>
        <translation>பழைய பதிப்பைப் படித்ததாக உறுதிசெய்த எல்லோரும் இதைப் படிப்பார்கள்.</translation>
    </message>
    <message>
        <source>Which suggestions this answers</source>
        <translation>இது எந்த ஆலோசனைகளுக்குப் பதில்</translation>
    </message>
    <message>
        <source>This changes the {language} text alone. If the rule itself changes, change it in the original too: only then is everybody asked to read it again.</source>
        <translation>இது {language} உரையை மட்டும் மாற்றுகிறது. விதியே மாறுகிறது என்றால், மூலத்திலும் மாற்றுங்கள்: அப்போதுதான் எல்லோரும் மீண்டும் படிக்கும்படி கேட்கப்படுவார்கள்.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>வெளியிடு</translation>
    </message>
    <message>
        <source>Everyone who signed it must read it again</source>
        <translation>படித்ததாக உறுதிசெய்த எல்லோரும் இதை மீண்டும் படிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>யாருக்குத் தெரிவிக்கப்படும்</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>என்ன வேறுபாடு</translation>
    </message>
    <message>
        <source>Leave this out for a small correction, such as a typing error: then the signatures given so far hold.</source>
        <translation>எழுத்துப் பிழை போன்ற சிறிய திருத்தம் என்றால் இதைத் தேர்வு செய்ய வேண்டாம்: இதுவரை படித்ததாக உறுதிசெய்தவை தொடர்ந்து செல்லுபடியாகும்.</translation>
    </message>
    <message>
        <source>Whoever made a suggestion that this answers sees that it is done.</source>
        <translation>இது எந்த ஆலோசனைக்குப் பதிலோ, அதைச் சொன்னவர் அது முடிந்துவிட்டது என்று பார்ப்பார்.</translation>
    </message>
    <message>
        <source>Publish this translation of “{title}”</source>
        <translation>“{title}” நடைமுறையின் இந்த மொழிபெயர்ப்பை வெளியிடு</translation>
    </message>
    <message>
        <source>Publish “{title}”, version {version}</source>
        <translation>“{title}” நடைமுறையைப் பதிப்பு {version} ஆக வெளியிடு</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>அடுத்த மறுஆய்வு: {day}-க்குள்</translation>
    </message>
    <message>
        <source>All of it: nothing is published yet.</source>
        <translation>முழுவதும்: இன்னும் எதுவும் வெளியிடவில்லை.</translation>
    </message>
    <message>
        <source>The text beside the steps reads differently.</source>
        <translation>படிகள் தவிர்த்த மற்ற உரை மாறியுள்ளது.</translation>
    </message>
    <message>
        <source>Nothing in the text.</source>
        <translation>உரையில் எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Who signed an earlier version sees what has changed since: {names}.</source>
        <translation>முந்தைய பதிப்பைப் படித்ததாக உறுதிசெய்தவர்கள், அதன்பின் மாறியதைப் பார்ப்பார்கள்: {names}.</translation>
    </message>
    <message>
        <source>New step: {text}</source>
        <translation>புதிய படி: {text}</translation>
    </message>
    <message>
        <source>Changed step: {text}</source>
        <translation>மாறிய படி: {text}</translation>
    </message>
    <message>
        <source>Step taken out: {text}</source>
        <translation>நீக்கிய படி: {text}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>பொறுப்பாளர்: {owner}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>இங்கே பார்:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>கோப்புறை:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>கோப்பின் பெயர்:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>கோப்பு வகை:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>முன்செல்</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>மேல் கோப்புறை</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>புதிய கோப்புறையை உருவாக்கு</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>பட்டியல் காட்சி</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>விவரக் காட்சி</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ஏற்கெனவே உள்ளது.
அதற்குப் பதிலாக இதை வைக்கலாமா?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>மாற்றிய தேதி</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>மீண்டும் முயற்சி செய்</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>புறக்கணி</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>இணைப்பின் முகவரியை நகலெடு</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions</source>
        <translation>ஆலோசனைகள்</translation>
    </message>
    <message>
        <source>Find in suggestions</source>
        <translation>ஆலோசனைகளில் தேடு</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>கடை முழுவதும்</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>பெயர் இல்லை</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>இங்கே எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>No suggestion fits these filters.</source>
        <translation>இந்த வடிகட்டிகளுக்குப் பொருந்தும் ஆலோசனை இல்லை.</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>எல்லா ஆலோசனைகளையும் காட்டு</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>இன்னும் ஆலோசனை எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Staff send them from any step of a procedure, or from the page Suggest. They arrive here, and everyone sees what became of theirs.</source>
        <translation>ஊழியர்கள் ஒரு நடைமுறையின் எந்தப் படியிலிருந்தும், ஆலோசனைப் பக்கத்திலிருந்தும் இவற்றை அனுப்புவார்கள். அவை இங்கே வந்து சேரும்; தம் ஆலோசனை என்ன ஆனது என்று ஒவ்வொருவரும் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>முடியாதவை அனைத்தும்</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>எனக்காகக் காத்திருப்பவை</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>பதில் வர வேண்டியவை</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>நிராகரிக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தவை</translation>
    </message>
    <message>
        <source>All</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>நடைமுறை</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>எல்லா நடைமுறைகளும்</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Place {place} of {count}: {text}</source>
        <translation>{count}-இல் {place}-ஆம் இடம்: {text}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>மேலே நகர்த்து (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>கீழே நகர்த்து (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>This procedure is not translated into {wanted} yet; it is shown in {shown}.</source>
        <translation>இந்த நடைமுறைக்கு {wanted} மொழிபெயர்ப்பு இன்னும் இல்லை; இது {shown} மொழியில் காட்டப்படுகிறது.</translation>
    </message>
    <message numerus="yes">
        <source>The original of %n step(s) has changed since this was translated. It is shown below each of them.</source>
        <translation>
            <numerusform>இதை மொழிபெயர்த்த பிறகு %n படியின் மூலம் மாறியுள்ளது. அந்தப் படியின் கீழே மூலம் உள்ளது.</numerusform>
            <numerusform>இதை மொழிபெயர்த்த பிறகு %n படிகளின் மூலம் மாறியுள்ளது. ஒவ்வொன்றின் கீழும் அதன் மூலம் உள்ளது.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has a newer version ({version}); its steps are the same.</source>
        <translation>மூலத்துக்குப் புதிய பதிப்பு ({version}) உள்ளது; அதன் படிகள் அப்படியே உள்ளன.</translation>
    </message>
    <message>
        <source>This procedure was to be reviewed by {day}. If something in it is out of date, suggest it.</source>
        <translation>இந்த நடைமுறையை {day}-க்குள் மறுஆய்வு செய்திருக்க வேண்டும். இதில் ஏதாவது பழையதாகியிருந்தால், ஆலோசனை சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Changed since you read version {version}</source>
        <translation>நீங்கள் பதிப்பு {version}-ஐப் படித்த பிறகு மாறியவை</translation>
    </message>
    <message>
        <source>The steps are the same; the text around them has changed.</source>
        <translation>படிகள் அப்படியே உள்ளன; அவற்றைச் சுற்றியுள்ள உரை மாறியுள்ளது.</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>நீக்கியது: {text}</translation>
    </message>
    <message>
        <source>Show the old text</source>
        <translation>பழைய உரையைக் காட்டு</translation>
    </message>
    <message>
        <source>Hide the old text</source>
        <translation>பழைய உரையை மறை</translation>
    </message>
    <message>
        <source>Translation not yet reviewed by a native reader.</source>
        <translation>இந்த மொழிபெயர்ப்பைத் தாய்மொழியாளர் இன்னும் சரிபார்க்கவில்லை.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>முன்பு: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>இப்போது: {text}</translation>
    </message>
    <message>
        <source>Language of this procedure: {language}</source>
        <translation>இந்த நடைமுறையின் மொழி: {language}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>பதிப்பு {version}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>மாற்றிய நாள்: {day}</translation>
    </message>
    <message>
        <source>Back to the shelf (Esc)</source>
        <translation>பட்டியலுக்குத் திரும்பு (Esc)</translation>
    </message>
    <message>
        <source>Back to where you followed the link (Alt+Left)</source>
        <translation>நீங்கள் இணைப்பைத் திறந்த இடத்துக்குத் திரும்பு (Alt+Left)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>இந்தப் பக்கத்தில்</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>சிறிய எழுத்து (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>பெரிய எழுத்து (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>இந்த உரையில் தேடு (Ctrl+F)</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>இதைப் பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>அச்சிடு அல்லது PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>ஒப்புதல் அளித்தவர்: {name}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>அச்சிடு …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF ஆகச் சேமி …</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}-இல் {number}</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>இந்த உரையில் தேடு</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>முந்தைய இடம் (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>அடுத்த இடம் (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>மூடு (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>இங்கே கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>சேமித்த இடம்: {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder or name.</source>
        <translation>{path} கோப்பில் எழுத முடியவில்லை. வேறு கோப்புறையை அல்லது பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one.</source>
        <translation>அச்சுப்பொறி இதை ஏற்கவில்லை. வேறொன்றில் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Signed: you have read “{title}”.</source>
        <translation>உறுதிசெய்தாயிற்று: “{title}” நடைமுறையைப் படித்துவிட்டீர்கள்.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>எதுவும் திறக்கவில்லை</translation>
    </message>
    <message>
        <source>The procedures are being read, or there are none yet.</source>
        <translation>நடைமுறைகள் ஏற்றப்படுகின்றன, அல்லது இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>This link leads nowhere: {address}</source>
        <translation>இந்த இணைப்பு எங்கும் செல்லவில்லை: {address}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>பக்கம் {number} / {count}</translation>
    </message>
    <message>
        <source>Uncontrolled when printed</source>
        <translation>அச்சிட்ட பிரதி புதுப்பிக்கப்படாது</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>நடைமுறை</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படித்தது</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>நீங்கள் படித்த பிறகு மாறியது</translation>
    </message>
    <message>
        <source>Read; its review date has passed</source>
        <translation>படித்தது; மறுஆய்வு நாள் கடந்துவிட்டது</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read well</source>
        <translation>
            <numerusform>%n கோப்பைச் சரியாகப் படிக்க முடியவில்லை</numerusform>
            <numerusform>%n கோப்புகளைச் சரியாகப் படிக்க முடியவில்லை</numerusform>
        </translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>தேடு (Ctrl+K)</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and version {version} counts as read.</source>
        <translation>கடைசி வரை படித்தீர்களா? உறுதிசெய்யுங்கள்; பதிப்பு {version} படித்ததாகக் கணக்கில் வரும்.</translation>
    </message>
    <message>
        <source>You read version {old}. Sign version {new} once you know what changed.</source>
        <translation>நீங்கள் படித்தது பதிப்பு {old}. என்ன மாறியது என்று தெரிந்ததும் பதிப்பு {new}-ஐப் படித்ததாக உறுதிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>நடைமுறைகள்</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Try one word, or only its beginning.</source>
        <translation>ஒரே ஒரு சொல்லை, அல்லது அதன் தொடக்கத்தை மட்டும் எழுதிப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>அனைத்தையும் காட்டு</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>பட்டியல் காலியாக உள்ளது</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>இந்த நூலகத்தில் நடைமுறை எதுவும் இல்லை. முதல் நடைமுறையை மேலாளர் எழுதலாம்.</translation>
    </message>
    <message>
        <source>Write a procedure</source>
        <translation>ஒரு நடைமுறையை எழுது</translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>{total}-இல் {read} படித்தாயிற்று</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and it counts as read.</source>
        <translation>கடைசி வரை படித்தீர்களா? உறுதிசெய்யுங்கள்; இது படித்ததாகக் கணக்கில் வரும்.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>படித்துவிட்டேன்</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read by you on {day}: version {version}</source>
        <translation>நீங்கள் படித்த நாள் {day}: பதிப்பு {version}</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>மாற்றத்துக்கு ஆலோசனை சொல்ல</translation>
    </message>
    <message>
        <source>Read by you: version {version}</source>
        <translation>நீங்கள் படித்தது: பதிப்பு {version}</translation>
    </message>
    <message>
        <source>Read the next one</source>
        <translation>அடுத்ததைப் படிக்க</translation>
    </message>
    <message>
        <source>Next to read: {title}</source>
        <translation>அடுத்துப் படிக்க வேண்டியது: {title}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>It is shown this once and kept nowhere. A sheet from before opens nothing any more.</source>
        <translation>இது இந்த ஒரு முறை மட்டுமே காட்டப்படும்; எங்கும் சேமிக்கப்படாது. இதற்கு முந்தைய தாள் இனி எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>The same 24 words as a QR code</source>
        <translation>அதே 24 சொற்கள், QR குறியீடாக</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>அச்சிடு …</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>I have it on paper, and nobody else can get at it</source>
        <translation>இது என்னிடம் தாளில் இருக்கிறது; வேறு யாரும் இதை எடுக்க முடியாது</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>The printer did not take it. Write the words down.</source>
        <translation>அச்சுப்பொறி இதை ஏற்கவில்லை. சொற்களைக் கையால் எழுதி வையுங்கள்.</translation>
    </message>
    <message>
        <source>With these 24 words a manager who forgot their passphrase gets a new one, and everything that is sealed opens again. Whoever has them can read every suggestion: keep this sheet locked away, and away from this PC.</source>
        <translation>கடவுச்சொற்றொடரை மறந்த மேலாளர் இந்த 24 சொற்களைக் கொண்டு புதியதை அமைக்கலாம்; முத்திரையிட்ட எல்லாவற்றையும் மீண்டும் திறக்கலாம். இவை யாரிடம் இருக்கின்றனவோ, அவர் எல்லா ஆலோசனைகளையும் படிக்க முடியும்: இந்தத் தாளை இந்தக் கணினிக்கு அருகில் வைக்காமல், வேறோர் இடத்தில் பூட்டி வையுங்கள்.</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet printed later ends this one.</source>
        <translation>உருவாக்கிய நாள்: {day}. பிறகு ஒரு தாளை அச்சிட்டால், இது செல்லாது.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the text</source>
        <translation>
            <numerusform>உரை பற்றி %n குறிப்பு</numerusform>
            <numerusform>உரை பற்றி %n குறிப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks on the text</source>
        <translation>உரை பற்றிக் குறிப்பு எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>உரை பற்றிய குறிப்புகள்</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>வரி {line}</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The original has changed since this was translated:</source>
        <translation>இதை மொழிபெயர்த்த பிறகு மூலம் மாறியுள்ளது:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>மாறியது</translation>
    </message>
    <message>
        <source>This text is too complex to lay out, so it is shown as it was written.</source>
        <translation>இந்த உரையின் அமைப்பு மிகவும் சிக்கலானது; எனவே எழுதியபடியே காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>Practise this step</source>
        <translation>இந்தப் படியைப் பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>மாற்றத்துக்கு ஆலோசனை சொல்ல</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>உதவிக் குறிப்பு</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>முக்கியம்</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>ஆபத்து</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>What is missing or damaged now comes back from the backup that you choose. Whatever is newer stays, and what is replaced is kept: nothing gets lost.</source>
        <translation>இப்போது விடுபட்டவையும் சேதமடைந்தவையும் நீங்கள் தேர்ந்தெடுக்கும் காப்பு நகலிலிருந்து திரும்ப வரும். அதைவிடப் புதியவை அப்படியே இருக்கும்; மாற்றப்படுபவையும் பாதுகாக்கப்படும்: எதுவும் தொலையாது.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>காப்பு நகலிலிருந்து மீட்டமை</translation>
    </message>
    <message>
        <source>Restore from this one</source>
        <translation>இதிலிருந்து மீட்டமை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>What was sent without a name on the day of a backup is only in those of later days.</source>
        <translation>ஒரு காப்பு நகல் எடுத்த நாளில் பெயர் இல்லாமல் அனுப்பியவை, அந்த நகலில் இருக்காது; அதற்குப் பிந்தைய நாட்களில் எடுத்த நகல்களில் மட்டுமே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n கேள்வி</numerusform>
            <numerusform>%n கேள்விகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>To the role-plays</source>
        <translation>பயிற்சி உரையாடல்களுக்குச் செல்</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>நினைவுப் பயிற்சியைத் தொடங்கு</translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>இன்று நினைவுப் பயிற்சி இல்லை</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>அடுத்தது: {day}.</translation>
    </message>
    <message>
        <source>Reviews rest until {day}</source>
        <translation>நினைவுப் பயிற்சிக்கு {day} வரை ஓய்வு</translation>
    </message>
    <message>
        <source>Under “My progress” you can let them go on sooner.</source>
        <translation>“என் முன்னேற்றம்” பக்கத்தில் இதை முன்னதாகவே தொடரலாம்.</translation>
    </message>
    <message>
        <source>What you learned comes back just before it would be forgotten, in new words.</source>
        <translation>நீங்கள் கற்றவை, மறந்துபோகும் நேரத்துக்குச் சற்று முன், புதிய சொற்களில் திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>Today&apos;s review: {load}</source>
        <translation>இன்றைய நினைவுப் பயிற்சி: {load}</translation>
    </message>
    <message>
        <source>Left out. Under “My progress” you can have it asked again.</source>
        <translation>இந்தக் கேள்வி விடப்பட்டது. “என் முன்னேற்றம்” பக்கத்தில் இதை மீண்டும் கேட்கச் செய்யலாம்.</translation>
    </message>
    <message>
        <source>Today&apos;s review</source>
        <translation>இன்றைய நினைவுப் பயிற்சி</translation>
    </message>
    <message>
        <source>What you learned is still fresh.</source>
        <translation>நீங்கள் கற்றவை இன்னும் பசுமையாக நினைவில் உள்ளன.</translation>
    </message>
    <message>
        <source>{right} of {all} right.</source>
        <translation>{all}-இல் {right} சரி.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>இன்றைக்கு முடிந்தது</translation>
    </message>
    <message>
        <source>Read these steps again</source>
        <translation>இந்தப் படிகளை மீண்டும் படியுங்கள்</translation>
    </message>
    <message>
        <source>Tomorrow: {questions}</source>
        <translation>நாளை: {questions}</translation>
    </message>
    <message>
        <source>Within a week: {questions}</source>
        <translation>ஒரு வாரத்துக்குள்: {questions}</translation>
    </message>
    <message>
        <source>Later: {questions}</source>
        <translation>அதற்குப் பிறகு: {questions}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>They come back</source>
        <translation>இவை திரும்ப வரும் நாட்கள்</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>சுமார் %n நிமிடம்</numerusform>
            <numerusform>சுமார் %n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation>{questions}, {minutes}</translation>
    </message>
    <message>
        <source>Hide what was said before</source>
        <translation>முன்பு பேசியதை மறை</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>முன்பு பேசியதைக் காட்டு</translation>
    </message>
    <message>
        <source>It comes back on {day}.</source>
        <translation>இது திரும்ப வரும் நாள்: {day}.</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>இந்தக் கேள்வியை விட்டுவிடு</translation>
    </message>
    <message>
        <source>Every answer is kept at once. Stop whenever you like.</source>
        <translation>ஒவ்வொரு பதிலும் உடனே சேமிக்கப்படும். எப்போது வேண்டுமானாலும் நிறுத்தலாம்.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>எப்படி நடந்தது என்று பார்க்க</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>அடுத்த கேள்வி</translation>
    </message>
    <message>
        <source>It is not asked again until you want it under “My progress”.</source>
        <translation>“என் முன்னேற்றம்” பக்கத்தில் நீங்கள் மீண்டும் கேட்கச் சொல்லும் வரை இது கேட்கப்படாது.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>கேள்வி {number} / {total}</translation>
    </message>
    <message>
        <source>Which step comes first?</source>
        <translation>எந்தப் படி முதலில் வரும்?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>அடுத்து எந்தப் படி வரும்?</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>படி {number}: {words}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>சரி.</translation>
    </message>
    <message>
        <source>Another step comes here.</source>
        <translation>இங்கே வேறொரு படி வரும்.</translation>
    </message>
    <message>
        <source>Your answer: {words}</source>
        <translation>உங்கள் பதில்: {words}</translation>
    </message>
</context>
<context>
    <name>RolePlayList</name>
    <message>
        <source>Best so far: {share}</source>
        <translation>இதுவரை சிறந்தது: {share}</translation>
    </message>
    <message>
        <source>Translation not yet reviewed</source>
        <translation>மொழிபெயர்ப்பு இன்னும் சரிபார்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>திரும்பிப் பார்க்க</translation>
    </message>
    <message>
        <source>How it went the last time</source>
        <translation>கடந்த முறை எப்படி நடந்தது</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>மீண்டும் பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>பயிற்சி செய்ய வேண்டியது</translation>
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
        <translation>எல்லாம் புதிதாக முத்திரையிடப்பட்டது; இங்கே உள்ள காப்பு நகல்களிலும்கூட. யாராவது வேறிடத்துக்கு எடுத்துச் சென்ற நகல்கள் பழையபடியே உள்ளன: அவற்றை நீக்குங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sealed anew. %n backup(s) cannot be read and may still hold open words: delete {names}.</source>
        <translation>
            <numerusform>எல்லாம் புதிதாக முத்திரையிடப்பட்டது. %n காப்பு நகலைப் படிக்க முடியவில்லை; முத்திரையிடப்படாத சொற்கள் அதில் இன்னும் இருக்கலாம். இதை நீக்குங்கள்: {names}.</numerusform>
            <numerusform>எல்லாம் புதிதாக முத்திரையிடப்பட்டது. %n காப்பு நகல்களைப் படிக்க முடியவில்லை; முத்திரையிடப்படாத சொற்கள் அவற்றில் இன்னும் இருக்கலாம். இவற்றை நீக்குங்கள்: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>தேடலை அழி</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system: {language}</source>
        <translation>கணினியில் உள்ளபடி: {language}</translation>
    </message>
    <message>
        <source>With a PIN nobody else signs in as you on this PC. It also locks the key to your own suggestions, and remembers those that you sent without your name. Without a PIN that key lies open in the data folder. Four digits stop a curious colleague, not somebody with tools and a copy of the files: the more digits the better.</source>
        <translation>PIN இருந்தால், இந்தக் கணினியில் வேறு யாரும் உங்கள் பெயரில் உள்நுழைய முடியாது. உங்கள் சொந்த ஆலோசனைகளின் சாவியையும் அது பூட்டும்; பெயர் சொல்லாமல் நீங்கள் அனுப்பியவற்றையும் நினைவில் வைத்திருக்கும். PIN இல்லாவிட்டால், அந்தச் சாவி தரவுக் கோப்புறையில் பூட்டப்படாமல் இருக்கும். நான்கு இலக்கங்கள், எட்டிப்பார்க்க நினைக்கும் சக ஊழியரைத் தடுக்கும்; கருவிகளும் கோப்புகளின் நகலும் உள்ள ஒருவரைத் தடுக்காது: இலக்கங்கள் கூடக் கூட நல்லது.</translation>
    </message>
    <message>
        <source>sopapp {version}, with Qt {qt}</source>
        <translation>sopapp {version}, Qt {qt} உடன்</translation>
    </message>
    <message>
        <source>Everything that people did here is kept in</source>
        <translation>இங்கே எல்லோரும் செய்தவை இருக்கும் இடம்</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n நடைமுறை</numerusform>
            <numerusform>%n நடைமுறைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role-play(s)</source>
        <translation>
            <numerusform>%n பயிற்சி உரையாடல்</numerusform>
            <numerusform>%n பயிற்சி உரையாடல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n பிரச்சினை</numerusform>
            <numerusform>%n பிரச்சினைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>கணினியில் உள்ளபடி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>இந்த அளவைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Let the customer finish, then repeat the problem in your words.</source>
        <translation>வாடிக்கையாளரை முழுவதும் பேச விடுங்கள்; பிறகு பிரச்சினையை உங்கள் சொற்களில் திருப்பிச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>நான்</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>என் பெயர்</translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation>என் பெயரை மாற்று</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <translation>என் PIN-ஐ நீக்கு</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>இந்த நிரல்</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>இந்தக் கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>உங்கள் பெயர் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>உங்கள் PIN அமைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>உங்கள் PIN நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The system did not open it. The folder is {folder}.</source>
        <translation>கணினி அதைத் திறக்கவில்லை. கோப்புறை: {folder}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>எழுத்தின் அளவு</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>நூலகம்</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>ஏற்றப்படுகிறது.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>என் PIN-ஐ மாற்று</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN அமை</translation>
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
        <translation>விசைகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>எங்கும் வேலை செய்யும் விசைகள்</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>இதை மொழிபெயர்த்த பிறகு மூலம் மாறியுள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to translate</source>
        <translation>
            <numerusform>மொழிபெயர்க்க %n படி உள்ளது</numerusform>
            <numerusform>மொழிபெயர்க்க %n படிகள் உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, step {number}</source>
        <translation>{language}, படி {number}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Start this role-play again</source>
        <translation>இந்தப் பயிற்சி உரையாடலை மீண்டும் தொடங்கு</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>பட்டியலுக்குத் திரும்பு (Esc)</translation>
    </message>
    <message>
        <source>{made} of {total} decisions</source>
        <translation>{total} முடிவுகளில் {made}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The procedure</source>
        <translation>நடைமுறை</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>நடைமுறையை மூடு</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>படிக்கும் பக்கத்தில் திற</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Hide the story</source>
        <translation>சொன்னதை மறை</translation>
    </message>
    <message>
        <source>Read the story again</source>
        <translation>சொன்னதை மீண்டும் படிக்க</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>வாக்கியம் {number} / {total}</translation>
    </message>
    <message>
        <source>{name} has a longer story. It is told once, and then it is gone.</source>
        <translation>{name} சற்று நீளமாகப் பேசப் போகிறார். ஒரு முறைதான் சொல்வார்; பிறகு அது மறைந்துவிடும்.</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>கேட்கத் தொடங்கு</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>அடுத்த வாக்கியம்</translation>
    </message>
    <message>
        <source>I have listened</source>
        <translation>கேட்டுவிட்டேன்</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>தானாகத் தொடரட்டும்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
</context>
<context>
    <name>SuggestPage</name>
    <message>
        <source>Leave out customers&apos; names, phone and card numbers.</source>
        <translation>வாடிக்கையாளர்களின் பெயர், தொலைபேசி எண், அட்டை எண் எதையும் எழுதாதீர்கள்.</translation>
    </message>
    <message>
        <source>What did you see or hear, and how often?</source>
        <translation>என்ன பார்த்தீர்கள் அல்லது கேட்டீர்கள்? எத்தனை முறை?</translation>
    </message>
    <message>
        <source>For example: change a word, add a step, drop a rule</source>
        <translation>எடுத்துக்காட்டு: ஒரு சொல்லை மாற்றலாம், ஒரு படியைச் சேர்க்கலாம், ஒரு விதியை நீக்கலாம்</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>என் பெயர் இல்லாமல் அனுப்பு</translation>
    </message>
    <message>
        <source>Something else in the shop</source>
        <translation>கடையில் வேறு ஏதாவது</translation>
    </message>
    <message>
        <source>What &amp;happens now?</source>
        <translation>இப்போது என்ன நடக்கிறது?</translation>
    </message>
    <message>
        <source>A code from a suggestion without a name</source>
        <translation>பெயர் இல்லாமல் அனுப்பிய ஆலோசனையின் குறியீடு</translation>
    </message>
    <message>
        <source>Show its answer</source>
        <translation>அதன் பதிலைக் காட்டு</translation>
    </message>
    <message>
        <source>What would be &amp;better?</source>
        <translation>எது இன்னும் நன்றாக இருக்கும்?</translation>
    </message>
    <message>
        <source>Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a team of three your words, your language or who was on duty that day may tell, and so may the PC itself to somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.</source>
        <translation>பெயர் இல்லாமல் அனுப்பினால், மேலாளர் உரையையும் நாளையும் பார்ப்பார்; எழுதியவர் யார் என்று பார்க்க முடியாது. ஆனால் இதனால் மறைக்க முடியாதவையும் உண்டு: மூன்று பேர் கொண்ட குழுவில் உங்கள் சொற்கள், உங்கள் மொழி, அன்று பணியில் இருந்தவர் யார் என்பது ஆகியவை உங்களைக் காட்டிக்கொடுக்கலாம்; கணினியின் கோப்புகளைக் கவனிப்பவருக்குக் கணினியே காட்டிக்கொடுக்கலாம். பதிலைப் பார்க்க உங்களுக்கு ஒரு குறியீடு கிடைக்கும்; PIN இருந்தால், அது உங்களுக்காக நினைவில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>படி</translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation>ஆலோசனையை அனுப்பு</translation>
    </message>
    <message>
        <source>The whole procedure</source>
        <translation>நடைமுறை முழுவதும்</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>நடைமுறை</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it too.</source>
        <translation>Ctrl+Enter அழுத்தியும் அனுப்பலாம்.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>உரையாடலுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>You meet customers every day. Say where the procedure fails, and what would help.</source>
        <translation>நீங்கள் தினமும் வாடிக்கையாளர்களைச் சந்திக்கிறீர்கள். நடைமுறை எங்கே உதவவில்லை, எது உதவும் என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Draft kept at {time}. It is here when you come back.</source>
        <translation>வரைவு சேமித்த நேரம்: {time}. நீங்கள் திரும்பி வரும்போது இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Thank you. Your suggestion is kept; the answer will stand here.</source>
        <translation>நன்றி. உங்கள் ஆலோசனை சேமிக்கப்பட்டது; பதில் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>உங்கள் பதில் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Found: it stands among your suggestions.</source>
        <translation>கிடைத்தது: அது உங்கள் ஆலோசனைகளில் இருக்கிறது.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>முன்னேற்றத்துக்கு ஆலோசனை சொல்ல</translation>
    </message>
    <message>
        <source>Write your answer here first.</source>
        <translation>முதலில் உங்கள் பதிலை இங்கே எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Manager</source>
        <translation>மேலாளர்</translation>
    </message>
    <message>
        <source>Note for managers …</source>
        <translation>மேலாளர்களுக்கான குறிப்பு …</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>ஓர் ஆலோசனையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Here you see it in full, and answer it.</source>
        <translation>அதை இங்கே முழுமையாகப் பார்க்கலாம், பதில் சொல்லலாம்.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>பெயர் இல்லை</translation>
    </message>
    <message>
        <source>about version {version}</source>
        <translation>பதிப்பு {version} பற்றி</translation>
    </message>
    <message>
        <source>Notes that only managers see</source>
        <translation>மேலாளர்கள் மட்டும் பார்க்கும் குறிப்புகள்</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>இப்போது நடப்பது</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>எது இன்னும் நன்றாக இருக்கும்</translation>
    </message>
    <message>
        <source>The step as it is today</source>
        <translation>இன்று உள்ளபடி அந்தப் படி</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>இதுவரை</translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>விளக்கம் கேள் …</translation>
    </message>
    <message>
        <source>Decline with a reason …</source>
        <translation>காரணத்துடன் நிராகரி …</translation>
    </message>
    <message>
        <source>Mark done …</source>
        <translation>முடிந்ததாகக் குறி …</translation>
    </message>
    <message>
        <source>Accept and open the editor</source>
        <translation>ஏற்றுக்கொண்டு திருத்தியைத் திற</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Open the editor at this step</source>
        <translation>இந்தப் படியில் திருத்தியைத் திற</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>மீண்டும் திற</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}.</source>
        <translation>
            <numerusform>%n கோப்பு {folder} கோப்புறையில் உள்ளது.</numerusform>
            <numerusform>%n கோப்புகள் {folder} கோப்புறையில் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name, the PIN, drafts and all training records go, here and in the backups, and nobody can bring them back. Suggestions stay, without a name. Other PCs on this data folder follow when they are next used; copies that somebody took elsewhere do not.</source>
        <translation>பெயர், PIN, வரைவுகள், எல்லாப் பயிற்சிப் பதிவுகள் ஆகியவை இங்கிருந்தும் காப்பு நகல்களிலிருந்தும் அழிக்கப்படும்; யாராலும் அவற்றைத் திரும்பக் கொண்டுவர முடியாது. ஆலோசனைகள் பெயரில்லாமல் இருக்கும். இந்தத் தரவுக் கோப்புறையைப் பயன்படுத்தும் மற்றக் கணினிகளிலும், அவற்றை அடுத்த முறை பயன்படுத்தும்போது அழிக்கப்படும்; யாராவது வேறிடத்துக்கு எடுத்துச் சென்ற நகல்களில் அழிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>நிரந்தரமாக அழி</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name}: பெயரையும் பதிவுகளையும் அழிக்கலாமா?</translation>
    </message>
    <message>
        <source>{name} is erased, here and in the backups.</source>
        <translation>{name}: பெயரும் பதிவுகளும் இங்கேயும் காப்பு நகல்களிலும் அழிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Then anybody here can sign in as {name}, until they set a new PIN. Nothing is erased: what they read and practised counts as before. But what their PIN locked stays locked to them for good: drafts, and their own words until now with the answers to them, which managers can still read. Answers to what they sent without a name can then be found by the codes they wrote down only.</source>
        <translation>நீக்கினால், {name} புதிய PIN அமைக்கும் வரை, இங்கே யார் வேண்டுமானாலும் அவர் பெயரில் உள்நுழைய முடியும். எதுவும் அழிக்கப்படாது: அவர் படித்தவையும் பயிற்சி செய்தவையும் முன்போலவே கணக்கில் இருக்கும். ஆனால் அவருடைய PIN பூட்டியவற்றை அவரால் இனி ஒருபோதும் திறக்க முடியாது: வரைவுகள், இதுவரை தம் சொந்தச் சொற்களில் அவர் எழுதியவை, அவற்றுக்கான பதில்கள். அந்தச் சொற்களையும் பதில்களையும் மேலாளர்கள் தொடர்ந்து படிக்கலாம். பெயர் இல்லாமல் அவர் அனுப்பியவற்றுக்கான பதில்களை, அவர் எழுதி வைத்த குறியீடுகளைக் கொண்டு மட்டுமே இனிப் பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>PIN-ஐ நீக்கு</translation>
    </message>
    <message>
        <source>{name} now signs in without a PIN, and can set a new one.</source>
        <translation>{name} இனி PIN இல்லாமல் உள்நுழையலாம்; புதிய PIN-ஐ அமைத்துக்கொள்ளலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is erased. %n backup(s) cannot be read and may still hold the name: delete {files}.</source>
        <translation>
            <numerusform>{name}: பெயரும் பதிவுகளும் அழிக்கப்பட்டன. %n காப்பு நகலைப் படிக்க முடியவில்லை; அந்தப் பெயர் அதில் இன்னும் இருக்கலாம். இதை நீக்குங்கள்: {files}.</numerusform>
            <numerusform>{name}: பெயரும் பதிவுகளும் அழிக்கப்பட்டன. %n காப்பு நகல்களைப் படிக்க முடியவில்லை; அந்தப் பெயர் அவற்றில் இன்னும் இருக்கலாம். இவற்றை நீக்குங்கள்: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>{name}: PIN-ஐ நீக்கலாமா?</translation>
    </message>
    <message>
        <source>Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the best answer every time. They show what to practise next; they are no mark.</source>
        <translation>திறன்களின் அளவு, ஒவ்வொரு பயிற்சி உரையாடலையும் கடைசியாக முடித்த முறையிலிருந்து வருகிறது: குருட்டாம்போக்கில் தேர்ந்தெடுத்தால் 0 %, ஒவ்வொரு முறையும் சிறந்த பதில் சொன்னால் 100 %. அடுத்து எதைப் பயிற்சி செய்யலாம் என்று இவை காட்டுகின்றன; இவை தேர்வு மதிப்பெண்கள் அல்ல.</translation>
    </message>
    <message>
        <source>Take the PIN away …</source>
        <translation>PIN-ஐ நீக்கு …</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Export records…</source>
        <translation>பதிவுகளை ஏற்றுமதி செய்…</translation>
    </message>
    <message>
        <source>Has read and practised nothing yet.</source>
        <translation>இன்னும் எதையும் படிக்கவில்லை, பயிற்சியும் செய்யவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>அதன்பின் %n மாறியுள்ளது</numerusform>
            <numerusform>அதன்பின் %n மாறியுள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{all} பயிற்சி உரையாடல்களில் {done} பயிற்சி செய்தாயிற்று</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>இவருடைய பதிவுகளை அழி…</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>இங்கே இன்னும் யாரும் இல்லை</translation>
    </message>
    <message>
        <source>As soon as somebody has signed in with their name, you see here how far they have come.</source>
        <translation>யாராவது தம் பெயரில் உள்நுழைந்ததும், அவர் எவ்வளவு தூரம் வந்திருக்கிறார் என்று இங்கே பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>{read} of {all} procedures read</source>
        <translation>{all} நடைமுறைகளில் {read} படித்தாயிற்று</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away …</source>
        <translation>PIN-ஐ நீக்கு: {name} …</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <translation>பெயரையும் பதிவுகளையும் அழி: {name}…</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>You began this role-play and made %n decision(s). The customer is still waiting.</source>
        <translation>
            <numerusform>இந்தப் பயிற்சி உரையாடலைத் தொடங்கி %n முடிவு எடுத்துள்ளீர்கள். வாடிக்கையாளர் இன்னும் காத்திருக்கிறார்.</numerusform>
            <numerusform>இந்தப் பயிற்சி உரையாடலைத் தொடங்கி %n முடிவுகள் எடுத்துள்ளீர்கள். வாடிக்கையாளர் இன்னும் காத்திருக்கிறார்.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure changed since you read it. {what}</source>
        <translation>நீங்கள் படித்த பிறகு இந்த நடைமுறை மாறியுள்ளது. {what}</translation>
    </message>
    <message numerus="yes">
        <source>What you learned comes back before it is forgotten. It takes about %n minute(s).</source>
        <translation>
            <numerusform>நீங்கள் கற்றவை, மறந்துபோகும் முன் திரும்ப வரும். இதற்குச் சுமார் %n நிமிடம் ஆகும்.</numerusform>
            <numerusform>நீங்கள் கற்றவை, மறந்துபோகும் முன் திரும்ப வரும். இதற்குச் சுமார் %n நிமிடங்கள் ஆகும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have read the procedures for this role-play. Practising takes about %n minute(s).</source>
        <translation>
            <numerusform>இந்தப் பயிற்சி உரையாடலுக்கான நடைமுறைகளைப் படித்துவிட்டீர்கள். பயிற்சிக்குச் சுமார் %n நிமிடம் ஆகும்.</numerusform>
            <numerusform>இந்தப் பயிற்சி உரையாடலுக்கான நடைமுறைகளைப் படித்துவிட்டீர்கள். பயிற்சிக்குச் சுமார் %n நிமிடங்கள் ஆகும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>மாறியதைப் படிக்க</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s review: %n question(s)</source>
        <translation>
            <numerusform>இன்றைய நினைவுப் பயிற்சி: %n கேள்வி</numerusform>
            <numerusform>இன்றைய நினைவுப் பயிற்சி: %n கேள்விகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>நினைவுப் பயிற்சியைத் தொடங்கு</translation>
    </message>
    <message>
        <source>You have not read this procedure yet; it is the next on the shelf.</source>
        <translation>இந்த நடைமுறையை நீங்கள் இன்னும் படிக்கவில்லை; பட்டியலில் அடுத்தது இதுதான்.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>இதைப் படிக்க</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>பயிற்சி செய்ய</translation>
    </message>
    <message>
        <source>Your suggestion was answered</source>
        <translation>உங்கள் ஆலோசனைக்குப் பதில் வந்துள்ளது</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>பதிலைப் படிக்க</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>%n படி மாறியுள்ளது.</numerusform>
            <numerusform>%n படிகள் மாறியுள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} procedures read</source>
        <translation>{all} நடைமுறைகளில் {done} படித்தாயிற்று</translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation>இப்போதைக்கு எல்லாம் முடிந்தது</translation>
    </message>
    <message>
        <source>You have read and practised everything. Did something in the shop go better or worse than the procedure says? Say what would be better.</source>
        <translation>எல்லாவற்றையும் படித்து, பயிற்சி செய்துவிட்டீர்கள். நடைமுறை சொல்வதைவிடக் கடையில் ஏதாவது நன்றாகவோ மோசமாகவோ நடந்ததா? எது இன்னும் நன்றாக இருக்கும் என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>முன்னேற்றத்துக்கு ஆலோசனை சொல்ல</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>படிக்க இன்னும் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>இந்த நூலகத்தில் நடைமுறை எதுவும் இல்லை. முதல் நடைமுறையை மேலாளர் எழுதலாம்.</translation>
    </message>
    <message>
        <source>Write the first procedure</source>
        <translation>முதல் நடைமுறையை எழுது</translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{all} பயிற்சி உரையாடல்களில் {done} பயிற்சி செய்தாயிற்று</translation>
    </message>
    <message>
        <source>Good to see you, {name}</source>
        <translation>வணக்கம், {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>The procedures are being read.</source>
        <translation>நடைமுறைகள் ஏற்றப்படுகின்றன.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>நினைவுகூர வேண்டியவை</translation>
    </message>
    <message>
        <source>Answers to your suggestions</source>
        <translation>உங்கள் ஆலோசனைகளுக்கு வந்த பதில்கள்</translation>
    </message>
    <message>
        <source>All your suggestions</source>
        <translation>உங்கள் ஆலோசனைகள் அனைத்தும்</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>பதிப்பு {version}-இல் முடிந்தது</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>நீங்கள் படித்த பிறகு மாறியவை</translation>
    </message>
    <message numerus="yes">
        <source>All %n on the shelf</source>
        <translation>
            <numerusform>பட்டியலில் உள்ள %n நடைமுறை</numerusform>
            <numerusform>பட்டியலில் உள்ள %n நடைமுறைகளும்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that come back today</source>
        <translation>
            <numerusform>இன்று திரும்ப வரும் %n கேள்வி</numerusform>
            <numerusform>இன்று திரும்ப வரும் %n கேள்விகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>சுமார் %n நிமிடம்</numerusform>
            <numerusform>சுமார் %n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>படிக்க வேண்டியவை</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>பயிற்சி செய்ய வேண்டியவை</translation>
    </message>
    <message>
        <source>All role-plays</source>
        <translation>எல்லாப் பயிற்சி உரையாடல்களும்</translation>
    </message>
    <message>
        <source>You are in the middle of it.</source>
        <translation>இது பாதியில் நிற்கிறது.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Questions to look at</source>
        <translation>கவனிக்க வேண்டிய கேள்விகள்</translation>
    </message>
    <message>
        <source>{judged} of {all} questions have been answered by {enough} people or more for the first time. Only of these something can be said.</source>
        <translation>{all} கேள்விகளில் {judged} கேள்விகளுக்கு, குறைந்தது {enough} பேர் முதல்முறைப் பதில் சொல்லியுள்ளனர். இவற்றைப் பற்றி மட்டுமே ஏதாவது சொல்ல முடியும்.</translation>
    </message>
    <message>
        <source>{roleplay}: “{question}”</source>
        <translation>{roleplay}: “{question}”</translation>
    </message>
    <message>
        <source>{n} people; mean credit {facility} %</source>
        <translation>{n} பேர்; சராசரி மதிப்பு {facility} %</translation>
    </message>
    <message>
        <source>All of them measure what they should.</source>
        <translation>இந்தக் கேள்விகள் எல்லாம் அளவிட வேண்டியதை அளவிடுகின்றன.</translation>
    </message>
    <message numerus="yes">
        <source>From %n decision(s) in role-plays. They show what to practise next; they are no mark.</source>
        <translation>
            <numerusform>பயிற்சி உரையாடல்களில் எடுத்த %n முடிவிலிருந்து இவை கிடைத்தன. அடுத்து எதைப் பயிற்சி செய்யலாம் என்று இவை காட்டுகின்றன; இவை தேர்வு மதிப்பெண்கள் அல்ல.</numerusform>
            <numerusform>பயிற்சி உரையாடல்களில் எடுத்த %n முடிவுகளிலிருந்து இவை கிடைத்தன. அடுத்து எதைப் பயிற்சி செய்யலாம் என்று இவை காட்டுகின்றன; இவை தேர்வு மதிப்பெண்கள் அல்ல.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different mistakes: to keep a case that must go up, and to hand up what one may decide oneself.</source>
        <translation>இவை இரண்டு வெவ்வேறு தவறுகள்: மேலாளரிடம் கொண்டுசெல்ல வேண்டிய விஷயத்தைக் கையில் வைத்துக்கொள்வது; தாமே முடிவெடுக்கக்கூடியதை மேலாளரிடம் கொண்டுசெல்வது.</translation>
    </message>
    <message>
        <source>How often the answer showed it where the best answer does.</source>
        <translation>சிறந்த பதிலில் இது இருக்கும் இடங்களில், சொன்ன பதிலிலும் இது எத்தனை முறை இருந்தது.</translation>
    </message>
    <message>
        <source>Who is sure and wrong does not look it up. Talk about these steps first. Only answers for which somebody said how sure they were are counted.</source>
        <translation>தவறான பதிலை உறுதியாக நம்புபவர், நடைமுறையைத் தேடிப் பார்க்க மாட்டார். முதலில் இந்தப் படிகளைப் பற்றிப் பேசுங்கள். எவ்வளவு உறுதி என்று குறிப்பிட்ட பதில்கள் மட்டுமே இங்கே கணக்கில் உள்ளன.</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>யாருடைய பதில்கள்</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>குழு முழுவதும்</translation>
    </message>
    <message>
        <source>Training results</source>
        <translation>பயிற்சியின் விளைவுகள்</translation>
    </message>
    <message>
        <source>Escalating</source>
        <translation>மேலாளரிடம் கொண்டுசெல்லுதல்</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>கவனித்துக் கேட்டல்</translation>
    </message>
    <message>
        <source>In their own words, as they marked it themselves:</source>
        <translation>சொந்தச் சொற்களில் சொன்னபோது, அவர்களே குறித்தபடி:</translation>
    </message>
    <message>
        <source>Sure, and wrong</source>
        <translation>உறுதியாக நம்பிச் சொன்ன தவறுகள்</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>இன்னும் பதில்கள் இல்லை</translation>
    </message>
    <message>
        <source>As soon as somebody plays a role-play, you see here how the team listens and escalates, and which questions are to be mended.</source>
        <translation>யாராவது ஒரு பயிற்சி உரையாடலைச் செய்ததும், குழு எப்படிக் கவனித்துக் கேட்கிறது, எப்படி மேலாளரிடம் கொண்டுசெல்கிறது, எந்தக் கேள்விகளைச் சரிசெய்ய வேண்டும் என்று இங்கே பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Handed up when it was needed</source>
        <translation>தேவைப்பட்டபோது மேலாளரிடம் கொண்டுசென்றது</translation>
    </message>
    <message>
        <source>Handed up for nothing</source>
        <translation>தேவையில்லாமல் மேலாளரிடம் கொண்டுசென்றது</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>இங்கே காட்ட இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{count}: {answer}</source>
        <translation>{count}: {answer}</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>இன்னும் அப்படி எதுவும் வரவில்லை</translation>
    </message>
    <message>
        <source>Names the feeling or the trouble</source>
        <translation>உணர்வை அல்லது பிரச்சினையைக் குறிப்பிடுதல்</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>கேள்வி கேட்டல்</translation>
    </message>
    <message>
        <source>Says it back in own words</source>
        <translation>தம் சொற்களில் திருப்பிச் சொல்லுதல்</translation>
    </message>
    <message>
        <source>Sums up</source>
        <translation>சுருக்கிச் சொல்லுதல்</translation>
    </message>
    <message>
        <source>Agrees the next step</source>
        <translation>அடுத்துச் செய்வதைப் பேசி முடிவு செய்தல்</translation>
    </message>
    <message>
        <source>{count} of {all}; likely between {low} and {high} %</source>
        <translation>{all}-இல் {count}; பெரும்பாலும் {low} முதல் {high} % வரை</translation>
    </message>
    <message>
        <source>Too few first attempts yet to say anything.</source>
        <translation>முதல் முயற்சிகள் இன்னும் மிகக் குறைவு; எதுவும் சொல்ல முடியாது.</translation>
    </message>
    <message>
        <source>Those who do well elsewhere do badly here. See whether the right answer is marked as the best.</source>
        <translation>மற்ற கேள்விகளில் நன்றாகச் செய்பவர்கள் இங்கே தவறு செய்கிறார்கள். சரியான பதில்தான் சிறந்ததாகக் குறிக்கப்பட்டுள்ளதா என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>It hardly tells those who do well elsewhere from the others. See whether the answers can be misread.</source>
        <translation>மற்ற கேள்விகளில் நன்றாகச் செய்பவர்களையும் மற்றவர்களையும் இது சரியாக வேறுபடுத்திக் காட்டுவதில்லை. பதில்களைத் தவறாகப் புரிந்துகொள்ள இடம் இருக்கிறதா என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it wrong. See whether the procedure says it at all.</source>
        <translation>கிட்டத்தட்ட எல்லோரும் தவறாகப் பதில் சொல்கிறார்கள். நடைமுறையில் இது சொல்லப்பட்டுள்ளதா என்று முதலில் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it right. Make the other answers more tempting.</source>
        <translation>கிட்டத்தட்ட எல்லோரும் சரியாகப் பதில் சொல்கிறார்கள். மற்ற பதில்களையும் தேர்ந்தெடுக்கத் தோன்றும்படி எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody takes one of its answers. Write what staff really say there.</source>
        <translation>இதன் பதில்களில் ஒன்றை யாரும் தேர்ந்தெடுப்பதில்லை. அங்கே ஊழியர்கள் உண்மையில் சொல்வதை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Less than half of the experts agree on the best answer. Rework it or leave it out.</source>
        <translation>சிறந்த பதில் எது என்பதில், நிபுணர்களில் பாதிப் பேர்கூட உடன்படவில்லை. இதைத் திருத்தி எழுதுங்கள், அல்லது விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>Only what somebody wanted to be kept is here, sealed like suggestions. Talk about it with them.</source>
        <translation>உங்களுக்காகச் சேமிக்க வேண்டும் என்று ஒருவர் விரும்பியவை மட்டுமே இங்கே உள்ளன; ஆலோசனைகளைப் போலவே முத்திரையிடப்பட்டவை. அவரிடம் இதைப் பற்றிப் பேசுங்கள்.</translation>
    </message>
    <message>
        <source>Kept for you, in their own words</source>
        <translation>அவர்களின் சொந்தச் சொற்களில், உங்களுக்காகச் சேமித்தவை</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>பட்டியலுக்குத் திரும்பு (Esc)</translation>
    </message>
</context>
<context>
    <name>TwoTextsDialog</name>
    <message>
        <source>Somebody else published this procedure while you were writing. Compare the two: you can copy from theirs into yours.</source>
        <translation>நீங்கள் எழுதிக்கொண்டிருந்தபோது வேறொருவர் இந்த நடைமுறையை வெளியிட்டுள்ளார். இரண்டையும் ஒப்பிடுங்கள்: அவர் எழுதியதிலிருந்து உங்களுடையதில் நகலெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>வேறொருவர் மாற்றியுள்ளார்</translation>
    </message>
    <message>
        <source>Keep mine and publish over it</source>
        <translation>என்னுடையதை வைத்து, அதன் மேல் வெளியிடு</translation>
    </message>
    <message>
        <source>Take theirs and set mine aside in a file</source>
        <translation>அவருடையதை ஏற்று, என்னுடையதைக் கோப்பாக எடுத்து வை</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Mine, the draft</source>
        <translation>என்னுடையது, வரைவு</translation>
    </message>
    <message>
        <source>Theirs, published now</source>
        <translation>அவருடையது, இப்போது வெளியிட்டது</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read how we do it, practise it, and say what would be better.</source>
        <translation>நாம் எப்படிச் செய்கிறோம் என்று படியுங்கள், பயிற்சி செய்யுங்கள், எது இன்னும் நன்றாக இருக்கும் என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The name that your colleagues know. It stays on this PC.</source>
        <translation>உங்கள் சக ஊழியர்களுக்குத் தெரிந்த பெயர். அது இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>Forgot it? Ask a manager: on the managers’ page they can take the PIN away.</source>
        <translation>மறந்துவிட்டீர்களா? ஒரு மேலாளரிடம் கேளுங்கள்: மேலாளர்களின் பக்கத்தில் அவர் உங்கள் PIN-ஐ நீக்க முடியும்.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>வேறொருவர்</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>உங்கள் பெயர்</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>நல்வரவு</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>நீங்கள் யார்?</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>உள்ளே செல்</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n நாளுக்கு முன்</numerusform>
            <numerusform>%n நாட்களுக்கு முன்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <source>{path} cannot be read ({reason}). Check the file, or put back a copy of it.</source>
        <translation>{path} கோப்பைப் படிக்க முடியவில்லை ({reason}). கோப்பைச் சரிபாருங்கள், அல்லது அதன் நகல் ஒன்றைத் திரும்ப வையுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR).</source>
        <translation>{folder} கோப்புறையில் எதையும் சேமிக்க முடியவில்லை. அங்கே எழுதும் உரிமையைக் கேட்டுப் பெறுங்கள், அல்லது வேறு கோப்புறையுடன் தொடங்குங்கள் (--data DIR).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then do it again: nothing was lost.</source>
        <translation>{folder} உள்ள வட்டு நிரம்பிவிட்டது. இடம் ஏற்படுத்தி, மீண்டும் செய்யுங்கள்: எதுவும் தொலையவில்லை.</translation>
    </message>
    <message>
        <source>Another program is holding {path}. Wait a moment, then do it again.</source>
        <translation>வேறொரு நிரல் {path} கோப்பைப் பயன்படுத்துகிறது. சற்றுப் பொறுத்து, மீண்டும் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first.</source>
        <translation>{path} கோப்பைத் திறந்த பிறகு வேறொருவர் அதை மாற்றியுள்ளார். நீங்கள் எழுதியது வரைவாக உள்ளது; முதலில் இரண்டையும் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The system library {library} is missing, without which no window opens. Install it: apt install {package}.</source>
        <translation>{library} என்ற கணினி நூலகம் இல்லை; அது இல்லாமல் சாளரம் திறக்காது. அதை நிறுவுங்கள்: apt install {package}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play.</source>
        <translation>சாளரம் திறக்கத் திரை இல்லை. திரை உள்ள கணினியில் தொடங்குங்கள், அல்லது கட்டளையைப் பயன்படுத்துங்கள்: sopapp check, sopapp play.</translation>
    </message>
    <message>
        <source>There is already a file {path}, and nothing was written. Choose another name, or delete that file first.</source>
        <translation>{path} கோப்பு ஏற்கெனவே இருக்கிறது; எதுவும் எழுதப்படவில்லை. வேறு பெயரைத் தேர்ந்தெடுங்கள், அல்லது முதலில் அந்தக் கோப்பை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>There is no data folder {folder}. Check how its name is written; without --data the usual folder is taken.</source>
        <translation>{folder} என்ற தரவுக் கோப்புறை இல்லை. அதன் பெயர் சரியாக எழுதப்பட்டுள்ளதா என்று பாருங்கள்; --data கொடுக்காவிட்டால் வழக்கமான கோப்புறை பயன்படுத்தப்படும்.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another program.</source>
        <translation>{path} கோப்பின் வரி {line}: {most} எழுத்துகளுக்கு மேல் உள்ளன; இந்தத் திருத்திக்கு இது மிக நீளம். வேறொரு நிரலில் அந்த வரியைப் பிரித்து எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is a manager. Take their key away first: Manage, Managers and keys.</source>
        <translation>{name} ஒரு மேலாளர். முதலில் அவருடைய சாவியை நீக்குங்கள்: நிர்வாகம், மேலாளர்களும் சாவிகளும்.</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. There are: {known}.</source>
        <translation>“{name}” என்ற காப்பு நகல் இல்லை. இருப்பவை: {known}.</translation>
    </message>
    <message>
        <source>There are no records of the kind “{kind}”. There are: {known}.</source>
        <translation>“{kind}” வகைப் பதிவுகள் இல்லை. இருப்பவை: {known}.</translation>
    </message>
    <message>
        <source>A file called {name} would say nothing about what is in it. Give it a name that ends in {known}.</source>
        <translation>{name} என்ற கோப்புப் பெயர், உள்ளே என்ன இருக்கிறது என்று சொல்லாது. {known} என முடியும் பெயரைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name a folder that holds Markdown files.</source>
        <translation>{folder} என்ற கோப்புறை இல்லை. Markdown கோப்புகள் உள்ள கோப்புறையைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no procedure called “{sop}” in this library. Choose one from the shelf.</source>
        <translation>இந்த நூலகத்தில் “{sop}” என்ற நடைமுறை இல்லை. பட்டியலில் இருந்து ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no role-play called “{roleplay}” in this library. It has: {known}.</source>
        <translation>இந்த நூலகத்தில் “{roleplay}” என்ற பயிற்சி உரையாடல் இல்லை. இருப்பவை: {known}.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this library. It has: {known}.</source>
        <translation>“{language}” இந்த நூலகத்தின் மொழி அல்ல. இருப்பவை: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not one of the choices here. Give a number from 1 to {count}.</source>
        <translation>“{given}” இங்கே உள்ள தேர்வுகளில் ஒன்றல்ல. 1 முதல் {count} வரை ஓர் எண்ணைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Answer {place} is “{given}”, which does not fit there. Give {possible}.</source>
        <translation>பதில் {place}: “{given}” அங்கே பொருந்தாது. கொடுக்கக்கூடியது: {possible}.</translation>
    </message>
    <message>
        <source>The role-play has no variant “{given}” in that language. It has: {known}.</source>
        <translation>அந்த மொழியில் இந்தப் பயிற்சி உரையாடலுக்கு “{given}” என்ற மாற்று வடிவம் இல்லை. இருப்பவை: {known}.</translation>
    </message>
    <message>
        <source>A name is needed. Type the name that your colleagues know.</source>
        <translation>பெயர் தேவை. உங்கள் சக ஊழியர்களுக்குத் தெரிந்த பெயரை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours.</source>
        <translation>{name} என்ற பெயரில் ஒருவர் ஏற்கெனவே இந்தக் கணினியில் இருக்கிறார். அந்தப் பெயரைப் பட்டியலில் தேர்ந்தெடுங்கள், அல்லது உங்கள் பெயரில் ஓர் எழுத்தைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits. Type digits only.</source>
        <translation>PIN-இல் {least} முதல் {most} இலக்கங்கள் இருக்க வேண்டும். இலக்கங்களை மட்டும் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again, or pick another name.</source>
        <translation>இந்த PIN சரியல்ல. மீண்டும் முயற்சி செய்யுங்கள், அல்லது வேறு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.</source>
        <translation>கடவுச்சொற்றொடர் மிகச் சிறியது. குறைந்தது {least} எழுத்துகள் தேவை; மூன்று நான்கு சொற்கள் எளிதில் நினைவில் நிற்கும்.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>இரண்டு கடவுச்சொற்றொடர்களும் ஒன்றாக இல்லை. இரண்டாவதை மீண்டும் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again; mind capitals and spaces.</source>
        <translation>இந்தக் கடவுச்சொற்றொடர் சரியல்ல. மீண்டும் முயற்சி செய்யுங்கள்; பெரிய எழுத்துகளையும் இடைவெளிகளையும் கவனியுங்கள்.</translation>
    </message>
    <message>
        <source>This passphrase was right until somebody started the managers’ page anew. You can take the page back.</source>
        <translation>மேலாளர்களின் பக்கத்தை யாரோ புதிதாகத் தொடங்கும் வரை இந்தக் கடவுச்சொற்றொடர் சரியாக இருந்தது. நீங்கள் அந்தப் பக்கத்தைத் திரும்ப எடுத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>This is for managers. Open the manager’s page with the passphrase first.</source>
        <translation>இது மேலாளர்களுக்கானது. முதலில் கடவுச்சொற்றொடரால் மேலாளர் பக்கத்தைத் திறந்துகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows with each wrong one.</source>
        <translation>கடவுச்சொற்றொடர் பல முறை தவறாக இருந்தது. {seconds} விநாடிகள் காத்திருந்து, மீண்டும் முயற்சி செய்யுங்கள்: ஒவ்வொரு தவறுக்கும் காத்திருக்கும் நேரம் கூடும்.</translation>
    </message>
    <message>
        <source>These are not the 24 words of the newest recovery sheet. Check each word, and that the sheet is the last one printed.</source>
        <translation>கடைசியாக உருவாக்கிய மீட்புத் தாளில் உள்ள 24 சொற்கள் இவை அல்ல. ஒவ்வொரு சொல்லையும் சரிபாருங்கள்; இது கடைசியாக அச்சிட்ட தாள்தானா என்றும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This is the only manager left. Add another one first, or nobody could open this page.</source>
        <translation>எஞ்சியுள்ள ஒரே மேலாளர் இவர்தான். முதலில் இன்னொருவரைச் சேருங்கள்; இல்லாவிட்டால் இந்தப் பக்கத்தை யாராலும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for somebody else, or damaged.</source>
        <translation>இந்த உரையைத் திறக்க முடியவில்லை: இது வேறொருவருக்காக முத்திரையிடப்பட்டது, அல்லது சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U.</source>
        <translation>இந்தக் குறியீட்டுக்கு எந்த ஆலோசனையும் இல்லை. ஒவ்வோர் எழுத்தையும் சரிபாருங்கள்; குறியீட்டில் 12 எழுத்துகள் உண்டு; I, L, O, U ஆகியவை இருக்காது.</translation>
    </message>
    <message>
        <source>Say what happens now and what would be better; both are needed.</source>
        <translation>இப்போது என்ன நடக்கிறது, எது இன்னும் நன்றாக இருக்கும் என்று சொல்லுங்கள்; இரண்டும் தேவை.</translation>
    </message>
    <message>
        <source>An answer is needed here: the person who suggested this will read it.</source>
        <translation>இங்கே ஒரு பதில் தேவை: ஆலோசனை சொன்னவர் அதைப் படிப்பார்.</translation>
    </message>
    <message>
        <source>A note needs words. Write what the managers should know.</source>
        <translation>குறிப்பில் சொற்கள் இருக்க வேண்டும். மேலாளர்கள் தெரிந்துகொள்ள வேண்டியதை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have answered it.</source>
        <translation>“{state}” நிலையில் உள்ள ஆலோசனையை “{wanted}” என்று குறிக்க முடியாது. அதை மீண்டும் பாருங்கள்: வேறொருவர் பதில் சொல்லியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The text is the same as the published one. Change something before you publish.</source>
        <translation>உரை, வெளியிட்டதைப் போலவே உள்ளது. வெளியிடும் முன் எதையாவது மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>Say in one line what changed; everyone who signed the old version will read it.</source>
        <translation>என்ன மாறியது என்று ஒரே வரியில் சொல்லுங்கள்; பழைய பதிப்பைப் படித்ததாக உறுதிசெய்த எல்லோரும் அதைப் படிப்பார்கள்.</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>It can be put back from the backup {name}.</source>
        <translation>{name} என்ற காப்பு நகலிலிருந்து இதைத் திரும்ப வைக்கலாம்.</translation>
    </message>
    <message>
        <source>One record cannot be read and was skipped; all others are there.</source>
        <translation>ஒரு பதிவைப் படிக்க முடியாததால் அது விடப்பட்டது; மற்ற எல்லாம் உள்ளன.</translation>
    </message>
    <message>
        <source>The last write was broken off before anybody was told that it is safe. Nothing is lost.</source>
        <translation>கடைசியாக எழுதும்போது தடை ஏற்பட்டது; பத்திரமாகச் சேமித்ததாக அதற்குள் யாருக்கும் தெரிவிக்கவில்லை. எதுவும் தொலையவில்லை.</translation>
    </message>
    <message>
        <source>A journal is empty.</source>
        <translation>ஒரு பதிவேடு காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>A journal cannot be opened. Check the rights on it, and the disk.</source>
        <translation>ஒரு பதிவேட்டைத் திறக்க முடியவில்லை. அதற்கான உரிமைகளையும் வட்டையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>Records are missing.</source>
        <translation>பதிவுகள் விடுபட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Lines are not in their order. All records are there.</source>
        <translation>வரிகள் வரிசைப்படி இல்லை. எல்லாப் பதிவுகளும் உள்ளன.</translation>
    </message>
    <message>
        <source>Records of another journal are in this one. All are there.</source>
        <translation>வேறொரு பதிவேட்டின் பதிவுகள் இதில் உள்ளன. எல்லாம் உள்ளன.</translation>
    </message>
    <message>
        <source>Two different records have the same id; the first one is shown.</source>
        <translation>இரண்டு வெவ்வேறு பதிவுகளுக்கு ஒரே அடையாளக் குறி (id) உள்ளது; முதலாவது காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>Two records of one PC have the same number. Both are there.</source>
        <translation>ஒரே கணினியின் இரண்டு பதிவுகளுக்கு ஒரே எண் உள்ளது. இரண்டும் உள்ளன.</translation>
    </message>
    <message>
        <source>The text of a record was changed after it was kept, and not by this program.</source>
        <translation>சேமித்த பிறகு ஒரு பதிவின் உரை மாற்றப்பட்டுள்ளது; மாற்றியது இந்த நிரல் அல்ல.</translation>
    </message>
    <message>
        <source>The text of a record was erased, and the record that says so is gone.</source>
        <translation>ஒரு பதிவின் உரை அழிக்கப்பட்டுள்ளது; அது அழிக்கப்பட்டதைச் சொல்லும் பதிவு இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>A record was changed or taken out after it was kept, and not by this program.</source>
        <translation>சேமித்த பிறகு ஒரு பதிவு மாற்றப்பட்டுள்ளது அல்லது நீக்கப்பட்டுள்ளது; அதைச் செய்தது இந்த நிரல் அல்ல.</translation>
    </message>
    <message>
        <source>{count} record(s) that were here are gone.</source>
        <translation>இங்கே இருந்த பதிவுகளில் {count} இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>Records that were here, up to number {count}, are gone, and no backup has all of them.</source>
        <translation>இங்கே எண் {count} வரை இருந்த பதிவுகளில் சில இப்போது இல்லை; அவை அனைத்தும் உள்ள காப்பு நகல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Records are dated in the future ({at}): the clock of a PC is or was wrong. Check its date and time.</source>
        <translation>சில பதிவுகளில் எதிர்காலத் தேதி உள்ளது ({at}): ஒரு கணினியின் கடிகாரம் தவறாக உள்ளது, அல்லது தவறாக இருந்தது. அதன் தேதியையும் நேரத்தையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>The clock of a PC was set back. The order of the records is right all the same.</source>
        <translation>ஒரு கணினியின் கடிகாரம் பின்னோக்கி மாற்றப்பட்டது. இருந்தாலும் பதிவுகளின் வரிசை சரியாகவே உள்ளது.</translation>
    </message>
    <message>
        <source>A draft cannot be read.</source>
        <translation>ஒரு வரைவைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>What could not be read was kept under another name. Open it with a text editor to rescue words from it.</source>
        <translation>படிக்க முடியாதது வேறு பெயரில் சேமிக்கப்பட்டுள்ளது. அதிலுள்ள சொற்களை மீட்க, அதை உரைத் திருத்தியில் திறந்து பாருங்கள்.</translation>
    </message>
    <message>
        <source>Somebody’s own key cannot be read, so that they cannot read back what they have suggested.</source>
        <translation>ஒருவருடைய சொந்தச் சாவியைப் படிக்க முடியவில்லை; எனவே, தாம் சொன்ன ஆலோசனைகளை அவர் மீண்டும் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>There is no recovery sheet: when every manager’s passphrase is forgotten, the suggestions are lost. Make one on the managers’ page.</source>
        <translation>மீட்புத் தாள் இல்லை: எல்லா மேலாளர்களின் கடவுச்சொற்றொடர்களும் மறந்துபோனால், ஆலோசனைகள் தொலைந்துவிடும். மேலாளர்களின் பக்கத்தில் ஒரு தாளை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it on the managers’ page, under Managers and keys.</source>
        <translation>எந்த மேலாளரும் கையொப்பமிடாத ஒரு சாவி பதிவுகளில் உள்ளது: அந்தச் சாவிக்காக எதுவும் முத்திரையிடப்படுவதில்லை. மேலாளர்களின் பக்கத்தில், ‘மேலாளர்களும் சாவிகளும்’ பகுதியில், ஒரு மேலாளர் அதை அழிக்கலாம்.</translation>
    </message>
    <message>
        <source>Which keys are trusted can no longer be read. The first key that is found will be trusted again.</source>
        <translation>எந்தச் சாவிகளை நம்பலாம் என்ற குறிப்பை இப்போது படிக்க முடியவில்லை. முதலில் கிடைக்கும் சாவி மீண்டும் நம்பப்படும்.</translation>
    </message>
    <message>
        <source>A backup is damaged, so that nothing can be restored from it.</source>
        <translation>ஒரு காப்பு நகல் சேதமடைந்துள்ளது; அதிலிருந்து எதையும் மீட்டமைக்க முடியாது.</translation>
    </message>
    <message>
        <source>What was done lately is in no backup.</source>
        <translation>அண்மையில் செய்தவை எந்தக் காப்பு நகலிலும் இல்லை.</translation>
    </message>
    <message>
        <source>A file was left behind when the program ended in the middle of writing. What it was to replace is whole.</source>
        <translation>எழுதிக்கொண்டிருந்தபோது நிரல் நின்றுபோனதால், ஒரு கோப்பு மிஞ்சியுள்ளது. அது மாற்றவிருந்த கோப்புக்கு எந்தச் சேதமும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing can be saved here. Ask for the right to write in this folder.</source>
        <translation>இங்கே எதையும் சேமிக்க முடியவில்லை. இந்தக் கோப்புறையில் எழுதும் உரிமையைக் கேட்டுப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MB are left. Make room.</source>
        <translation>வட்டு கிட்டத்தட்ட நிரம்பிவிட்டது: {free} MB மட்டுமே மீதம் உள்ளது. இடம் ஏற்படுத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>problem_text</name>
    <message>
        <source>The file cannot be read ({reason}). Save it again as UTF-8 text.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை ({reason}). அதை UTF-8 உரையாக மீண்டும் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>The name of this file cannot be written down as text. Give it another name.</source>
        <translation>இந்தக் கோப்பின் பெயரை உரையாக எழுத முடியவில்லை. அதற்கு வேறு பெயர் வையுங்கள்.</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({reason}). Check who may read it.</source>
        <translation>கோப்புறையைத் திறக்க முடியவில்லை ({reason}). அதைப் படிக்க யாருக்கு உரிமை உள்ளது என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>library.toml cannot be used: {reason}.</source>
        <translation>library.toml கோப்பைப் பயன்படுத்த முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The fields between two lines --- are missing at the top. Add them.</source>
        <translation>தொடக்கத்தில் இரண்டு --- வரிகளுக்கு இடையே இருக்க வேண்டிய புலங்கள் இல்லை. அவற்றைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>The fields at the top cannot be read: {reason}. Write one `name: value` a line.</source>
        <translation>தொடக்கத்தில் உள்ள புலங்களைப் படிக்க முடியவில்லை: {reason}. வரிக்கு ஒரு `name: value` எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The fields at the top were left out: {reason}. The text itself is shown.</source>
        <translation>தொடக்கத்தில் உள்ள புலங்கள் விடப்பட்டன: {reason}. உரை மட்டும் காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>The field {field} is not in its form. Write it like this: {field}: {example}</source>
        <translation>{field} புலம் சரியான வடிவில் இல்லை. இப்படி எழுதுங்கள்: {field}: {example}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; cannot be an id. Use small letters a-z, digits and single hyphens.</source>
        <translation>&quot;{id}&quot; ஓர் id ஆக இருக்க முடியாது. a-z சிறிய எழுத்துகள், இலக்கங்கள், ஒற்றை இணைப்புக்குறிகளை மட்டும் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>There is no title. Start the text with a line `# Title`.</source>
        <translation>தலைப்பு இல்லை. உரையை `# தலைப்பு` என்ற வரியுடன் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Two steps have the id {step}. Give one of them another id.</source>
        <translation>இரண்டு படிகளுக்கு {step} என்ற ஒரே id உள்ளது. அவற்றில் ஒன்றுக்கு வேறு id கொடுங்கள்.</translation>
    </message>
    <message>
        <source>{other} has the same name but for its ending; this one is called {id}. Rename one of them.</source>
        <translation>{other} கோப்பின் பெயரும் இதே; பின்னொட்டு மட்டுமே வேறு. இதன் பெயர் {id}. இரண்டில் ஒன்றின் பெயரை மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>This is not plain YAML: {reason}.</source>
        <translation>இது எளிய YAML அல்ல: {reason}.</translation>
    </message>
    <message>
        <source>{id}: {field} is missing. Add it.</source>
        <translation>{id}: {field} இல்லை. அதைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>{id}: {field} must be {wanted}.</source>
        <translation>{id}: {field} இப்படி இருக்க வேண்டும்: {wanted}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not known for {field}. Use one of: {known}.</source>
        <translation>{id}: {field} புலத்துக்கு &quot;{given}&quot; தெரிந்த சொல் அல்ல. இவற்றில் ஒன்றைப் பயன்படுத்துங்கள்: {known}.</translation>
    </message>
    <message>
        <source>{id}: {field} is not a field that is read here. Correct its name or take it out.</source>
        <translation>{id}: {field} இங்கே படிக்கப்படும் புலம் அல்ல. அதன் பெயரைத் திருத்துங்கள் அல்லது அதை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{id}: {field} is written twice. Rename or take out one of them.</source>
        <translation>{id}: {field} இரண்டு முறை எழுதப்பட்டுள்ளது. ஒன்றின் பெயரை மாற்றுங்கள் அல்லது ஒன்றை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{id} is a word of the format. Choose another id.</source>
        <translation>{id} இந்தக் கோப்பு வடிவத்துக்கே உரிய சொல். வேறு id தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.</source>
        <translation>{id} இங்கே செல்கிறது: {given}; அது கணுவும் அல்ல, நிறைவும் அல்ல. `{field}` புலத்தைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>roleplay.yaml is missing in this folder. Add it, or remove the folder.</source>
        <translation>இந்தக் கோப்புறையில் roleplay.yaml இல்லை. அதைச் சேருங்கள், அல்லது கோப்புறையை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{id} is not a line of roleplay.yaml. Correct the id or take the line out.</source>
        <translation>{id} என்ற வரி roleplay.yaml கோப்பில் இல்லை. id-ஐத் திருத்துங்கள் அல்லது அந்த வரியை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{id}: the skill {given} is not in library.toml. Use one of: {known}.</source>
        <translation>{id}: {given} என்ற திறன் library.toml கோப்பில் இல்லை. இவற்றில் ஒன்றைப் பயன்படுத்துங்கள்: {known}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not a condition. Compare one meter with a whole number, such as: {example}</source>
        <translation>{id}: &quot;{given}&quot; ஒரு நிபந்தனை அல்ல. ஓர் அளவியை முழு எண்ணுடன் ஒப்பிடுங்கள்; எடுத்துக்காட்டு: {example}</translation>
    </message>
    <message>
        <source>{id}: there is no meter {given}. Correct its name, or add it to `meters`.</source>
        <translation>{id}: {given} என்ற அளவி இல்லை. அதன் பெயரைத் திருத்துங்கள், அல்லது அதை `meters` புலத்தில் சேருங்கள்.</translation>
    </message>
    <message>
        <source>{id}: the number of {field} is {count}. Make it {wanted}.</source>
        <translation>{id}: {field} எண்ணிக்கை {count} ஆக உள்ளது. அது {wanted} ஆக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}</source>
        <translation>{id}: `next` புலத்தின் எல்லா வழிகளுக்கும் நிபந்தனை உள்ளது. நிபந்தனை இல்லாத ஒன்றுடன் பட்டியலை முடியுங்கள்: {{to: …}}</translation>
    </message>
    <message>
        <source>{id}: replies that are ranked must all earn different credit. Set their credits apart.</source>
        <translation>{id}: வரிசைப்படுத்தும் பதில்கள் எல்லாவற்றுக்கும் வெவ்வேறு மதிப்பு இருக்க வேண்டும். அவற்றின் மதிப்புகளை வேறுபடுத்துங்கள்.</translation>
    </message>
    <message>
        <source>{id}: no option is right. Give the right one credit 1.</source>
        <translation>{id}: சரியான தேர்வு எதுவும் இல்லை. சரியானதற்கு credit: 1 என்று கொடுங்கள்.</translation>
    </message>
    <message>
        <source>{id}: the panels do not add up. Give all choices the same n, and together no more best than n.</source>
        <translation>{id}: நிபுணர் குழுவின் எண்கள் ஒத்துப்போகவில்லை. எல்லாத் தேர்வுகளுக்கும் ஒரே n கொடுங்கள்; best எண்களின் கூட்டுத்தொகை n-ஐ மீறக் கூடாது.</translation>
    </message>
    <message>
        <source>{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.</source>
        <translation>{id} கணுவில் இரண்டுக்கும் குறைவான தேர்வுகளே கிடைக்கலாம், அல்லது நல்ல தேர்வு இல்லாமல் போகலாம். சிறந்ததையும் சேர்த்து, இரண்டு தேர்வுகளை `if` இல்லாமல் விடுங்கள்.</translation>
    </message>
    <message>
        <source>The link &quot;{target}&quot; leads nowhere. Correct it or take it out.</source>
        <translation>&quot;{target}&quot; என்ற இணைப்பு எங்கும் செல்லவில்லை. அதைத் திருத்துங்கள் அல்லது நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>The picture &quot;{target}&quot; is not there. Put the file beside the text or correct its name.</source>
        <translation>&quot;{target}&quot; என்ற படம் அங்கே இல்லை. கோப்பை உரைக்கு அருகில் வையுங்கள் அல்லது அதன் பெயரைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`</source>
        <translation>id உள்ள படி எதுவும் இல்லை. படிகளை இப்படி எழுதுங்கள்: `1. வாடிக்கையாளரை வரவேற்றுப் பேசுங்கள். {{#greet}}`</translation>
    </message>
    <message>
        <source>This step has no id. Add one at the end of its line: {{#short-name}}</source>
        <translation>இந்தப் படிக்கு id இல்லை. அதன் வரியின் இறுதியில் ஒன்றைச் சேருங்கள்: {{#short-name}}</translation>
    </message>
    <message>
        <source>There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.</source>
        <translation>{count} படிகள் உள்ளன; {limit} போதும். பிரித்து எழுதுங்கள், அல்லது முடிவுகளை அட்டவணையில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.</source>
        <translation>படி {number}-இல் {count} சொற்கள் உள்ள வாக்கியம் இருக்கிறது; {limit} போதும். அதைச் சுருக்குங்கள் அல்லது பிரியுங்கள்.</translation>
    </message>
    <message>
        <source>Step {number} gives several instructions (&quot;{words}&quot;). Make a step of each.</source>
        <translation>படி {number} பல செயல்களைச் சொல்கிறது (&quot;{words}&quot;). ஒவ்வொன்றையும் ஒரு படியாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Step {number} starts with &quot;{words}&quot;. Start with what to do: a verb.</source>
        <translation>படி {number} &quot;{words}&quot; என்று தொடங்குகிறது. செய்ய வேண்டிய செயலுடன் தொடங்குங்கள்: ஒரு வினைச்சொல்.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Say plainly what to do.</source>
        <translation>படி {number} &quot;{words}&quot; என்று சொல்கிறது. என்ன செய்ய வேண்டும் என்று நேராகச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Leave it out: every step speaks to the reader.</source>
        <translation>படி {number} &quot;{words}&quot; என்று சொல்கிறது. அதை விட்டுவிடுங்கள்: எல்லாப் படிகளும் படிப்பவரிடமே பேசுகின்றன.</translation>
    </message>
    <message>
        <source>Step {number} names its condition (&quot;{words}&quot;) after the action. Put it first, with a comma.</source>
        <translation>படி {number} நிபந்தனையைச் (&quot;{words}&quot;) செயலுக்குப் பின் சொல்கிறது. அதை முதலில் வைத்து, காற்புள்ளி இடுங்கள்.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is vague. Give a number, a time or a limit.</source>
        <translation>&quot;{words}&quot; தெளிவாக இல்லை. ஓர் எண், நேரம் அல்லது வரம்பைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Sentences have {count} words on average; {limit} are enough. Divide the longest ones.</source>
        <translation>வாக்கியங்களில் சராசரியாக {count} சொற்கள் உள்ளன; {limit} போதும். மிக நீளமானவற்றைப் பிரியுங்கள்.</translation>
    </message>
    <message>
        <source>The fields at the top lack: {fields}. Add them.</source>
        <translation>தொடக்கத்தில் உள்ள புலங்களில் இவை இல்லை: {fields}. அவற்றைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>The section &quot;{section}&quot; is missing. Add it.</source>
        <translation>&quot;{section}&quot; பகுதி இல்லை. அதைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>The next review is {months} months after the date; {limit} at most. Set an earlier one.</source>
        <translation>அடுத்த மறுஆய்வு, தேதிக்கு {months} மாதம் கழித்து உள்ளது; அதிகபட்சம் {limit}. அதற்கு முந்தைய நாளைக் குறியுங்கள்.</translation>
    </message>
    <message>
        <source>The review was due on {day}. Review the procedure, then set a new date.</source>
        <translation>மறுஆய்வு செய்திருக்க வேண்டிய நாள்: {day}. நடைமுறையை மறுஆய்வு செய்து, பிறகு புதிய நாளைக் குறியுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.</source>
        <translation>எழுதியவரைத் தவிர யாரும் இதைச் செய்து பார்க்கவில்லை. ஒரு சக ஊழியரைச் செய்து பார்க்கச் சொல்லி, பிறகு tried_by புலத்தை நிரப்புங்கள்.</translation>
    </message>
    <message>
        <source>There is no text in the language &quot;{language}&quot;. Readers get the source text.</source>
        <translation>&quot;{language}&quot; மொழியில் உரை இல்லை. படிப்பவர்களுக்கு மூல உரை காட்டப்படும்.</translation>
    </message>
    <message>
        <source>The source of step {step} has changed since it was translated. Translate it again.</source>
        <translation>படி {step} மொழிபெயர்க்கப்பட்ட பிறகு அதன் மூலம் மாறியுள்ளது. அதை மீண்டும் மொழிபெயருங்கள்.</translation>
    </message>
    <message>
        <source>Step {step} of the source is missing here. Translate it.</source>
        <translation>மூலத்தில் உள்ள படி {step} இங்கே இல்லை. அதை மொழிபெயருங்கள்.</translation>
    </message>
    <message>
        <source>Step {step} is not in the source. Take it out or correct its id.</source>
        <translation>படி {step} மூலத்தில் இல்லை. அதை நீக்குங்கள் அல்லது அதன் id-ஐத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>No native reader has approved this text. Have it read, then set reviewed: true.</source>
        <translation>இந்த உரையைத் தாய்மொழியாளர் யாரும் ஒப்புக்கொள்ளவில்லை. ஒருவரைப் படிக்கச் சொல்லி, பிறகு reviewed: true என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{count} lines are not translated: {ids}</source>
        <translation>{count} வரிகள் மொழிபெயர்க்கப்படவில்லை: {ids}</translation>
    </message>
    <message>
        <source>The source of {count} lines has changed since they were translated: {ids}</source>
        <translation>மொழிபெயர்த்த பிறகு {count} வரிகளின் மூலம் மாறியுள்ளது: {ids}</translation>
    </message>
    <message>
        <source>From {id} no ending can be reached. Let a choice lead to one.</source>
        <translation>{id} கணுவிலிருந்து எந்த நிறைவையும் அடைய முடியாது. ஒரு தேர்வை நிறைவுக்குக் கொண்டுசெல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing leads to {id}. Lead a choice to it or take it out.</source>
        <translation>{id} கணுவுக்கு எதுவும் வந்து சேரவில்லை. ஒரு தேர்வை அதற்குக் கொண்டுசெல்லுங்கள் அல்லது அதை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{id} has no choice that earns full credit. Add a good way on.</source>
        <translation>{id} கணுவில் முழு மதிப்புப் பெறும் தேர்வு இல்லை. தொடர்வதற்கு ஒரு நல்ல வழியைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>All choices of {id} earn the same, so nothing is learned there. Set their credits apart.</source>
        <translation>{id} கணுவின் எல்லாத் தேர்வுகளுக்கும் ஒரே மதிப்பு; எனவே அங்கே கற்க எதுவும் இல்லை. அவற்றின் மதிப்புகளை வேறுபடுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.</source>
        <translation>{id} கணுவின் சிறந்த தேர்வு, மற்றவற்றைவிட {times} மடங்கு நீளமாக உள்ளது. அதைச் சுருக்குங்கள் அல்லது மற்றவற்றை நீட்டுங்கள்.</translation>
    </message>
    <message>
        <source>The best choice is always number {place}. Change the order of the choices.</source>
        <translation>சிறந்த தேர்வு எப்போதும் எண் {place} ஆக உள்ளது. தேர்வுகளின் வரிசையை மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.</source>
        <translation>எல்லாப் பயிற்சி உரையாடல்களையும் சேர்த்து, {which} தேர்வுக்கு {share} கிடைக்கிறது ({language}); குருட்டாம்போக்கில் {chance}. தேர்வுகளை மாற்றி அமையுங்கள்.</translation>
    </message>
    <message>
        <source>{id}: {given} never holds ({known}). Correct the number, or let choices move the meter.</source>
        <translation>{id}: {given} ஒருபோதும் உண்மையாகாது ({known}). எண்ணைத் திருத்துங்கள், அல்லது தேர்வுகள் அந்த அளவியை மாற்றும்படி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>முதல்</translation>
    </message>
    <message>
        <source>last</source>
        <translation>கடைசி</translation>
    </message>
    <message>
        <source>politest</source>
        <translation>மிகப் பணிவான</translation>
    </message>
    <message>
        <source>There is no procedure {sop}. Correct its id or take it out.</source>
        <translation>{sop} என்ற நடைமுறை இல்லை. அதன் id-ஐத் திருத்துங்கள் அல்லது அதை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{id} names the step {step}, which does not exist. Correct it.</source>
        <translation>{id} குறிப்பிடும் படி {step} இல்லை. அதைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>No role-play practises step {step}.</source>
        <translation>படி {step}-க்குப் பயிற்சி உரையாடல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No role-play practises the listening behaviour &quot;{behaviour}&quot;.</source>
        <translation>கவனித்துக் கேட்கும் முறையான &quot;{behaviour}&quot; எந்தப் பயிற்சி உரையாடலிலும் இல்லை.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>மிக நீளமான</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>மிகச் சிறிய</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>1 to 9</source>
        <translation>1 முதல் 9 வரை</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+3</source>
        <translation>Alt+1 முதல் Alt+3 வரை</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படிக்க</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>நிர்வாகம்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Search all procedures</source>
        <translation>எல்லா நடைமுறைகளிலும் தேடு</translation>
    </message>
    <message>
        <source>Find in the open procedure</source>
        <translation>திறந்துள்ள நடைமுறையில் தேடு</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>Leave, so that somebody else can use it</source>
        <translation>வெளியேறு; பிறகு வேறொருவர் பயன்படுத்தலாம்</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>இந்தப் பட்டியல்</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>நிரலை மூடு</translation>
    </message>
    <message>
        <source>Give that answer in a role-play</source>
        <translation>பயிற்சி உரையாடலில் அந்தப் பதிலைச் சொல்</translation>
    </message>
    <message>
        <source>Say how sure you are of an answer</source>
        <translation>ஒரு பதில் எவ்வளவு உறுதி என்று சொல்</translation>
    </message>
    <message>
        <source>Move a reply up or down when you put them in order</source>
        <translation>வரிசைப்படுத்தும்போது ஒரு பதிலை மேலே அல்லது கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Sort what was said, felt, or not said</source>
        <translation>சொன்னது, உணர்த்தியது, சொல்லாதது எனப் பிரி</translation>
    </message>
    <message>
        <source>Sign that you have read this; in the editor, publish</source>
        <translation>இதைப் படித்ததை உறுதிசெய்; திருத்தியில் இருந்தால், வெளியிடு</translation>
    </message>
    <message>
        <source>Back to the text in which you followed a link</source>
        <translation>நீங்கள் இணைப்பைத் திறந்த உரைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation>கிடைத்த அடுத்த இடம்</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>தற்போது தேர்வில் உள்ளதைத் திற அல்லது அழுத்து</translation>
    </message>
    <message>
        <source>Close a dialog or the find bar</source>
        <translation>சிறு சாளரத்தை அல்லது தேடல் பட்டையை மூடு</translation>
    </message>
</context>
<context>
    <name>state_text</name>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>உங்களுக்கு ஒரு கேள்வி</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>பதில் அனுப்பியாயிற்று</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>நிராகரிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>மீண்டும் திறக்கப்பட்டது</translation>
    </message>
</context>
</TS>
