<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>Your answer</source>
        <translation>Ang sagot mo</translation>
    </message>
    <message>
        <source>The best answer</source>
        <translation>Ang pinakamahusay na sagot</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>The version that does it</source>
        <translation>Bersyon kung saan ito nagawa</translation>
    </message>
    <message>
        <source>For what is in a published version already.</source>
        <translation>Para sa mga nasa na-publish nang bersyon.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Markahang nagawa na</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ang note mo</translation>
    </message>
    <message>
        <source>Sealed for managers: whoever suggested this never sees it.</source>
        <translation>Selyado para sa mga manager: hindi ito kailanman makikita ng nagmungkahi.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>I-save ang note</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ang tanong mo</translation>
    </message>
    <message>
        <source>Whoever suggested this finds it among their suggestions.</source>
        <translation>Makikita ito ng nagmungkahi sa listahan ng mga mungkahi niya.</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Ipadala ang tanong</translation>
    </message>
    <message>
        <source>Why it will not be done</source>
        <translation>Bakit hindi ito gagawin</translation>
    </message>
    <message>
        <source>A reason is needed: whoever suggested this will read it.</source>
        <translation>Kailangan ng dahilan: babasahin ito ng nagmungkahi.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tanggihan</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>They are made by themselves, every half hour in which something was done, and lie beside the records. Copy the folder to a stick now and then: a broken disk would take both.</source>
        <translation>Kusang ginagawa ang mga ito sa bawat kalahating oras na may ginawa sa program, at naka-save sa tabi ng mga talaan. Paminsan-minsan, kopyahin ang folder sa USB: kapag nasira ang disk, parehong mawawala ang mga talaan at ang mga backup.</translation>
    </message>
    <message>
        <source>The newest is from {moment}.</source>
        <translation>Ang pinakabago: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>%n backup ang naka-save.</numerusform>
            <numerusform>%n backup ang naka-save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came back.</source>
        <translation>
            <numerusform>%n tala ang naibalik.</numerusform>
            <numerusform>%n tala ang naibalik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were mended or put back.</source>
        <translation>
            <numerusform>%n file ang naayos o naibalik.</numerusform>
            <numerusform>%n file ang naayos o naibalik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start sopapp again to see all of it.</source>
        <translation>Isara at buksan ulit ang sopapp para makita ang lahat ng ito.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>What was sent without a name today comes into a backup tomorrow.</source>
        <translation>Ang ipinadala ngayong araw nang walang pangalan ay bukas pa mapapasama sa backup.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mag-backup ngayon</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>I-restore…</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Walang nabago mula nang gawin ang pinakabagong backup.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Nagawa na ang backup.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Wala pang backup.</translation>
    </message>
    <message>
        <source>Everything in this backup is here: nothing was missing.</source>
        <translation>Narito ang lahat ng nasa backup na ito: walang kulang.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Start the conversation</source>
        <translation>Simulan ang usapan</translation>
    </message>
    <message>
        <source>Another case this time: where you are</source>
        <translation>Ibang kaso naman ngayon: nasaan ka</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kostumer</translation>
    </message>
    <message>
        <source>Do it like this: {note}</source>
        <translation>Ganito dapat: {note}</translation>
    </message>
    <message>
        <source>Not like this: {note}</source>
        <translation>Huwag ganito: {note}</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Nasaan ka</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>Ano ang sasanayin mo</translation>
    </message>
    <message>
        <source>Each answer is kept at once. You can stop at any time and go on later.</source>
        <translation>Nase-save agad ang bawat sagot. Puwede kang huminto anumang oras at magtuloy mamaya.</translation>
    </message>
    <message>
        <source>Tell me the reason after each answer</source>
        <translation>Sabihin sa akin ang dahilan pagkatapos ng bawat sagot</translation>
    </message>
    <message>
        <source>While something is new, a reason at once teaches most. With some practice, it is better to think first: then you only see how the customer takes it. At the end you get all the reasons either way.</source>
        <translation>Habang bago pa sa iyo ang isang bagay, pinakamarami kang matututuhan kapag sinabi agad ang dahilan. Kapag medyo sanay ka na, mas mabuting mag-isip muna: reaksiyon lang ng kostumer ang makikita mo. Alinman ang piliin mo, makikita mo sa dulo ang lahat ng dahilan.</translation>
    </message>
    <message>
        <source>Starting again gives up the answers made so far.</source>
        <translation>Mawawala ang mga naibigay nang sagot kapag nagsimula ulit.</translation>
    </message>
    <message>
        <source>First see an example, from another case</source>
        <translation>Tingnan muna ang isang halimbawa, mula sa ibang kaso</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>How sure are you?</source>
        <translation>Gaano ka kasigurado?</translation>
    </message>
    <message>
        <source>Only if you like. Keys: Alt+1 to Alt+{count}</source>
        <translation>Kung gusto mo lang. Mga key: Alt+1 hanggang Alt+{count}</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Looks at every record, draft, key and backup, and says what is wrong and what to do.</source>
        <translation>Tinitingnan ang bawat tala, draft, susi at backup, at sinasabi kung ano ang mali at ano ang dapat gawin.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n record(s) came back.</source>
        <translation>
            <numerusform>Naayos: %n tala ang naibalik.</numerusform>
            <numerusform>Naayos: %n tala ang naibalik.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linya {line}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>I-check ang lahat</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>I-check ngayon</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ayusin</translation>
    </message>
    <message>
        <source>What was replaced is kept in {folder}.</source>
        <translation>Naka-save sa {folder} ang mga napalitan.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Maayos ang lahat.</translation>
    </message>
    <message>
        <source>{records} records, {drafts} drafts and {backups} backups were looked at.</source>
        <translation>{records} tala, {drafts} draft at {backups} backup ang tiningnan.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>at %n pa</numerusform>
            <numerusform>at %n pa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>You have no PIN, so nothing here remembers that it was you. Write this code down: after you sign out, only with it do you find the answer.</source>
        <translation>Wala kang PIN, kaya walang nakatala rito na ikaw ang nagpadala. Isulat ang code na ito: pagkatapos mong mag-sign out, ito lang ang paraan para makita mo ang sagot.</translation>
    </message>
    <message>
        <source>It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion and its answers, so do not leave it lying about.</source>
        <translation>Makikita mo pa ito sa tabi ng mungkahi mo hanggang mag-sign out ka. Mababasa ng sinumang may code ang mungkahi at ang mga sagot dito, kaya huwag itong iwan kung saan-saan.</translation>
    </message>
    <message>
        <source>The answer comes to My suggestions, behind your PIN. With this code you find it on another PC too, or should you lose the PIN.</source>
        <translation>Lalabas ang sagot sa Mga mungkahi ko, na naka-lock sa PIN mo. Gamit ang code na ito, makikita mo rin ang sagot sa ibang PC, o sakaling mawala ang PIN mo.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ang code mo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Nakuha ko na</translation>
    </message>
    <message>
        <source>Sent without your name</source>
        <translation>Ipinadala nang wala ang pangalan mo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You</source>
        <translation>Ikaw</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Ipakita ang hakbang</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Tingnan ang kinalabasan</translation>
    </message>
    <message>
        <source>A model answer: {words}</source>
        <translation>Halimbawang sagot: {words}</translation>
    </message>
    <message>
        <source>(in your own words)</source>
        <translation>(sa sarili mong salita)</translation>
    </message>
    <message>
        <source>The step: {step}</source>
        <translation>Ang hakbang: {step}</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Ano ang sasabihin mo?</translation>
    </message>
    <message>
        <source>Keys 1 to {count}</source>
        <translation>Key 1 hanggang {count}</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Tapos na ang usapan.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Nagkaroon ng problema</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Mga detalye ng error</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopyahin ang teksto</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>I-save at isara</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and quit, then start again.

The text below helps whoever mends it. It is also written down in {log}.</source>
        <translation>Nagkamali ang program. Ligtas ang mga na-save mo. Puwede kang magpatuloy; kapag may kakaiba, i-save at isara, saka buksan ulit.

Makakatulong ang teksto sa ibaba sa mag-aayos nito. Nakasulat din ito sa {log}.</translation>
    </message>
</context>
<context>
    <name>CrashTeller</name>
    <message>
        <source>The same fault happened again. It is written down in {log}.</source>
        <translation>Naulit ang parehong error. Nakasulat ito sa {log}.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>The best answer in {best} of {met} decisions.</source>
        <translation>{best} sa {met} desisyon ang may pinakamahusay na sagot.</translation>
    </message>
    <message>
        <source>What you found in your own words (not scored)</source>
        <translation>Ang nakita mo sa sarili mong mga salita (hindi kasama sa score)</translation>
    </message>
    <message>
        <source>The experts disagree here: take the verdict with care.</source>
        <translation>Hindi nagkakasundo rito ang mga eksperto: huwag agad panghawakan ang hatol.</translation>
    </message>
    <message>
        <source>Ticked: {words}</source>
        <translation>May check: {words}</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>Walang check: {words}</translation>
    </message>
    <message>
        <source>The thick line with numbers is your way. Thin lines are others, squares are endings.</source>
        <translation>Ang makapal na linyang may numero ang dinaanan mo. Iba pang daan ang maninipis na linya, at mga wakas ang mga parisukat.</translation>
    </message>
    <message>
        <source>Of this long role-play, only what your way led past is shown.</source>
        <translation>Mahaba ang role-play na ito, kaya ang nasa dinaanan mo lang ang ipinapakita.</translation>
    </message>
    <message>
        <source>Map of the conversation; the arrow keys walk along your way</source>
        <translation>Mapa ng usapan; sinusundan ng mga arrow key ang dinaanan mo</translation>
    </message>
    <message>
        <source>The way you went</source>
        <translation>Ang dinaanan mo</translation>
    </message>
    <message>
        <source>A moment of another way</source>
        <translation>Bahagi ng ibang daan</translation>
    </message>
    <message>
        <source>{number}. {name}: {words}</source>
        <translation>{number}. {name}: {words}</translation>
    </message>
    <message>
        <source>Another ending: {outcome}</source>
        <translation>Ibang wakas: {outcome}</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Mga tuntuning dapat sundin</translation>
    </message>
    <message>
        <source>Missed this time</source>
        <translation>Hindi nasunod ngayon</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Nasunod ngayon</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n decision(s) that you met both times.</source>
        <translation>
            <numerusform>Binilang lang dito ang %n desisyong nadaanan mo kapwa noong nakaraan at ngayon.</numerusform>
            <numerusform>Binilang lang dito ang %n desisyong nadaanan mo kapwa noong nakaraan at ngayon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in your own words: not scored.</source>
        <translation>
            <numerusform>%n sagot sa sarili mong salita: hindi kasama sa score.</numerusform>
            <numerusform>%n sagot sa sarili mong salita: hindi kasama sa score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were sure %n time(s), and right {right} of them.</source>
        <translation>
            <numerusform>%n beses kang sigurado; {right} sa mga iyon ang tama.</numerusform>
            <numerusform>%n beses kang sigurado; {right} sa mga iyon ang tama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside your last time</source>
        <translation>Kumpara sa nakaraang pagsasanay mo</translation>
    </message>
    <message>
        <source>The key is provisional: which answers are best, one manager alone has decided so far. Take the numbers as a help, not as a mark.</source>
        <translation>Pansamantala pa ang batayan ng score: isang manager pa lang ang nagpasya kung alin ang pinakamahusay na mga sagot. Gawing gabay ang mga numero, hindi grado.</translation>
    </message>
    <message>
        <source>At one decision or more the experts disagree.</source>
        <translation>Sa isa o higit pang desisyon, hindi nagkakasundo ang mga eksperto.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Pag-escalate</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Noong nakaraan</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>{all} means the best answer every time, {none} no better than guessing.</source>
        <translation>{all}: pinakamahusay ang bawat sagot; {none}: parang nanghula lang.</translation>
    </message>
    <message numerus="yes">
        <source>Handed up rightly: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>Tama ang pag-escalate: %n desisyong hindi mo sakop.</numerusform>
            <numerusform>Tama ang pag-escalate: %n desisyong hindi mo sakop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept rightly: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>Tama ang hindi pag-escalate: %n desisyong sakop mo.</numerusform>
            <numerusform>Tama ang hindi pag-escalate: %n desisyong sakop mo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed up: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>Hindi na-escalate: %n desisyong hindi mo sakop.</numerusform>
            <numerusform>Hindi na-escalate: %n desisyong hindi mo sakop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed up for nothing: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>Na-escalate nang hindi kailangan: %n desisyong sakop mo.</numerusform>
            <numerusform>Na-escalate nang hindi kailangan: %n desisyong sakop mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the end it went up, but too late.</source>
        <translation>Na-escalate din sa dulo, pero huli na.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Magsanay ulit</translation>
    </message>
    <message>
        <source>One answer was a critical error: whatever the score, this conversation is to be practised again.</source>
        <translation>Kritikal na pagkakamali ang isang sagot: anuman ang score, kailangang sanayin ulit ang usapang ito.</translation>
    </message>
    <message>
        <source>Another role-play</source>
        <translation>Pumili ng ibang role-play</translation>
    </message>
    <message>
        <source>The conversation once more</source>
        <translation>Balikan ang usapan</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Ang score mo</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>Sinabi mo: {words}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Mas mahusay: {words}</translation>
    </message>
    <message>
        <source>Read the procedure</source>
        <translation>Basahin ang SOP</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Sa kabuuan</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Until then you can read everything; nothing new is kept.</source>
        <translation>Habang hindi pa ito naaayos, mababasa mo ang lahat, pero walang bagong mase-save.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Somebody else on this PC has sopapp open on the same data folder.</source>
        <translation>May ibang gumagamit ng PC na ito na nakabukas ang sopapp sa parehong data folder.</translation>
    </message>
    <message>
        <source>On {host}, sopapp has the same data folder open.</source>
        <translation>Sa {host}, bukas ang sopapp sa parehong data folder.</translation>
    </message>
    <message>
        <source>You can open it here too: nothing that either of you saves gets lost. Open it?</source>
        <translation>Puwede mo rin itong buksan dito: walang mawawala sa sine-save ninyong dalawa. Bubuksan ba?</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>Buksan din dito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>The settings could not be read, so they are as in the beginning. The old file is {path}.</source>
        <translation>Hindi nabasa ang mga setting, kaya ibinalik sa default ang mga ito. Nasa {path} ang lumang file.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the records are damaged and were skipped. All else is there: {path}</source>
        <translation>
            <numerusform>May sira ang %n bahagi ng mga talaan at nilaktawan ito. Naroon ang lahat ng iba pa: {path}</numerusform>
            <numerusform>May sira ang %n bahagi ng mga talaan at nilaktawan ang mga ito. Naroon ang lahat ng iba pa: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Discard the draft?</source>
        <translation>Itatapon ba ang draft?</translation>
    </message>
    <message>
        <source>What was written since the last publication is lost. What is published stays as it is.</source>
        <translation>Mawawala ang isinulat mula noong huling pag-publish. Hindi magbabago ang na-publish na.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Itapon ang draft</translation>
    </message>
    <message>
        <source>“{title}” is published as version {version}.</source>
        <translation>Na-publish na ang “{title}” bilang bersyon {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) done.</source>
        <translation>
            <numerusform>%n mungkahi ang nagawa na.</numerusform>
            <numerusform>%n mungkahi ang nagawa na.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept in {path}.</source>
        <translation>Naka-save ang teksto mo sa {path}.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Itinapon na ang draft.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Na-save ang draft nang {time}</translation>
    </message>
    <message>
        <source>See what changed, then publish ({key})</source>
        <translation>Tingnan ang nabago, saka i-publish ({key})</translation>
    </message>
    <message>
        <source>Back; the draft is kept (Esc)</source>
        <translation>Bumalik; naka-save ang draft (Esc)</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>I-publish …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Wi&amp;ka</translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation>May hawak at pagrepaso</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>Itapon ang draft …</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Gaya ng na-publish</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Magsulat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Maghanap sa tekstong ito</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Ang nauna (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Ang susunod (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Wala rito</translation>
    </message>
    <message>
        <source>Say it in one or two sentences.</source>
        <translation>Sabihin sa isa o dalawang pangungusap.</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Iaalok mo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Sino ang magpapasya</translation>
    </message>
    <message>
        <source>Write one action here.</source>
        <translation>Sumulat dito ng isang gagawin.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Bakit ito mahalaga</translation>
    </message>
    <message>
        <source>Never do this</source>
        <translation>Huwag na huwag itong gagawin</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sitwasyon</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Sasabihin mo</translation>
    </message>
    <message>
        <source>bold words</source>
        <translation>salitang naka-bold</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>teksto ng link</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Teksto sa Markdown</translation>
    </message>
    <message>
        <source>Open this step in {language}</source>
        <translation>Buksan ang hakbang na ito sa {language}</translation>
    </message>
    <message>
        <source>The suggestion</source>
        <translation>Ang mungkahi</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>Itabi ang mungkahi</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Ano ang nangyayari ngayon</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>Ano ang mas mabuti</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Hakbang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Paalala</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Babala</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ipasok</translation>
    </message>
    <message>
        <source>Put in: {what} ({key})</source>
        <translation>Ipasok: {what} ({key})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>One file for each kind of record, and a data dictionary that explains every column. PINs and keys are not in it, the words of suggestions stay sealed, and people who were erased are gone.</source>
        <translation>Isang file para sa bawat uri ng tala, at isang data dictionary na nagpapaliwanag sa bawat column. Hindi kasama ang mga PIN at susi, mananatiling selyado ang mga salita ng mga mungkahi, at wala na roon ang mga taong nabura na ang datos.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>I-export ang mga talaan</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>Spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>A program (JSON Lines)</source>
        <translation>Program (JSON Lines)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pumili ng folder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Right</source>
        <translation>Tama</translation>
    </message>
    <message>
        <source>What you heard: {right} of {all} sorted right</source>
        <translation>Ang narinig mo: tama ang {right} sa {all}</translation>
    </message>
    <message>
        <source>It was: {truth}. Your answer: {taken}.</source>
        <translation>Ang tama: {truth}. Ang sagot mo: {taken}.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>The better order: {right} of {all} in their place</source>
        <translation>Ang mas mahusay na ayos: {right} sa {all} ang nasa tamang puwesto</translation>
    </message>
    <message>
        <source>It was: {truth}.</source>
        <translation>Ang tama: {truth}.</translation>
    </message>
    <message>
        <source>Your order is the best one</source>
        <translation>Ang ayos mo ang pinakamahusay</translation>
    </message>
    <message>
        <source>How you handed it over: {right} of {all} right</source>
        <translation>Ang pag-endorse mo: tama ang {right} sa {all}</translation>
    </message>
    <message>
        <source>You put it at place {place}.</source>
        <translation>Inilagay mo ito sa puwesto {place}.</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Mas mahusay: {words}</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>A manager without a name</source>
        <translation>Manager na walang pangalan</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Nakalimutan ang passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Bagong passphrase</translation>
    </message>
    <message>
        <source>Take the newest recovery sheet. The passphrase of before ends.</source>
        <translation>Gamitin ang pinakabagong recovery sheet. Mawawalan ng bisa ang dating passphrase.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Itakda ang passphrase</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Magsimula ulit</translation>
    </message>
    <message>
        <source>Every manager’s passphrase ends, and the suggestions sent so far stay shut for managers. Whoever sent one still reads it. A manager who remembers theirs after all is told so, and can take the page back.</source>
        <translation>Mawawalan ng bisa ang passphrase ng bawat manager, at mananatiling sarado sa mga manager ang mga mungkahing naipadala na. Mababasa pa rin ng nagpadala ang mungkahi niya. Kung may manager na naaalala pa pala ang passphrase niya, ipapaalam ito sa kanya, at puwede niyang bawiin ang pahina.</translation>
    </message>
    <message>
        <source>Give them up and start anew</source>
        <translation>Bitiwan ang mga mungkahi at magsimula ulit</translation>
    </message>
    <message>
        <source>If there is another manager, they open the page, take your key away under Managers and keys, and add you again. Nothing is lost then either.</source>
        <translation>Kung may iba pang manager, bubuksan niya ang pahina, babawiin ang susi mo sa Mga manager at susi, at idadagdag ka ulit. Wala ring mawawala sa ganoong paraan.</translation>
    </message>
    <message>
        <source>With the recovery sheet you get a new passphrase, and nothing is lost.</source>
        <translation>Gamit ang recovery sheet, magkakaroon ka ng bagong passphrase, at walang mawawala.</translation>
    </message>
    <message>
        <source>Type the 24 words …</source>
        <translation>I-type ang 24 na salita …</translation>
    </message>
    <message>
        <source>Without the sheet and without another manager, nobody can open the suggestions sent so far: they are gone for managers, and no one can bring them back. Procedures and training records stay. You can start anew with another passphrase.</source>
        <translation>Kapag wala ang sheet at walang ibang manager, walang makakapagbukas sa mga mungkahing naipadala na: wala na ang mga ito para sa mga manager, at walang makakapagbalik sa mga ito. Mananatili ang mga SOP at ang mga talaan ng training. Puwede kang magsimula ulit gamit ang ibang passphrase.</translation>
    </message>
    <message>
        <source>Start anew …</source>
        <translation>Magsimula ulit …</translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>Left as it is, publishing sets it to a year from then.</source>
        <translation>Kapag hindi ito binago, itatakda ito nang isang taon mula sa pag-publish.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;May hawak</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>Susunod na pag&amp;repaso</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>At least 12 characters. Three or four words that do not belong together are easy to remember.</source>
        <translation>Hindi bababa sa 12 character. Madaling tandaan ang tatlo o apat na salitang walang kaugnayan sa isa&apos;t isa.</translation>
    </message>
    <message>
        <source>a manager without a name</source>
        <translation>manager na walang pangalan</translation>
    </message>
    <message>
        <source>Take the page back?</source>
        <translation>Babawiin ba ang pahina?</translation>
    </message>
    <message>
        <source>{names} manages it now. That passphrase ends, and yours opens the page again, with every suggestion that was sent until somebody started anew. What was sent since then stays shut for you; whoever sent it still reads it.</source>
        <translation>Namamahala rito ngayon: {names}. Mawawalan ng bisa ang passphrase na gamit ngayon, at ang passphrase mo ulit ang magbubukas sa pahina, kasama ang lahat ng mungkahing naipadala hanggang sa may nagsimula ulit. Mananatiling sarado sa iyo ang mga ipinadala mula noon; mababasa pa rin ng nagpadala ang mungkahi niya.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Bawiin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ulitin ang passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Suggestions are sealed with it: without it nobody reads them. Right after this, make the recovery sheet, which gives you a new passphrase should this one be forgotten.</source>
        <translation>Ito ang nagseselyo sa mga mungkahi: kung wala ito, walang makakabasa sa mga iyon. Pagkatapos na pagkatapos nito, gawin ang recovery sheet, na magbibigay sa iyo ng bagong passphrase sakaling makalimutan mo ang itinakda mo ngayon.</translation>
    </message>
    <message>
        <source>Take the page back …</source>
        <translation>Bawiin ang pahina …</translation>
    </message>
    <message>
        <source>Suggestions, procedures and the team’s progress are behind a manager’s passphrase. Each manager types their own.</source>
        <translation>Kailangan ang passphrase ng manager para sa mga mungkahi, mga SOP at progreso ng team. Sarili niyang passphrase ang ita-type ng bawat manager.</translation>
    </message>
    <message>
        <source>I forgot it …</source>
        <translation>Nakalimutan ko ito …</translation>
    </message>
    <message>
        <source>Set a passphrase for this page. It guards what only managers do: answering suggestions, changing procedures and seeing how the team stands. Suggestions are sealed with it; all else that is kept on this PC is not. Staff go on reading, practising and suggesting without it.</source>
        <translation>Magtakda ng passphrase para sa pahinang ito. Binabantayan nito ang mga gawaing pang-manager lang: pagsagot sa mga mungkahi, pagbabago ng mga SOP at pagtingin sa lagay ng team. Ito ang nagseselyo sa mga mungkahi; ang iba pang naka-save sa PC na ito ay hindi selyado. Makakapagbasa, makakapagsanay at makakapagmungkahi pa rin ang staff kahit wala ito.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Para sa mga manager</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) without a name are from before texts were sealed. Opening this page seals them, and then their authors find neither them nor your answers any more. Tell the team before: whoever sets a PIN in Settings, or signs in with the one they have, goes on finding theirs.</source>
        <translation>
            <numerusform>May %n mungkahing walang pangalan mula noong hindi pa sineselyuhan ang mga teksto. Seselyuhan ang mga ito kapag binuksan ang pahinang ito, at pagkatapos ay hindi na makikita ng mga sumulat ang mga mungkahi nila ni ang mga sagot mo. Sabihan muna ang team: kapag nagtakda sila ng PIN sa Mga setting, o nag-sign in gamit ang PIN na mayroon na sila, makikita pa rin nila ang sa kanila.</numerusform>
            <numerusform>May %n mungkahing walang pangalan mula noong hindi pa sineselyuhan ang mga teksto. Seselyuhan ang mga ito kapag binuksan ang pahinang ito, at pagkatapos ay hindi na makikita ng mga sumulat ang mga mungkahi nila ni ang mga sagot mo. Sabihan muna ang team: kapag nagtakda sila ng PIN sa Mga setting, o nag-sign in gamit ang PIN na mayroon na sila, makikita pa rin nila ang sa kanila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Itakda ang passphrase</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>List</source>
        <translation>Listahan</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Free software that this program is made of</source>
        <translation>Libreng software na bumubuo sa program na ito</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Mga lisensya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>This link leaves the program. Open it only if you know where it leads.</source>
        <translation>Palabas ng program ang link na ito. Buksan lang kung alam mo kung saan ito papunta.</translation>
    </message>
    <message>
        <source>A link to the web</source>
        <translation>Link papunta sa web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>%n araw nang naghihintay</numerusform>
            <numerusform>%n araw nang naghihintay</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed suggestion</source>
        <translation>Selyadong mungkahi</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>Ang buong tindahan</translation>
    </message>
    <message>
        <source>came today</source>
        <translation>dumating ngayong araw</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) missing</source>
        <translation>
            <numerusform>kulang ng %n hakbang</numerusform>
            <numerusform>kulang ng %n hakbang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many</source>
        <translation>
            <numerusform>sobra ng %n hakbang</numerusform>
            <numerusform>sobra ng %n hakbang</numerusform>
        </translation>
    </message>
    <message>
        <source>The original is newer: version {version}</source>
        <translation>Mas bago ang orihinal: bersyon {version}</translation>
    </message>
    <message>
        <source>Not reviewed by a native reader</source>
        <translation>Hindi pa narerepaso ng katutubong mambabasa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Nabasa na</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Tinanong</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Sumagot na</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tinanggap</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Nagawa na</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Nabasa na.</translation>
    </message>
    <message>
        <source>Asked back.</source>
        <translation>Nagtanong.</translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation>Sumagot.</translation>
    </message>
    <message>
        <source>Accepted: it will be done.</source>
        <translation>Tinanggap: gagawin ito.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Tinanggihan.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Nagawa na.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Binuksan muli.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} at %n pa</numerusform>
            <numerusform>{names} at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>Nagawa na sa bersyon {version}</translation>
    </message>
    <message>
        <source>Done in version {version}.</source>
        <translation>Nagawa na sa bersyon {version}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Wala pa</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) out of date</source>
        <translation>
            <numerusform>%n hakbang na luma na</numerusform>
            <numerusform>%n hakbang na luma na</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text cannot be opened</source>
        <translation>Hindi mabuksan ang teksto nito</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for managers who were there before, or it is damaged. Its author can still read it, and can send it again.</source>
        <translation>Hindi mabuksan ang tekstong ito: selyado ito para sa mga dating manager, o may sira. Mababasa pa ito ng sumulat, at puwede niya itong ipadala ulit.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>Mga manager at susi</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Mga mungkahi</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.</source>
        <translation>Wala pang recovery sheet. Kapag nakalimutan ang passphrase, wala nang makakapagbukas sa mga mungkahi.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Gawin ang sheet …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pagsasanay</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>I-lock</translation>
    </message>
    <message>
        <source>Close this page to everybody without the passphrase</source>
        <translation>Isara ang pahinang ito sa lahat ng walang passphrase</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Mga SOP</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Mamahala</translation>
    </message>
</context>
<context>
    <name>ManagersDialog</name>
    <message>
        <source>Sealing anew: {done} of {total}. You can go on working.</source>
        <translation>Sineselyuhan ulit: {done} sa {total}. Puwede kang magpatuloy sa trabaho.</translation>
    </message>
    <message>
        <source>Suggestions are sealed: only these managers, the recovery sheet and whoever sent one can open it. Each manager has a passphrase of their own.</source>
        <translation>Selyado ang mga mungkahi: ang mga manager na ito, ang recovery sheet at ang mismong nagpadala lang ang makakapagbukas sa bawat isa. May sariling passphrase ang bawat manager.</translation>
    </message>
    <message>
        <source>Sealing anew</source>
        <translation>Sineselyuhan ulit</translation>
    </message>
    <message>
        <source>A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>Walang pirma ng manager ang susing inilagay para kay {name} noong {day}: walang sineselyuhan para sa susing ito.</translation>
    </message>
    <message>
        <source>A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>Walang pirma ng manager ang isang recovery sheet na inilagay noong {day}: walang sineselyuhan para rito.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n key(s)</source>
        <translation>
            <numerusform>Burahin ang %n susi</numerusform>
            <numerusform>Burahin ang %n susi</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>mula {day}</translation>
    </message>
    <message>
        <source>Change my passphrase …</source>
        <translation>Palitan ang passphrase ko …</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (ikaw)</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Napalitan na ang passphrase mo.</translation>
    </message>
    <message>
        <source>They are a manager now, with a passphrase of their own.</source>
        <translation>Manager na siya, at may sarili na siyang passphrase.</translation>
    </message>
    <message>
        <source>Take this manager’s key away?</source>
        <translation>Babawiin ba ang susi ng manager na ito?</translation>
    </message>
    <message>
        <source>{name} opens nothing here any more, and everything is sealed anew without them. What they have read, printed or copied stays theirs. If they knew the recovery sheet, make a new one.</source>
        <translation>{name}: wala na siyang mabubuksan dito, at seselyuhan ulit ang lahat nang hindi na siya kasama. Mananatili sa kanya ang mga nabasa, na-print o nakopya niya. Kung alam niya ang recovery sheet, gumawa ng bago.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Bawiin ang susi</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Gagawa ba ng bagong recovery sheet?</translation>
    </message>
    <message>
        <source>The sheet of before opens nothing from that moment on. Have paper or a printer ready.</source>
        <translation>Kapag nagawa na ang bago, wala nang mabubuksan ang dating sheet. Maghanda ng papel o printer.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>Mga manager at susi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Mga manager</translation>
    </message>
    <message>
        <source>Whoever is to become a manager signs in once with their name; then add them here.</source>
        <translation>Magsa-sign in muna nang isang beses ang magiging manager gamit ang pangalan niya; saka siya idagdag dito.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>There is one. Make a new one when it was lost, or when somebody who knew it has left: the old one then opens nothing.</source>
        <translation>Mayroon na. Gumawa ng bago kapag nawala ito, o kapag umalis na ang sinumang nakakaalam nito: pagkatapos noon, wala nang mabubuksan ang luma.</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>Gumawa ng bagong sheet …</translation>
    </message>
    <message>
        <source>There is none yet. If every passphrase is forgotten, the suggestions cannot be opened by anybody.</source>
        <translation>Wala pa. Kapag nakalimutan ang lahat ng passphrase, walang sinumang makakapagbukas sa mga mungkahi.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Gawin ang sheet …</translation>
    </message>
    <message>
        <source>A manager without a name</source>
        <translation>Manager na walang pangalan</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Palitan ang passphrase ko</translation>
    </message>
    <message>
        <source>The one you have now opens nothing after this.</source>
        <translation>Pagkatapos nito, wala nang mabubuksan ang passphrase mo ngayon.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>Add a manager</source>
        <translation>Magdagdag ng manager</translation>
    </message>
    <message>
        <source>They type a passphrase of their own here, without you looking. They can then read every suggestion, those of before too.</source>
        <translation>Siya mismo ang magta-type dito ng sarili niyang passphrase, nang hindi ka nakatingin. Pagkatapos, mababasa na niya ang lahat ng mungkahi, pati ang mga dati pa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Bawiin ang susi …</translation>
    </message>
    <message>
        <source>Add a manager …</source>
        <translation>Magdagdag ng manager …</translation>
    </message>
    <message>
        <source>A manager who set a passphrase on another PC, before the two PCs knew of each other, has such a key. Ask first: once it is erased, that passphrase opens nothing there either, and nobody reads what was sealed to it alone.</source>
        <translation>Nagkakaroon ng ganitong susi ang manager na nagtakda ng passphrase sa ibang PC noong hindi pa nagkakaugnay ang dalawang PC. Magtanong muna: kapag nabura ito, wala na ring mabubuksan doon ang passphrase na iyon, at wala nang makakabasa sa anumang naselyuhan para lang sa susing ito.</translation>
    </message>
    <message>
        <source>Erase what no manager has signed?</source>
        <translation>Buburahin ba ang mga hindi pinirmahan ng sinumang manager?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Burahin nang tuluyan</translation>
    </message>
    <message>
        <source>Keys that no manager has signed</source>
        <translation>Mga susing hindi pinirmahan ng sinumang manager</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>Isara ang mensaheng ito</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>What you read, practised and suggested is yours to take along: one file that explains itself. To be forgotten here, ask your manager: on the managers’ page they can erase a person. A PIN that you forgot they can take away there; these records stay.</source>
        <translation>Sa iyo ang talaan ng mga nabasa, napagsanayan at iminungkahi mo, at puwede mo itong dalhin: isang file na may sariling paliwanag. Kung gusto mong mabura ang datos mo rito, sabihan ang manager mo: sa pahina ng mga manager, puwede niyang burahin ang datos ng isang tao. Kung nakalimutan mo ang PIN mo, puwede niya itong alisin doon; mananatili ang mga talaang ito.</translation>
    </message>
    <message>
        <source>The file is not sealed: it holds your suggestions too, those without your name with their codes. Keep it where nobody else reads it.</source>
        <translation>Hindi selyado ang file: laman din nito ang mga mungkahi mo, at kasama ang code ng mga ipinadala mo nang wala ang pangalan mo. Itago ito kung saan walang ibang makakabasa.</translation>
    </message>
    <message>
        <source>Save my records</source>
        <translation>I-save ang mga talaan ko</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in {file}.</source>
        <translation>
            <numerusform>Nasa {file} ang %n tala.</numerusform>
            <numerusform>Nasa {file} ang %n tala.</numerusform>
        </translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Mga talaan ko</translation>
    </message>
    <message>
        <source>Save my records…</source>
        <translation>I-save ang mga talaan ko…</translation>
    </message>
</context>
<context>
    <name>MissingRecords</name>
    <message>
        <source>Bring them back</source>
        <translation>Ibalik ang mga tala</translation>
    </message>
    <message>
        <source>Records that were here are missing. There is a backup of {moment}.</source>
        <translation>May mga nawawalang tala na dating narito. May backup na ginawa noong {moment}.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Hand it over</source>
        <translation>I-endorse</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>Halimbawang sagot</translation>
    </message>
    <message>
        <source>Said (key S or 1): it was in the words. Felt (F or 2): you could tell, though nobody said it. Not said (N or 3): it never came up.</source>
        <translation>Sinabi (key S o 1): nasa mismong salita. Ramdam (F o 2): halata kahit walang nagsabi. Wala (N o 3): hindi ito lumabas sa usapan.</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Ang mga limit mo</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Ano ang gagawin mo?</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Baguhin ang desisyon</translation>
    </message>
    <message>
        <source>{name} has told it once. What do you remember?</source>
        <translation>Isang beses itong ikinuwento ni {name}. Ano ang natatandaan mo?</translation>
    </message>
    <message>
        <source>Ask to hear it again (only once)</source>
        <translation>Pakinggan ulit (isang beses lang)</translation>
    </message>
    <message>
        <source>Now say it back. Which words fit best?</source>
        <translation>Ulitin ngayon sa sariling salita. Alin ang pinakaangkop?</translation>
    </message>
    <message>
        <source>Drag a reply with the mouse, or move it with Alt+Up and Alt+Down. Keys 1 to {count} give it a place.</source>
        <translation>I-drag ang sagot gamit ang mouse, o ilipat gamit ang Alt+Up at Alt+Down. Pindutin ang 1 hanggang {count} para bigyan ito ng puwesto.</translation>
    </message>
    <message>
        <source>Put these replies in order, the best first. You say the first.</source>
        <translation>Pagsunod-sunurin ang mga sagot na ito, una ang pinakamahusay. Ang una ang sasabihin mo.</translation>
    </message>
    <message>
        <source>Put them in this order</source>
        <translation>Gamitin ang ayos na ito</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Pinakamahusay</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pinakamasama</translation>
    </message>
    <message>
        <source>Off: nobody but you sees your words, and once you have gone on, closing this conversation forgets them. On: they are kept sealed, with your name, and only you and your managers can read them. Neither changes your score.</source>
        <translation>Walang check: ikaw lang ang nakakakita sa mga salita mo, at kapag nakapagpatuloy ka na, mabubura ang mga ito pagsara ng usapang ito. May check: ise-save ang mga ito nang selyado, kasama ang pangalan mo, at ikaw at ang mga manager mo lang ang makakabasa. Alinman ang piliin mo, hindi magbabago ang score mo.</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Sabihin ito sa sarili mong salita.</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Ano ang sasabihin mo?</translation>
    </message>
    <message>
        <source>Compare with a model answer</source>
        <translation>Ikumpara sa halimbawang sagot</translation>
    </message>
    <message>
        <source>Keep my words for my manager</source>
        <translation>I-save ang mga salita ko para sa manager ko</translation>
    </message>
    <message>
        <source>Look at your own words. What is in them?</source>
        <translation>Tingnan ang sarili mong mga salita. Alin sa mga ito ang naroon?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sinabi</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Ramdam</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sigurado</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Sa tingin ko</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Hula lang</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>Ikaw mismo ang umasikaso</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Magtanong sa katrabaho</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>I-escalate</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kanino?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Kailan?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Paano?</translation>
    </message>
    <message>
        <source>With which words?</source>
        <translation>Sa anong salita?</translation>
    </message>
    <message>
        <source>{name} {value} of {most}</source>
        <translation>{name}: {value} sa {most}</translation>
    </message>
</context>
<context>
    <name>MySuggestions</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Wala ka pang naipadala</translation>
    </message>
    <message>
        <source>What you send stands here, with every answer to it.</source>
        <translation>Dito makikita ang mga ipinadala mo at ang bawat sagot sa mga ito.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Bagong sagot</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Basahin ang bagong bersyon</translation>
    </message>
    <message>
        <source>This text is sealed with a key that is not on this PC any more, or it is damaged.</source>
        <translation>Selyado ang tekstong ito gamit ang susing wala na sa PC na ito, o may sira ito.</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>Nagawa na sa bersyon {version}</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ikaw</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sumagot</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>My suggestions</source>
        <translation>Mga mungkahi ko</translation>
    </message>
    <message>
        <source>sent without your name</source>
        <translation>ipinadala nang wala ang pangalan mo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ang sagot mo</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Magbasa</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Magsanay</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Magmungkahi</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Mamahala</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>{name}: leave, so that somebody else can use it</source>
        <translation>{name}: umalis para iba naman ang makagamit</translation>
    </message>
</context>
<context>
    <name>NewProcedureDialog</name>
    <message>
        <source>It starts as a draft with its sections. Nobody reads it before you publish it.</source>
        <translation>Magsisimula ito bilang draft na may mga seksyon na. Walang makakabasa nito hangga&apos;t hindi mo pa ito nai-publish.</translation>
    </message>
    <message>
        <source>What somebody does, such as: Take back a purchase</source>
        <translation>Ang ginagawa, gaya ng: Tanggapin ang ibinabalik na produkto</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Pamagat</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Bagong SOP</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Magsimulang magsulat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Opening the records…</source>
        <translation>Binubuksan ang mga talaan…</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least 12 characters; three or four words are easy.</source>
        <translation>Hindi bababa sa 12 character; madali ang tatlo o apat na salita.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Bagong passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ulitin ang passphrase</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Ang passphrase mo ngayon</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>Ayon sa pagkakasunod-sunod, na may espasyo sa pagitan ng mga ito.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>Ang 24 na salita</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It does not lock the other files on this PC. If you forget it, a manager can take it away: your records stay, but the words that you wrote until then are locked to you.</source>
        <translation>4 hanggang 8 numero. Dahil dito, walang ibang makakapag-sign in dito bilang ikaw, at naka-lock ang susi sa sarili mong mga mungkahi. Hindi nito nila-lock ang iba pang file sa PC na ito. Kapag nakalimutan mo ito, puwede itong alisin ng manager: mananatili ang mga talaan mo, pero hindi mo na mabubuksan ang mga isinulat mo bago iyon.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Ang PIN ko</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Bagong PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ulitin ang PIN</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Itakda ang PIN na ito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hindi magkapareho ang dalawa.</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>My progress</source>
        <translation>Progreso ko</translation>
    </message>
    <message>
        <source>Show all role-plays</source>
        <translation>Ipakita ang lahat ng role-play</translation>
    </message>
    <message>
        <source>No role-play here yet</source>
        <translation>Wala pang role-play dito</translation>
    </message>
    <message>
        <source>Nothing in this library practises that yet. There are others.</source>
        <translation>Wala pang role-play para diyan sa aklatang ito. May iba pa.</translation>
    </message>
    <message>
        <source>This library has procedures to read, and no conversations to practise them in.</source>
        <translation>May mga SOP na mababasa sa aklatang ito, pero walang usapan para sanayin ang mga ito.</translation>
    </message>
    <message>
        <source>Read procedures</source>
        <translation>Magbasa ng mga SOP</translation>
    </message>
    <message>
        <source>Talk with a customer, and see at once how each answer lands.</source>
        <translation>Makipag-usap sa kostumer, at tingnan agad ang dating ng bawat sagot.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Magsanay</translation>
    </message>
    <message>
        <source>These practise: {about}</source>
        <translation>Pagsasanay para sa: {about}</translation>
    </message>
    <message>
        <source>More upset</source>
        <translation>Mas masama ang loob</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Mas kalmado</translation>
    </message>
    <message>
        <source>Angrier</source>
        <translation>Mas galit</translation>
    </message>
    <message>
        <source>There is a better answer.</source>
        <translation>May mas mahusay na sagot.</translation>
    </message>
    <message>
        <source>Mood: calm</source>
        <translation>Mood: kalmado</translation>
    </message>
    <message>
        <source>Mood: worried</source>
        <translation>Mood: nag-aalala</translation>
    </message>
    <message>
        <source>Mood: upset</source>
        <translation>Mood: masama ang loob</translation>
    </message>
    <message>
        <source>Mood: angry</source>
        <translation>Mood: galit</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Nalutas</translation>
    </message>
    <message>
        <source>Escalated in time</source>
        <translation>Na-escalate sa tamang oras</translation>
    </message>
    <message>
        <source>Escalated too late</source>
        <translation>Huli nang na-escalate</translation>
    </message>
    <message>
        <source>Escalated needlessly</source>
        <translation>Na-escalate nang hindi kailangan</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>Nawala ang kostumer</translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation>Kritikal na pagkakamali</translation>
    </message>
    <message>
        <source>A critical error.</source>
        <translation>Kritikal na pagkakamali.</translation>
    </message>
    <message>
        <source>The best words here. Below stands what was missed.</source>
        <translation>Ito ang pinakamahusay na pananalita rito. Nasa ibaba ang nakaligtaan.</translation>
    </message>
    <message>
        <source>The best answer here.</source>
        <translation>Ang pinakamahusay na sagot dito.</translation>
    </message>
    <message>
        <source>It works, and there is a better one.</source>
        <translation>Puwede na, pero may mas mahusay pa.</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Antas {level}</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>This step is not in the library any more.</source>
        <translation>Wala na sa aklatan ang hakbang na ito.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Everything else on the shelf is there. Mend these files with any text editor.</source>
        <translation>Nasa listahan ang lahat ng iba pa. Ayusin ang mga file na ito sa anumang text editor.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linya {line}</translation>
    </message>
    <message>
        <source>Files to mend</source>
        <translation>Mga file na aayusin</translation>
    </message>
    <message>
        <source>Choose a row to copy the file’s path.</source>
        <translation>Pumili ng hanay para makopya ang path ng file.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation>Nakopya: {path}</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linya {line}</translation>
    </message>
    <message>
        <source>Problems of the library</source>
        <translation>Mga problema sa aklatan</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Walang kailangang ayusin</translation>
    </message>
    <message>
        <source>Every file of the library can be read, and every check holds.</source>
        <translation>Nababasa ang bawat file ng aklatan, at pasado sa lahat ng pag-check.</translation>
    </message>
    <message>
        <source>Checking every file …</source>
        <translation>Chine-check ang bawat file …</translation>
    </message>
    <message>
        <source>Cannot be read or played</source>
        <translation>Hindi mabasa o ma-play</translation>
    </message>
    <message>
        <source>Better mended</source>
        <translation>Mas mabuting ayusin</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Mabuting malaman</translation>
    </message>
    <message>
        <source>None of these keeps the rest from being read. {folder}</source>
        <translation>Hindi hadlang ang mga ito para mabasa ang iba. {folder}</translation>
    </message>
</context>
<context>
    <name>ProcedureView</name>
    <message>
        <source>A draft waits, kept {when}</source>
        <translation>May naghihintay na draft, na-save: {when}</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Bersyon {version}, {day}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>Susunod na pagrepaso: hanggang {day}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Ang teksto</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Isalin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>The review date has passed</source>
        <translation>Lampas na ang petsa ng pagrepaso</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Orihinal</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Bersyon {version}</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Hindi pa naka-publish.</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>May hawak: {owner}</translation>
    </message>
</context>
<context>
    <name>ProceduresView</name>
    <message>
        <source>Problems of the library</source>
        <translation>Mga problema sa aklatan</translation>
    </message>
    <message>
        <source>Mend this in the file {path} with a text editor.</source>
        <translation>Ayusin ito sa file na {path} gamit ang text editor.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Mga SOP</translation>
    </message>
    <message>
        <source>New procedure …</source>
        <translation>Bagong SOP …</translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <translation>Pumili ng SOP</translation>
    </message>
    <message>
        <source>Here you see its languages and drafts, and edit it.</source>
        <translation>Dito makikita ang mga wika at draft nito, at dito rin ito mae-edit.</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>hindi pa naka-publish</translation>
    </message>
    <message>
        <source>review by {day}</source>
        <translation>repasuhin hanggang {day}</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Dapat nang repasuhin</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>chine-check …</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>bersyon {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) behind</source>
        <translation>
            <numerusform>%n salin ang nahuhuli</numerusform>
            <numerusform>%n salin ang nahuhuli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) waiting</source>
        <translation>
            <numerusform>%n draft ang naghihintay</numerusform>
            <numerusform>%n draft ang naghihintay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>The week ahead</source>
        <translation>Ang darating na linggo</translation>
    </message>
    <message>
        <source>Days on which you practised</source>
        <translation>Mga araw na nagsanay ka</translation>
    </message>
    <message>
        <source>{day}: practised</source>
        <translation>{day}: nagsanay</translation>
    </message>
    <message>
        <source>{day}: free</source>
        <translation>{day}: walang pagsasanay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in the last two weeks.</source>
        <translation>
            <numerusform>%n araw sa nakaraang dalawang linggo.</numerusform>
            <numerusform>%n araw sa nakaraang dalawang linggo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A free day costs nothing: what was due waits for you.</source>
        <translation>Walang mawawala kapag hindi ka nagsanay sa isang araw: maghihintay lang ang mga dapat balik-aralan.</translation>
    </message>
    <message>
        <source>On holiday? Nothing is asked until the day you are back.</source>
        <translation>Magbabakasyon? Walang itatanong hanggang sa araw ng pagbabalik mo.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked, as you wanted.</source>
        <translation>
            <numerusform>%n tanong ang hindi na itinatanong, gaya ng gusto mo.</numerusform>
            <numerusform>%n tanong ang hindi na itinatanong, gaya ng gusto mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that come back, day by day.</source>
        <translation>Mga tanong na babalik, ayon sa araw.</translation>
    </message>
    <message>
        <source>Nothing comes back this week. Read a procedure or play a role-play, and it will.</source>
        <translation>Walang babalik ngayong linggo. Magbasa ng SOP o magsanay sa isang role-play, at magkakaroon na.</translation>
    </message>
    <message>
        <source>What you will still know in a week, skill by skill</source>
        <translation>Ang matatandaan mo pa pagkalipas ng isang linggo, sa bawat kasanayan</translation>
    </message>
    <message>
        <source>How likely you are to remember it in a week. It fades by itself, and each review brings it back.</source>
        <translation>Kung gaano kalaki ang tsansang matatandaan mo pa ito pagkalipas ng isang linggo. Kusa itong kumukupas, at naibabalik ng bawat balik-aral.</translation>
    </message>
    <message>
        <source>It shows here once you have played a role-play.</source>
        <translation>Lalabas ito rito kapag nakapagsanay ka na sa isang role-play.</translation>
    </message>
    <message>
        <source>A rest from reviews</source>
        <translation>Pahinga sa balik-aral</translation>
    </message>
    <message>
        <source>Reviews rest until {day}. Then they go on, a little each day.</source>
        <translation>Nakapahinga ang balik-aral hanggang {day}. Pagkatapos, tuloy ulit ito, paunti-unti bawat araw.</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <translation>Magpahinga hanggang sa araw na iyon</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Babalik sa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Mga hindi isinasama</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Itanong ulit ang mga ito</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Ituloy na ngayon</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changed, in one line</source>
        <translation>Ano ang nabago, sa isang linya</translation>
    </message>
    <message>
        <source>Everyone who signed the old version reads it.</source>
        <translation>Babasahin ito ng lahat ng pumirma sa lumang bersyon.</translation>
    </message>
    <message>
        <source>Which suggestions this answers</source>
        <translation>Aling mga mungkahi ang sinasagot nito</translation>
    </message>
    <message>
        <source>This changes the {language} text alone. If the rule itself changes, change it in the original too: only then is everybody asked to read it again.</source>
        <translation>Ang tekstong {language} lang ang binabago nito. Kung nagbabago ang mismong patakaran, baguhin din ito sa orihinal: saka lang hihilinging basahin ulit ito ng lahat.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>I-publish</translation>
    </message>
    <message>
        <source>Everyone who signed it must read it again</source>
        <translation>Dapat itong basahin ulit ng lahat ng pumirma</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Ituloy ang pagsusulat</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Sino ang aabisuhan</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ano ang naiba</translation>
    </message>
    <message>
        <source>Leave this out for a small correction, such as a typing error: then the signatures given so far hold.</source>
        <translation>Huwag lagyan ng check kung maliit na pagtatama lang, gaya ng maling type: mananatili ang mga pirmang naibigay na.</translation>
    </message>
    <message>
        <source>Whoever made a suggestion that this answers sees that it is done.</source>
        <translation>Makikita ng nagmungkahi na nagawa na ang mungkahi niyang sinasagot nito.</translation>
    </message>
    <message>
        <source>Publish this translation of “{title}”</source>
        <translation>I-publish ang saling ito ng “{title}”</translation>
    </message>
    <message>
        <source>Publish “{title}”, version {version}</source>
        <translation>I-publish ang “{title}”, bersyon {version}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>Susunod na pagrepaso: hanggang {day}</translation>
    </message>
    <message>
        <source>All of it: nothing is published yet.</source>
        <translation>Lahat: wala pang naka-publish.</translation>
    </message>
    <message>
        <source>The text beside the steps reads differently.</source>
        <translation>Nabago ang teksto sa labas ng mga hakbang.</translation>
    </message>
    <message>
        <source>Nothing in the text.</source>
        <translation>Walang nabago sa teksto.</translation>
    </message>
    <message>
        <source>Who signed an earlier version sees what has changed since: {names}.</source>
        <translation>Makikita ng mga pumirma sa naunang bersyon ang nabago mula noon: {names}.</translation>
    </message>
    <message>
        <source>New step: {text}</source>
        <translation>Bagong hakbang: {text}</translation>
    </message>
    <message>
        <source>Changed step: {text}</source>
        <translation>Nabagong hakbang: {text}</translation>
    </message>
    <message>
        <source>Step taken out: {text}</source>
        <translation>Inalis na hakbang: {text}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>May hawak: {owner}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Hanapin sa:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Pa&amp;ngalan ng file:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Uri ng file:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buksan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder sa itaas</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tingnan bilang listahan</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tingnan ang mga detalye</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mayroon nang %1.
Papalitan mo ba ito?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Petsa ng pagbabago</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hindi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ilapat</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Balewalain</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopyahin ang address ng &amp;link</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions</source>
        <translation>Mga mungkahi</translation>
    </message>
    <message>
        <source>Find in suggestions</source>
        <translation>Maghanap sa mga mungkahi</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>Ang buong tindahan</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Walang pangalan</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Walang laman dito</translation>
    </message>
    <message>
        <source>No suggestion fits these filters.</source>
        <translation>Walang mungkahing tumutugma sa mga filter na ito.</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>Ipakita ang lahat ng mungkahi</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>Wala pang mungkahi</translation>
    </message>
    <message>
        <source>Staff send them from any step of a procedure, or from the page Suggest. They arrive here, and everyone sees what became of theirs.</source>
        <translation>Ipinapadala ito ng staff mula sa alinmang hakbang ng SOP, o mula sa pahinang Magmungkahi. Dito dumarating ang mga ito, at nakikita ng bawat isa ang nangyari sa mungkahi niya.</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>Lahat ng hindi pa tapos</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Naghihintay sa akin</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Naghihintay ng sagot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tinanggap</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Nagawa na</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Katayuan</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;SOP</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Lahat ng SOP</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Place {place} of {count}: {text}</source>
        <translation>Puwesto {place} sa {count}: {text}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Itaas (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ibaba (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>This procedure is not translated into {wanted} yet; it is shown in {shown}.</source>
        <translation>Wala pang salin ang SOP na ito sa {wanted}; ipinapakita ito sa {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>The original of %n step(s) has changed since this was translated. It is shown below each of them.</source>
        <translation>
            <numerusform>Nabago na ang orihinal ng %n hakbang mula nang isalin ito. Makikita ito sa ilalim ng bawat isa.</numerusform>
            <numerusform>Nabago na ang orihinal ng %n hakbang mula nang isalin ang mga ito. Makikita ito sa ilalim ng bawat isa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has a newer version ({version}); its steps are the same.</source>
        <translation>May mas bagong bersyon ang orihinal ({version}); pareho pa rin ang mga hakbang nito.</translation>
    </message>
    <message>
        <source>This procedure was to be reviewed by {day}. If something in it is out of date, suggest it.</source>
        <translation>Dapat narepaso na ang SOP na ito noong {day}. Kung may luma na rito, magmungkahi.</translation>
    </message>
    <message>
        <source>Changed since you read version {version}</source>
        <translation>Nabago mula nang mabasa mo ang bersyon {version}</translation>
    </message>
    <message>
        <source>The steps are the same; the text around them has changed.</source>
        <translation>Pareho pa rin ang mga hakbang; nabago ang teksto sa paligid ng mga ito.</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Inalis: {text}</translation>
    </message>
    <message>
        <source>Show the old text</source>
        <translation>Ipakita ang lumang teksto</translation>
    </message>
    <message>
        <source>Hide the old text</source>
        <translation>Itago ang lumang teksto</translation>
    </message>
    <message>
        <source>Translation not yet reviewed by a native reader.</source>
        <translation>Hindi pa narerepaso ng katutubong mambabasa ang salin.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Dati: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Ngayon: {text}</translation>
    </message>
    <message>
        <source>Language of this procedure: {language}</source>
        <translation>Wika ng SOP na ito: {language}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Bersyon {version}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>binago noong {day}</translation>
    </message>
    <message>
        <source>Back to the shelf (Esc)</source>
        <translation>Bumalik sa listahan (Esc)</translation>
    </message>
    <message>
        <source>Back to where you followed the link (Alt+Left)</source>
        <translation>Bumalik kung saan mo binuksan ang link (Alt+Left)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sa pahinang ito</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Mas maliit na teksto (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Mas malaking teksto (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Maghanap sa tekstong ito (Ctrl+F)</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Sanayin ito</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>I-print o i-save bilang PDF</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>nag-apruba: {name}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>I-print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>I-save bilang PDF …</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sa {count}</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Maghanap sa tekstong ito</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Ang nauna (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Ang susunod (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Wala rito</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>I-save bilang PDF</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Na-save bilang {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder or name.</source>
        <translation>Hindi maisulat ang {path}. Pumili ng ibang folder o pangalan.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one.</source>
        <translation>Hindi ito tinanggap ng printer. Subukan ang iba.</translation>
    </message>
    <message>
        <source>Signed: you have read “{title}”.</source>
        <translation>Pumirma ka na: nabasa mo na ang “{title}”.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Walang nakabukas</translation>
    </message>
    <message>
        <source>The procedures are being read, or there are none yet.</source>
        <translation>Binabasa pa ang mga SOP, o wala pang SOP.</translation>
    </message>
    <message>
        <source>This link leads nowhere: {address}</source>
        <translation>Walang pinupuntahan ang link na ito: {address}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pahina {number} ng {count}</translation>
    </message>
    <message>
        <source>Uncontrolled when printed</source>
        <translation>Hindi kontroladong kopya kapag na-print</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Nabasa na</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Nabago mula nang mabasa mo</translation>
    </message>
    <message>
        <source>Read; its review date has passed</source>
        <translation>Nabasa na; lampas na ang petsa ng pagrepaso</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read well</source>
        <translation>
            <numerusform>%n file ang hindi nabasa nang maayos</numerusform>
            <numerusform>%n file ang hindi nabasa nang maayos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Maghanap (Ctrl+K)</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and version {version} counts as read.</source>
        <translation>Nabasa mo na hanggang dulo? Pumirma, at ituturing na nabasa na ang bersyon {version}.</translation>
    </message>
    <message>
        <source>You read version {old}. Sign version {new} once you know what changed.</source>
        <translation>Bersyon {old} ang nabasa mo. Pirmahan ang bersyon {new} kapag alam mo na ang nabago.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Mga SOP</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Walang nahanap</translation>
    </message>
    <message>
        <source>Try one word, or only its beginning.</source>
        <translation>Subukan ang isang salita, o ang simula lang nito.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Walang laman ang listahan</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>Walang SOP sa aklatang ito. Puwedeng isulat ng manager ang una.</translation>
    </message>
    <message>
        <source>Write a procedure</source>
        <translation>Sumulat ng SOP</translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>{read} sa {total} ang nabasa na</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and it counts as read.</source>
        <translation>Nabasa mo na hanggang dulo? Pumirma, at ituturing itong nabasa na.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Nabasa ko na ito</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read by you on {day}: version {version}</source>
        <translation>Nabasa mo noong {day}: bersyon {version}</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>Magmungkahi ng pagbabago</translation>
    </message>
    <message>
        <source>Read by you: version {version}</source>
        <translation>Nabasa mo na: bersyon {version}</translation>
    </message>
    <message>
        <source>Read the next one</source>
        <translation>Basahin ang susunod</translation>
    </message>
    <message>
        <source>Next to read: {title}</source>
        <translation>Susunod na babasahin: {title}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>It is shown this once and kept nowhere. A sheet from before opens nothing any more.</source>
        <translation>Ngayon lang ito ipapakita at hindi ito naka-save kahit saan. Wala nang mabubuksan ang anumang dating sheet.</translation>
    </message>
    <message>
        <source>The same 24 words as a QR code</source>
        <translation>Ang parehong 24 na salita bilang QR code</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>I-print …</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>I have it on paper, and nobody else can get at it</source>
        <translation>Nasa papel na ito, at walang ibang makakakuha nito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>The printer did not take it. Write the words down.</source>
        <translation>Hindi ito tinanggap ng printer. Isulat ang mga salita.</translation>
    </message>
    <message>
        <source>With these 24 words a manager who forgot their passphrase gets a new one, and everything that is sealed opens again. Whoever has them can read every suggestion: keep this sheet locked away, and away from this PC.</source>
        <translation>Gamit ang 24 na salitang ito, magkakaroon ng bagong passphrase ang manager na nakalimot sa passphrase niya, at mabubuksan ulit ang lahat ng selyado. Mababasa ng sinumang mayroon ng mga salitang ito ang lahat ng mungkahi: itago ang sheet na ito sa naka-lock na lugar, at malayo sa PC na ito.</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet printed later ends this one.</source>
        <translation>Ginawa noong {day}. Mawawalan ng bisa ang sheet na ito kapag may na-print na mas bago.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the text</source>
        <translation>
            <numerusform>%n puna sa teksto</numerusform>
            <numerusform>%n puna sa teksto</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks on the text</source>
        <translation>Walang puna sa teksto</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>Mga puna sa teksto</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Linya {line}</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The original has changed since this was translated:</source>
        <translation>Nabago na ang orihinal mula nang isalin ito:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Nabago</translation>
    </message>
    <message>
        <source>This text is too complex to lay out, so it is shown as it was written.</source>
        <translation>Masyadong komplikado ang ayos ng tekstong ito, kaya ipinapakita ito gaya ng pagkakasulat.</translation>
    </message>
    <message>
        <source>Practise this step</source>
        <translation>Sanayin ang hakbang na ito</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>Magmungkahi ng pagbabago</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Paalala</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Mahalaga</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Babala</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Panganib</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>What is missing or damaged now comes back from the backup that you choose. Whatever is newer stays, and what is replaced is kept: nothing gets lost.</source>
        <translation>Ibabalik mula sa backup na pipiliin mo ang anumang nawawala o may sira ngayon. Mananatili ang anumang mas bago, at itatabi ang mapapalitan: walang mawawala.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>I-restore ang isang backup</translation>
    </message>
    <message>
        <source>Restore from this one</source>
        <translation>I-restore mula rito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>What was sent without a name on the day of a backup is only in those of later days.</source>
        <translation>Ang ipinadala nang walang pangalan sa mismong araw ng isang backup ay nasa mga backup lang ng mga sumunod na araw.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n tanong</numerusform>
            <numerusform>%n tanong</numerusform>
        </translation>
    </message>
    <message>
        <source>To the role-plays</source>
        <translation>Pumunta sa mga role-play</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Simulan ang balik-aral</translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Walang babalik-aralan ngayon</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>Susunod: {day}.</translation>
    </message>
    <message>
        <source>Reviews rest until {day}</source>
        <translation>Nakapahinga ang balik-aral hanggang {day}</translation>
    </message>
    <message>
        <source>Under “My progress” you can let them go on sooner.</source>
        <translation>Sa “Progreso ko”, puwede mong ituloy ang mga ito nang mas maaga.</translation>
    </message>
    <message>
        <source>What you learned comes back just before it would be forgotten, in new words.</source>
        <translation>Bumabalik ang natutuhan mo bago mo pa ito makalimutan, sa bagong mga salita.</translation>
    </message>
    <message>
        <source>Today&apos;s review: {load}</source>
        <translation>Balik-aral ngayon: {load}</translation>
    </message>
    <message>
        <source>Left out. Under “My progress” you can have it asked again.</source>
        <translation>Hindi na ito isasama. Sa “Progreso ko”, puwede mo itong ipatanong ulit.</translation>
    </message>
    <message>
        <source>Today&apos;s review</source>
        <translation>Balik-aral ngayon</translation>
    </message>
    <message>
        <source>What you learned is still fresh.</source>
        <translation>Sariwa pa ang natutuhan mo.</translation>
    </message>
    <message>
        <source>{right} of {all} right.</source>
        <translation>{right} sa {all} ang tama.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Tapos na para sa ngayong araw</translation>
    </message>
    <message>
        <source>Read these steps again</source>
        <translation>Basahin ulit ang mga hakbang na ito</translation>
    </message>
    <message>
        <source>Tomorrow: {questions}</source>
        <translation>Bukas: {questions}</translation>
    </message>
    <message>
        <source>Within a week: {questions}</source>
        <translation>Sa loob ng isang linggo: {questions}</translation>
    </message>
    <message>
        <source>Later: {questions}</source>
        <translation>Pagkatapos noon: {questions}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>They come back</source>
        <translation>Kailan babalik ang mga ito</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>mga %n minuto</numerusform>
            <numerusform>mga %n minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation>{questions}, {minutes}</translation>
    </message>
    <message>
        <source>Hide what was said before</source>
        <translation>Itago ang naunang usapan</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Ang naunang usapan</translation>
    </message>
    <message>
        <source>It comes back on {day}.</source>
        <translation>Babalik ito sa {day}.</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Huwag nang isama ang tanong na ito</translation>
    </message>
    <message>
        <source>Every answer is kept at once. Stop whenever you like.</source>
        <translation>Nase-save agad ang bawat sagot. Huminto kung kailan mo gusto.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Tingnan ang kinalabasan</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Susunod na tanong</translation>
    </message>
    <message>
        <source>It is not asked again until you want it under “My progress”.</source>
        <translation>Hindi na ito itatanong hangga&apos;t hindi mo ito ibinabalik sa “Progreso ko”.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sa {total}</translation>
    </message>
    <message>
        <source>Which step comes first?</source>
        <translation>Aling hakbang ang una?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Aling hakbang ang susunod?</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Hakbang {number}: {words}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Tama.</translation>
    </message>
    <message>
        <source>Another step comes here.</source>
        <translation>Ibang hakbang ang dapat dito.</translation>
    </message>
    <message>
        <source>Your answer: {words}</source>
        <translation>Ang sagot mo: {words}</translation>
    </message>
</context>
<context>
    <name>RolePlayList</name>
    <message>
        <source>Best so far: {share}</source>
        <translation>Pinakamataas na score: {share}</translation>
    </message>
    <message>
        <source>Translation not yet reviewed</source>
        <translation>Hindi pa narerepaso ang salin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Balikan</translation>
    </message>
    <message>
        <source>How it went the last time</source>
        <translation>Ang kinalabasan noong nakaraan</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Magsanay ulit</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Magsanay</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Sasanayin</translation>
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
        <translation>Naselyuhan na ulit ang lahat, pati ang nasa mga backup dito. Hindi nabago ang mga kopyang dinala sa ibang lugar: burahin ang mga iyon.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sealed anew. %n backup(s) cannot be read and may still hold open words: delete {names}.</source>
        <translation>
            <numerusform>Naselyuhan na ulit ang lahat. %n backup ang hindi mabasa at baka may laman pang hindi selyadong teksto: burahin ang {names}.</numerusform>
            <numerusform>Naselyuhan na ulit ang lahat. %n backup ang hindi mabasa at baka may laman pang hindi selyadong teksto: burahin ang {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Burahin ang hinahanap</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system: {language}</source>
        <translation>Gaya ng sa system: {language}</translation>
    </message>
    <message>
        <source>With a PIN nobody else signs in as you on this PC. It also locks the key to your own suggestions, and remembers those that you sent without your name. Without a PIN that key lies open in the data folder. Four digits stop a curious colleague, not somebody with tools and a copy of the files: the more digits the better.</source>
        <translation>Kapag may PIN, walang ibang makakapag-sign in bilang ikaw sa PC na ito. Nila-lock din nito ang susi sa sarili mong mga mungkahi, at tinatandaan ang mga ipinadala mo nang wala ang pangalan mo. Kapag walang PIN, nakabukas lang sa data folder ang susing iyon. Mapipigilan ng apat na numero ang usiserong katrabaho, pero hindi ang taong may mga tool at may kopya ng mga file: mas maraming numero, mas mabuti.</translation>
    </message>
    <message>
        <source>sopapp {version}, with Qt {qt}</source>
        <translation>sopapp {version}, gamit ang Qt {qt}</translation>
    </message>
    <message>
        <source>Everything that people did here is kept in</source>
        <translation>Ang lahat ng ginawa ng mga tao rito ay nasa</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n SOP</numerusform>
            <numerusform>%n SOP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role-play(s)</source>
        <translation>
            <numerusform>%n role-play</numerusform>
            <numerusform>%n role-play</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problema</numerusform>
        </translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hitsura</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Gaya ng sa system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Gamitin ang laking ito</translation>
    </message>
    <message>
        <source>Let the customer finish, then repeat the problem in your words.</source>
        <translation>Patapusin ang kostumer, saka ulitin ang problema sa sarili mong salita.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Ang pangalan ko</translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation>Palitan ang pangalan ko</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <translation>Alisin ang PIN ko</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ang program na ito</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Buksan ang folder na ito</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Mga lisensya</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Napalitan na ang pangalan mo.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Naitakda na ang PIN mo.</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>Naalis na ang PIN mo.</translation>
    </message>
    <message>
        <source>The system did not open it. The folder is {folder}.</source>
        <translation>Hindi ito nabuksan ng system. Ang folder ay {folder}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Mga kulay</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Laki ng teksto</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Aklatan</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Binabasa pa.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Palitan ang PIN ko</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Magtakda ng PIN</translation>
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
        <translation>Mga key</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Mga key na gumagana kahit saan</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Nabago na ang orihinal mula nang isalin ito.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to translate</source>
        <translation>
            <numerusform>%n hakbang na isasalin</numerusform>
            <numerusform>%n hakbang na isasalin</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, step {number}</source>
        <translation>{language}, hakbang {number}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Start this role-play again</source>
        <translation>Simulan ulit ang role-play na ito</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Bumalik sa listahan (Esc)</translation>
    </message>
    <message>
        <source>{made} of {total} decisions</source>
        <translation>{made} sa {total} desisyon</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The procedure</source>
        <translation>Ang SOP</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Isara ang SOP</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Buksan sa Magbasa</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Hide the story</source>
        <translation>Itago ang kuwento</translation>
    </message>
    <message>
        <source>Read the story again</source>
        <translation>Basahin ulit ang kuwento</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>Pangungusap {number} sa {total}</translation>
    </message>
    <message>
        <source>{name} has a longer story. It is told once, and then it is gone.</source>
        <translation>May mas mahabang kuwento si {name}. Isang beses lang itong ikukuwento, saka mawawala.</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Makinig na</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Susunod na pangungusap</translation>
    </message>
    <message>
        <source>I have listened</source>
        <translation>Tapos na akong makinig</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Awtomatikong ituloy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>I-pause</translation>
    </message>
</context>
<context>
    <name>SuggestPage</name>
    <message>
        <source>Leave out customers&apos; names, phone and card numbers.</source>
        <translation>Huwag isama ang pangalan, telepono at numero ng card ng mga kostumer.</translation>
    </message>
    <message>
        <source>What did you see or hear, and how often?</source>
        <translation>Ano ang nakita o narinig mo, at gaano kadalas?</translation>
    </message>
    <message>
        <source>For example: change a word, add a step, drop a rule</source>
        <translation>Halimbawa: baguhin ang isang salita, magdagdag ng hakbang, alisin ang isang patakaran</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Ipadala nang wala ang pangalan ko</translation>
    </message>
    <message>
        <source>Something else in the shop</source>
        <translation>Iba pang bagay sa tindahan</translation>
    </message>
    <message>
        <source>What &amp;happens now?</source>
        <translation>Ano ang &amp;nangyayari ngayon?</translation>
    </message>
    <message>
        <source>A code from a suggestion without a name</source>
        <translation>Code ng mungkahing walang pangalan</translation>
    </message>
    <message>
        <source>Show its answer</source>
        <translation>Ipakita ang sagot</translation>
    </message>
    <message>
        <source>What would be &amp;better?</source>
        <translation>Ano ang mas &amp;mabuti?</translation>
    </message>
    <message>
        <source>Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a team of three your words, your language or who was on duty that day may tell, and so may the PC itself to somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.</source>
        <translation>Kung wala ang pangalan mo, teksto at araw lang ang makikita ng manager, hindi kung sino ang sumulat. Ang hindi nito maitatago: sa team na may tatlong tao, puwede kang makilala sa pananalita mo, sa wika mo o sa kung sino ang naka-duty noong araw na iyon; puwede ka ring ibunyag ng PC mismo sa taong nagmamatyag sa mga file nito. Makakakuha ka ng code para sa sagot; kung may PIN ka, tinatandaan ito para sa iyo.</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Hakbang</translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation>Ipadala ang mungkahi</translation>
    </message>
    <message>
        <source>The whole procedure</source>
        <translation>Ang buong SOP</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;SOP</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it too.</source>
        <translation>Puwede ring ipadala sa Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Bumalik sa usapan</translation>
    </message>
    <message>
        <source>You meet customers every day. Say where the procedure fails, and what would help.</source>
        <translation>Araw-araw mong nakakaharap ang mga kostumer. Sabihin kung saan pumapalya ang SOP, at kung ano ang makakatulong.</translation>
    </message>
    <message>
        <source>Draft kept at {time}. It is here when you come back.</source>
        <translation>Na-save ang draft nang {time}. Nandito ito pagbalik mo.</translation>
    </message>
    <message>
        <source>Thank you. Your suggestion is kept; the answer will stand here.</source>
        <translation>Salamat. Na-save ang mungkahi mo; dito lalabas ang sagot.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Na-save ang sagot mo.</translation>
    </message>
    <message>
        <source>Found: it stands among your suggestions.</source>
        <translation>Nahanap: kasama ito sa mga mungkahi mo.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>Magmungkahi ng pagpapabuti</translation>
    </message>
    <message>
        <source>Write your answer here first.</source>
        <translation>Isulat muna rito ang sagot mo.</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Note for managers …</source>
        <translation>Note para sa mga manager …</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>Pumili ng mungkahi</translation>
    </message>
    <message>
        <source>Here you see it in full, and answer it.</source>
        <translation>Dito mo ito makikita nang buo at masasagot.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Walang pangalan</translation>
    </message>
    <message>
        <source>about version {version}</source>
        <translation>tungkol sa bersyon {version}</translation>
    </message>
    <message>
        <source>Notes that only managers see</source>
        <translation>Mga note na mga manager lang ang nakakakita</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Ano ang nangyayari ngayon</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>Ano ang mas mabuti</translation>
    </message>
    <message>
        <source>The step as it is today</source>
        <translation>Ang hakbang sa ngayon</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Mga nangyari na</translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>Magtanong …</translation>
    </message>
    <message>
        <source>Decline with a reason …</source>
        <translation>Tanggihan nang may dahilan …</translation>
    </message>
    <message>
        <source>Mark done …</source>
        <translation>Markahang nagawa na …</translation>
    </message>
    <message>
        <source>Accept and open the editor</source>
        <translation>Tanggapin at buksan ang editor</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tanggapin</translation>
    </message>
    <message>
        <source>Open the editor at this step</source>
        <translation>Buksan ang editor sa hakbang na ito</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buksan muli</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}.</source>
        <translation>
            <numerusform>Nasa {folder} ang %n file.</numerusform>
            <numerusform>Nasa {folder} ang %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name, the PIN, drafts and all training records go, here and in the backups, and nobody can bring them back. Suggestions stay, without a name. Other PCs on this data folder follow when they are next used; copies that somebody took elsewhere do not.</source>
        <translation>Mabubura ang pangalan, ang PIN, ang mga draft at ang lahat ng talaan ng training, dito at sa mga backup, at walang makakapagbalik sa mga ito. Mananatili ang mga mungkahi, nang walang pangalan. Sa ibang PC na gumagamit sa data folder na ito, saka mangyayari ang pagbura kapag ginamit ulit ang mga iyon; hindi mabubura ang mga kopyang dinala ng iba sa ibang lugar.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Burahin nang tuluyan</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Buburahin ba ang datos ni {name}?</translation>
    </message>
    <message>
        <source>{name} is erased, here and in the backups.</source>
        <translation>Nabura na ang datos ni {name}, dito at sa mga backup.</translation>
    </message>
    <message>
        <source>Then anybody here can sign in as {name}, until they set a new PIN. Nothing is erased: what they read and practised counts as before. But what their PIN locked stays locked to them for good: drafts, and their own words until now with the answers to them, which managers can still read. Answers to what they sent without a name can then be found by the codes they wrote down only.</source>
        <translation>Pagkatapos nito, kahit sino rito ay makakapag-sign in bilang {name}, hanggang sa magtakda siya ng bagong PIN. Walang mabubura: kasama pa rin sa bilang, gaya ng dati, ang mga nabasa at napagsanayan niya. Pero hindi na niya kailanman mabubuksan ang mga na-lock ng PIN niya: ang mga draft; at ang iba pa niyang isinulat hanggang ngayon, kasama ang mga sagot sa mga iyon, na mababasa pa rin ng mga manager. Ang mga sagot sa mga ipinadala niya nang walang pangalan ay makikita na lang niya gamit ang mga code na isinulat niya.</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Alisin ang PIN</translation>
    </message>
    <message>
        <source>{name} now signs in without a PIN, and can set a new one.</source>
        <translation>Makakapag-sign in na si {name} nang walang PIN, at puwede siyang magtakda ng bago.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is erased. %n backup(s) cannot be read and may still hold the name: delete {files}.</source>
        <translation>
            <numerusform>Nabura na ang datos ni {name}. %n backup ang hindi mabasa at baka nandoon pa ang pangalan: burahin ang {files}.</numerusform>
            <numerusform>Nabura na ang datos ni {name}. %n backup ang hindi mabasa at baka nandoon pa ang pangalan: burahin ang {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>Aalisin ba ang PIN ni {name}?</translation>
    </message>
    <message>
        <source>Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the best answer every time. They show what to practise next; they are no mark.</source>
        <translation>Galing ang mga kasanayan sa pinakabagong natapos na pagsasanay ng bawat role-play: 0 % ang makukuha kapag nanghula lang, 100 % kapag laging pinakamahusay ang sagot. Ipinapakita ng mga ito ang susunod na sasanayin; hindi ito grado.</translation>
    </message>
    <message>
        <source>Take the PIN away …</source>
        <translation>Alisin ang PIN …</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Ang team</translation>
    </message>
    <message>
        <source>Export records…</source>
        <translation>I-export ang mga talaan…</translation>
    </message>
    <message>
        <source>Has read and practised nothing yet.</source>
        <translation>Wala pang nababasa at napagsasanayan.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n ang nabago mula noon</numerusform>
            <numerusform>%n ang nabago mula noon</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{done} sa {all} role-play ang napagsanayan na</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Burahin ang datos ng taong ito…</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Wala pang tao rito</translation>
    </message>
    <message>
        <source>As soon as somebody has signed in with their name, you see here how far they have come.</source>
        <translation>Kapag may nag-sign in na gamit ang pangalan niya, makikita mo rito kung hanggang saan na ang narating niya.</translation>
    </message>
    <message>
        <source>{read} of {all} procedures read</source>
        <translation>{read} sa {all} SOP ang nabasa na</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away …</source>
        <translation>Alisin ang PIN ni {name} …</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <translation>Burahin ang datos ni {name}…</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>You began this role-play and made %n decision(s). The customer is still waiting.</source>
        <translation>
            <numerusform>Sinimulan mo ang role-play na ito at nakagawa ka na ng %n desisyon. Naghihintay pa ang kostumer.</numerusform>
            <numerusform>Sinimulan mo ang role-play na ito at nakagawa ka na ng %n desisyon. Naghihintay pa ang kostumer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure changed since you read it. {what}</source>
        <translation>Nabago ang SOP na ito mula nang mabasa mo. {what}</translation>
    </message>
    <message numerus="yes">
        <source>What you learned comes back before it is forgotten. It takes about %n minute(s).</source>
        <translation>
            <numerusform>Bumabalik ang natutuhan mo bago mo ito makalimutan. Mga %n minuto lang ito.</numerusform>
            <numerusform>Bumabalik ang natutuhan mo bago mo ito makalimutan. Mga %n minuto lang ito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have read the procedures for this role-play. Practising takes about %n minute(s).</source>
        <translation>
            <numerusform>Nabasa mo na ang mga SOP para sa role-play na ito. Mga %n minuto ang pagsasanay.</numerusform>
            <numerusform>Nabasa mo na ang mga SOP para sa role-play na ito. Mga %n minuto ang pagsasanay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Basahin ang nabago</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s review: %n question(s)</source>
        <translation>
            <numerusform>Balik-aral ngayon: %n tanong</numerusform>
            <numerusform>Balik-aral ngayon: %n tanong</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Simulan ang balik-aral</translation>
    </message>
    <message>
        <source>You have not read this procedure yet; it is the next on the shelf.</source>
        <translation>Hindi mo pa nababasa ang SOP na ito; ito ang susunod sa listahan.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Basahin</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Magsanay</translation>
    </message>
    <message>
        <source>Your suggestion was answered</source>
        <translation>Nasagot na ang mungkahi mo</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Basahin ang sagot</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>%n hakbang ang nabago.</numerusform>
            <numerusform>%n hakbang ang nabago.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} procedures read</source>
        <translation>{done} sa {all} SOP ang nabasa na</translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation>Tapos na ang lahat sa ngayon</translation>
    </message>
    <message>
        <source>You have read and practised everything. Did something in the shop go better or worse than the procedure says? Say what would be better.</source>
        <translation>Nabasa at napagsanayan mo na ang lahat. May naging mas mabuti ba o mas masama sa tindahan kaysa sa sinasabi ng SOP? Sabihin kung ano ang mas mabuti.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>Magmungkahi ng pagpapabuti</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Wala pang mababasa</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>Walang SOP sa aklatang ito. Puwedeng isulat ng manager ang una.</translation>
    </message>
    <message>
        <source>Write the first procedure</source>
        <translation>Isulat ang unang SOP</translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{done} sa {all} role-play ang napagsanayan na</translation>
    </message>
    <message>
        <source>Good to see you, {name}</source>
        <translation>Kumusta, {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>The procedures are being read.</source>
        <translation>Binabasa pa ang mga SOP.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Babalik-aralan</translation>
    </message>
    <message>
        <source>Answers to your suggestions</source>
        <translation>Mga sagot sa mga mungkahi mo</translation>
    </message>
    <message>
        <source>All your suggestions</source>
        <translation>Lahat ng mungkahi mo</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>Nagawa na sa bersyon {version}</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Nabago mula nang mabasa mo</translation>
    </message>
    <message numerus="yes">
        <source>All %n on the shelf</source>
        <translation>
            <numerusform>Lahat ng %n sa listahan</numerusform>
            <numerusform>Lahat ng %n sa listahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that come back today</source>
        <translation>
            <numerusform>%n tanong na babalik ngayong araw</numerusform>
            <numerusform>%n tanong na babalik ngayong araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Mga %n minuto</numerusform>
            <numerusform>Mga %n minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Babasahin</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Sasanayin</translation>
    </message>
    <message>
        <source>All role-plays</source>
        <translation>Lahat ng role-play</translation>
    </message>
    <message>
        <source>You are in the middle of it.</source>
        <translation>Nasa kalagitnaan ka nito.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Questions to look at</source>
        <translation>Mga tanong na dapat tingnan</translation>
    </message>
    <message>
        <source>{judged} of {all} questions have been answered by {enough} people or more for the first time. Only of these something can be said.</source>
        <translation>{judged} sa {all} tanong ang may unang sagot na mula sa {enough} tao o higit pa. Sa mga ito pa lang may masasabi.</translation>
    </message>
    <message>
        <source>{roleplay}: “{question}”</source>
        <translation>{roleplay}: “{question}”</translation>
    </message>
    <message>
        <source>{n} people; mean credit {facility} %</source>
        <translation>{n} tao; average na puntos: {facility} %</translation>
    </message>
    <message>
        <source>All of them measure what they should.</source>
        <translation>Nasusukat ng bawat tanong ang dapat nitong sukatin.</translation>
    </message>
    <message numerus="yes">
        <source>From %n decision(s) in role-plays. They show what to practise next; they are no mark.</source>
        <translation>
            <numerusform>Mula sa %n desisyon sa mga role-play. Ipinapakita ng mga ito ang susunod na sasanayin; hindi ito grado.</numerusform>
            <numerusform>Mula sa %n desisyon sa mga role-play. Ipinapakita ng mga ito ang susunod na sasanayin; hindi ito grado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different mistakes: to keep a case that must go up, and to hand up what one may decide oneself.</source>
        <translation>Dalawang magkaibang pagkakamali: ang hindi pag-escalate ng kasong dapat i-escalate, at ang pag-escalate ng puwedeng pagpasyahan mismo.</translation>
    </message>
    <message>
        <source>How often the answer showed it where the best answer does.</source>
        <translation>Gaano kadalas itong makita sa sagot, sa mga desisyong mayroon nito ang pinakamahusay na sagot.</translation>
    </message>
    <message>
        <source>Who is sure and wrong does not look it up. Talk about these steps first. Only answers for which somebody said how sure they were are counted.</source>
        <translation>Hindi na tumitingin sa SOP ang taong sigurado pero mali. Unahing pag-usapan ang mga hakbang na ito. Binibilang lang ang mga sagot kung saan sinabi ng sumagot kung gaano siya kasigurado.</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Kaninong mga sagot</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Ang buong team</translation>
    </message>
    <message>
        <source>Training results</source>
        <translation>Mga resulta ng pagsasanay</translation>
    </message>
    <message>
        <source>Escalating</source>
        <translation>Pag-escalate</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Pakikinig</translation>
    </message>
    <message>
        <source>In their own words, as they marked it themselves:</source>
        <translation>Sa sarili nilang salita, ayon sa sarili nilang pag-check:</translation>
    </message>
    <message>
        <source>Sure, and wrong</source>
        <translation>Sigurado, pero mali</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Wala pang sagot</translation>
    </message>
    <message>
        <source>As soon as somebody plays a role-play, you see here how the team listens and escalates, and which questions are to be mended.</source>
        <translation>Kapag may nagsanay sa isang role-play, makikita mo rito kung paano nakikinig at nag-e-escalate ang team, at kung aling mga tanong ang dapat ayusin.</translation>
    </message>
    <message>
        <source>Handed up when it was needed</source>
        <translation>Na-escalate noong kailangan</translation>
    </message>
    <message>
        <source>Handed up for nothing</source>
        <translation>Na-escalate nang hindi kailangan</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Wala pang maipapakita rito.</translation>
    </message>
    <message>
        <source>{count}: {answer}</source>
        <translation>{count}: {answer}</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>wala pang kaso</translation>
    </message>
    <message>
        <source>Names the feeling or the trouble</source>
        <translation>Sinasabi ang nararamdaman o problema</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Nagtatanong</translation>
    </message>
    <message>
        <source>Says it back in own words</source>
        <translation>Inuulit sa sariling salita</translation>
    </message>
    <message>
        <source>Sums up</source>
        <translation>Nagbubuod</translation>
    </message>
    <message>
        <source>Agrees the next step</source>
        <translation>Pinagkakasunduan ang susunod na aksyon</translation>
    </message>
    <message>
        <source>{count} of {all}; likely between {low} and {high} %</source>
        <translation>{count} sa {all}; malamang nasa pagitan ng {low} at {high} %</translation>
    </message>
    <message>
        <source>Too few first attempts yet to say anything.</source>
        <translation>Kulang pa ang mga unang subok para may masabi.</translation>
    </message>
    <message>
        <source>Those who do well elsewhere do badly here. See whether the right answer is marked as the best.</source>
        <translation>Mababa rito ang mahuhusay sa ibang tanong. Tingnan kung ang tamang sagot ang nakamarkang pinakamahusay.</translation>
    </message>
    <message>
        <source>It hardly tells those who do well elsewhere from the others. See whether the answers can be misread.</source>
        <translation>Halos hindi napag-iiba ng tanong na ito ang mahuhusay sa ibang tanong at ang mga hindi. Tingnan kung may sagot na puwedeng mali ang pagkaintindi.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it wrong. See whether the procedure says it at all.</source>
        <translation>Halos lahat ay nagkakamali rito. Tingnan kung nasa SOP ba talaga ito.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it right. Make the other answers more tempting.</source>
        <translation>Halos lahat ay tama rito. Gawing mas nakakatukso ang ibang mga sagot.</translation>
    </message>
    <message>
        <source>Nobody takes one of its answers. Write what staff really say there.</source>
        <translation>May sagot na walang pumipili. Isulat ang talagang sinasabi ng staff sa ganitong pagkakataon.</translation>
    </message>
    <message>
        <source>Less than half of the experts agree on the best answer. Rework it or leave it out.</source>
        <translation>Wala pang kalahati ng mga eksperto ang sang-ayon sa pinakamahusay na sagot. Baguhin ang tanong o alisin ito.</translation>
    </message>
    <message>
        <source>Only what somebody wanted to be kept is here, sealed like suggestions. Talk about it with them.</source>
        <translation>Narito lang ang mga gustong ipa-save ng mismong sumulat, selyado gaya ng mga mungkahi. Kausapin siya tungkol dito.</translation>
    </message>
    <message>
        <source>Kept for you, in their own words</source>
        <translation>Naka-save para sa iyo, sa sarili nilang salita</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Bumalik sa listahan (Esc)</translation>
    </message>
</context>
<context>
    <name>TwoTextsDialog</name>
    <message>
        <source>Somebody else published this procedure while you were writing. Compare the two: you can copy from theirs into yours.</source>
        <translation>May ibang nag-publish ng SOP na ito habang nagsusulat ka. Paghambingin ang dalawa: puwede kang kumopya mula sa teksto nila papunta sa teksto mo.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Binago ng iba</translation>
    </message>
    <message>
        <source>Keep mine and publish over it</source>
        <translation>Gamitin ang akin at i-publish kapalit ng sa kanila</translation>
    </message>
    <message>
        <source>Take theirs and set mine aside in a file</source>
        <translation>Gamitin ang sa kanila at itabi ang akin sa isang file</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Ituloy ang pagsusulat</translation>
    </message>
    <message>
        <source>Mine, the draft</source>
        <translation>Ang akin, ang draft</translation>
    </message>
    <message>
        <source>Theirs, published now</source>
        <translation>Ang sa kanila, ang naka-publish ngayon</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read how we do it, practise it, and say what would be better.</source>
        <translation>Basahin kung paano natin ito ginagawa, sanayin ito, at sabihin kung ano ang mas mabuti.</translation>
    </message>
    <message>
        <source>The name that your colleagues know. It stays on this PC.</source>
        <translation>Ang pangalang kilala ng mga katrabaho mo. Dito lang ito sa PC na ito.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Magsimula</translation>
    </message>
    <message>
        <source>Forgot it? Ask a manager: on the managers’ page they can take the PIN away.</source>
        <translation>Nakalimutan mo? Sabihan ang manager: sa pahina ng mga manager, puwede niyang alisin ang PIN.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Ibang tao</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ang pangalan mo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Maligayang pagdating</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Sino ito?</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Pumasok</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation>ngayong araw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n araw na ang nakalipas</numerusform>
            <numerusform>%n araw na ang nakalipas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <source>{path} cannot be read ({reason}). Check the file, or put back a copy of it.</source>
        <translation>Hindi mabasa ang {path} ({reason}). I-check ang file, o ibalik ang isang kopya nito.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR).</source>
        <translation>Hindi makapag-save sa {folder}. Humingi ng pahintulot na magsulat doon, o magsimula sa ibang folder (--data DIR).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then do it again: nothing was lost.</source>
        <translation>Puno na ang disk na kinalalagyan ng {folder}. Magbakante ng espasyo, saka ulitin: walang nawala.</translation>
    </message>
    <message>
        <source>Another program is holding {path}. Wait a moment, then do it again.</source>
        <translation>Ginagamit ng ibang program ang {path}. Maghintay sandali, saka ulitin.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first.</source>
        <translation>Binago ng iba ang {path} mula nang buksan ito. Naka-save ang teksto mo bilang draft; paghambingin muna ang dalawa.</translation>
    </message>
    <message>
        <source>The system library {library} is missing, without which no window opens. Install it: apt install {package}.</source>
        <translation>Wala ang system library na {library}, at walang window na bubukas kung wala ito. I-install: apt install {package}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play.</source>
        <translation>Walang screen na mabubuksan ng window. Simulan ito sa desktop, o gumamit ng command: sopapp check, sopapp play.</translation>
    </message>
    <message>
        <source>There is already a file {path}, and nothing was written. Choose another name, or delete that file first.</source>
        <translation>Mayroon nang file na {path}, at walang naisulat. Pumili ng ibang pangalan, o burahin muna ang file na iyon.</translation>
    </message>
    <message>
        <source>There is no data folder {folder}. Check how its name is written; without --data the usual folder is taken.</source>
        <translation>Walang data folder na {folder}. I-check kung tama ang pagkakasulat ng pangalan nito; kapag walang --data, ang karaniwang folder ang gagamitin.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another program.</source>
        <translation>May mahigit {most} character ang linya {line} ng {path}, masyadong mahaba para sa editor na ito. Hatiin ito gamit ang ibang program.</translation>
    </message>
    <message>
        <source>{name} is a manager. Take their key away first: Manage, Managers and keys.</source>
        <translation>Manager si {name}. Bawiin muna ang susi niya: Mamahala, Mga manager at susi.</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. There are: {known}.</source>
        <translation>Walang backup na “{name}”. Ang mayroon: {known}.</translation>
    </message>
    <message>
        <source>There are no records of the kind “{kind}”. There are: {known}.</source>
        <translation>Walang talaang may uring “{kind}”. Ang mayroon: {known}.</translation>
    </message>
    <message>
        <source>A file called {name} would say nothing about what is in it. Give it a name that ends in {known}.</source>
        <translation>Walang sinasabi ang pangalang {name} tungkol sa laman ng file. Bigyan ito ng pangalang nagtatapos sa {known}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name a folder that holds Markdown files.</source>
        <translation>Walang folder na {folder}. Magbigay ng folder na may mga Markdown file.</translation>
    </message>
    <message>
        <source>There is no procedure called “{sop}” in this library. Choose one from the shelf.</source>
        <translation>Walang SOP na “{sop}” sa aklatang ito. Pumili mula sa listahan.</translation>
    </message>
    <message>
        <source>There is no role-play called “{roleplay}” in this library. It has: {known}.</source>
        <translation>Walang role-play na “{roleplay}” sa aklatang ito. Ang mayroon: {known}.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this library. It has: {known}.</source>
        <translation>Hindi wika ng aklatang ito ang “{language}”. Ang mayroon: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not one of the choices here. Give a number from 1 to {count}.</source>
        <translation>Wala sa mga pagpipilian dito ang “{given}”. Magbigay ng numero mula 1 hanggang {count}.</translation>
    </message>
    <message>
        <source>Answer {place} is “{given}”, which does not fit there. Give {possible}.</source>
        <translation>Hindi angkop ang “{given}” bilang sagot {place}. Ibigay ang {possible}.</translation>
    </message>
    <message>
        <source>The role-play has no variant “{given}” in that language. It has: {known}.</source>
        <translation>Walang variant na “{given}” ang role-play sa wikang iyon. Ang mayroon: {known}.</translation>
    </message>
    <message>
        <source>A name is needed. Type the name that your colleagues know.</source>
        <translation>Kailangan ng pangalan. I-type ang pangalang kilala ng mga katrabaho mo.</translation>
    </message>
    <message>
        <source>There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours.</source>
        <translation>Mayroon nang {name} sa PC na ito. Piliin ang pangalang iyon sa listahan, o dagdagan ng isang letra ang sa iyo.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits. Type digits only.</source>
        <translation>{least} hanggang {most} numero ang PIN. Mga numero lang ang i-type.</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again, or pick another name.</source>
        <translation>Hindi tama ang PIN na ito. Subukan ulit, o pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.</source>
        <translation>Masyadong maikli ang passphrase. Gumamit ng hindi bababa sa {least} character; madaling tandaan ang tatlo o apat na salita.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Hindi magkapareho ang dalawang passphrase. I-type ulit ang pangalawa.</translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again; mind capitals and spaces.</source>
        <translation>Hindi tama ang passphrase na ito. Subukan ulit; bantayan ang malalaking letra at ang mga espasyo.</translation>
    </message>
    <message>
        <source>This passphrase was right until somebody started the managers’ page anew. You can take the page back.</source>
        <translation>Dating tama ang passphrase na ito, hanggang sa may nagsimula ulit sa pahina ng mga manager. Puwede mong bawiin ang pahina.</translation>
    </message>
    <message>
        <source>This is for managers. Open the manager’s page with the passphrase first.</source>
        <translation>Para ito sa mga manager. Buksan muna ang pahina ng manager gamit ang passphrase.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows with each wrong one.</source>
        <translation>Masyadong maraming beses nang mali ang passphrase. Maghintay ng {seconds} segundo, saka subukan ulit: humahaba ang paghihintay sa bawat mali.</translation>
    </message>
    <message>
        <source>These are not the 24 words of the newest recovery sheet. Check each word, and that the sheet is the last one printed.</source>
        <translation>Hindi ito ang 24 na salita ng pinakabagong recovery sheet. I-check ang bawat salita, at kung ito nga ang huling na-print na sheet.</translation>
    </message>
    <message>
        <source>This is the only manager left. Add another one first, or nobody could open this page.</source>
        <translation>Ito na lang ang natitirang manager. Magdagdag muna ng iba; kung hindi, walang makakapagbukas sa pahinang ito.</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for somebody else, or damaged.</source>
        <translation>Hindi mabuksan ang tekstong ito: selyado ito para sa iba, o may sira.</translation>
    </message>
    <message>
        <source>No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U.</source>
        <translation>Walang mungkahi para sa code na ito. I-check ang bawat character; 12 ang mga ito, at walang I, L, O o U.</translation>
    </message>
    <message>
        <source>Say what happens now and what would be better; both are needed.</source>
        <translation>Sabihin kung ano ang nangyayari ngayon at kung ano ang mas mabuti; parehong kailangan.</translation>
    </message>
    <message>
        <source>An answer is needed here: the person who suggested this will read it.</source>
        <translation>Kailangan ng sagot dito: babasahin ito ng nagmungkahi.</translation>
    </message>
    <message>
        <source>A note needs words. Write what the managers should know.</source>
        <translation>Kailangang may laman ang note. Isulat ang dapat malaman ng mga manager.</translation>
    </message>
    <message>
        <source>A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have answered it.</source>
        <translation>Hindi puwedeng markahan ng “{wanted}” ang mungkahing may katayuang “{state}”. Tingnan ulit: baka may ibang sumagot na.</translation>
    </message>
    <message>
        <source>The text is the same as the published one. Change something before you publish.</source>
        <translation>Pareho ang teksto sa na-publish na. May baguhin muna bago mag-publish.</translation>
    </message>
    <message>
        <source>Say in one line what changed; everyone who signed the old version will read it.</source>
        <translation>Sabihin sa isang linya kung ano ang nabago; babasahin ito ng lahat ng pumirma sa lumang bersyon.</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>It can be put back from the backup {name}.</source>
        <translation>Maibabalik ito mula sa backup na {name}.</translation>
    </message>
    <message>
        <source>One record cannot be read and was skipped; all others are there.</source>
        <translation>Hindi mabasa ang isang tala at nilaktawan ito; naroon ang lahat ng iba pa.</translation>
    </message>
    <message>
        <source>The last write was broken off before anybody was told that it is safe. Nothing is lost.</source>
        <translation>Naputol ang huling pagsusulat bago pa naipaalam kaninuman na ligtas na itong na-save. Walang nawala.</translation>
    </message>
    <message>
        <source>A journal is empty.</source>
        <translation>Walang laman ang isang journal.</translation>
    </message>
    <message>
        <source>A journal cannot be opened. Check the rights on it, and the disk.</source>
        <translation>Hindi mabuksan ang isang journal. I-check ang mga pahintulot nito, at ang disk.</translation>
    </message>
    <message>
        <source>Records are missing.</source>
        <translation>May mga talang nawawala.</translation>
    </message>
    <message>
        <source>Lines are not in their order. All records are there.</source>
        <translation>Wala sa tamang ayos ang mga linya. Naroon ang lahat ng tala.</translation>
    </message>
    <message>
        <source>Records of another journal are in this one. All are there.</source>
        <translation>May mga tala ng ibang journal sa journal na ito. Naroon ang lahat.</translation>
    </message>
    <message>
        <source>Two different records have the same id; the first one is shown.</source>
        <translation>Magkapareho ang id ng dalawang magkaibang tala; ang una ang ipinapakita.</translation>
    </message>
    <message>
        <source>Two records of one PC have the same number. Both are there.</source>
        <translation>Magkapareho ang numero ng dalawang tala ng isang PC. Naroon ang dalawa.</translation>
    </message>
    <message>
        <source>The text of a record was changed after it was kept, and not by this program.</source>
        <translation>Nabago ang teksto ng isang tala matapos itong ma-save, at hindi ang program na ito ang gumawa noon.</translation>
    </message>
    <message>
        <source>The text of a record was erased, and the record that says so is gone.</source>
        <translation>Binura ang teksto ng isang tala, at wala na ang talang nagsasabi nito.</translation>
    </message>
    <message>
        <source>A record was changed or taken out after it was kept, and not by this program.</source>
        <translation>May talang binago o inalis matapos itong ma-save, at hindi ang program na ito ang gumawa noon.</translation>
    </message>
    <message>
        <source>{count} record(s) that were here are gone.</source>
        <translation>{count} talang dating narito ang nawala.</translation>
    </message>
    <message>
        <source>Records that were here, up to number {count}, are gone, and no backup has all of them.</source>
        <translation>Nawala ang mga talang dating narito, hanggang numero {count}, at walang backup na may laman ng lahat ng ito.</translation>
    </message>
    <message>
        <source>Records are dated in the future ({at}): the clock of a PC is or was wrong. Check its date and time.</source>
        <translation>May mga talang may petsang hindi pa dumarating ({at}): mali ang orasan ng isang PC, ngayon o noon. I-check ang petsa at oras nito.</translation>
    </message>
    <message>
        <source>The clock of a PC was set back. The order of the records is right all the same.</source>
        <translation>Naiatras ang orasan ng isang PC. Tama pa rin ang pagkakasunod-sunod ng mga tala.</translation>
    </message>
    <message>
        <source>A draft cannot be read.</source>
        <translation>Hindi mabasa ang isang draft.</translation>
    </message>
    <message>
        <source>What could not be read was kept under another name. Open it with a text editor to rescue words from it.</source>
        <translation>Itinabi sa ibang pangalan ang hindi nabasa. Buksan ito sa text editor para makuha pa ang mga salita roon.</translation>
    </message>
    <message>
        <source>Somebody’s own key cannot be read, so that they cannot read back what they have suggested.</source>
        <translation>Hindi mabasa ang sariling susi ng isang tao, kaya hindi niya mababasa ulit ang mga iminungkahi niya.</translation>
    </message>
    <message>
        <source>There is no recovery sheet: when every manager’s passphrase is forgotten, the suggestions are lost. Make one on the managers’ page.</source>
        <translation>Walang recovery sheet: kapag nakalimutan ang passphrase ng lahat ng manager, mawawala ang mga mungkahi. Gumawa nito sa pahina ng mga manager.</translation>
    </message>
    <message>
        <source>There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it on the managers’ page, under Managers and keys.</source>
        <translation>May susi sa mga talaan na hindi pinirmahan ng sinumang manager: walang sineselyuhan para rito. Puwede itong burahin ng manager sa pahina ng mga manager, sa Mga manager at susi.</translation>
    </message>
    <message>
        <source>Which keys are trusted can no longer be read. The first key that is found will be trusted again.</source>
        <translation>Hindi na mabasa kung aling mga susi ang pinagkakatiwalaan. Ang unang susing mahahanap ang pagkakatiwalaan ulit.</translation>
    </message>
    <message>
        <source>A backup is damaged, so that nothing can be restored from it.</source>
        <translation>May sira ang isang backup, kaya walang mare-restore mula rito.</translation>
    </message>
    <message>
        <source>What was done lately is in no backup.</source>
        <translation>Wala sa anumang backup ang mga ginawa kamakailan.</translation>
    </message>
    <message>
        <source>A file was left behind when the program ended in the middle of writing. What it was to replace is whole.</source>
        <translation>May naiwang file nang magsara ang program habang nagsusulat. Buo pa ang file na papalitan sana nito.</translation>
    </message>
    <message>
        <source>Nothing can be saved here. Ask for the right to write in this folder.</source>
        <translation>Hindi makapag-save dito. Humingi ng pahintulot na magsulat sa folder na ito.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MB are left. Make room.</source>
        <translation>Halos puno na ang disk: {free} MB na lang ang natitira. Magbakante ng espasyo.</translation>
    </message>
</context>
<context>
    <name>problem_text</name>
    <message>
        <source>The file cannot be read ({reason}). Save it again as UTF-8 text.</source>
        <translation>Hindi mabasa ang file ({reason}). I-save ito ulit bilang UTF-8 na teksto.</translation>
    </message>
    <message>
        <source>The name of this file cannot be written down as text. Give it another name.</source>
        <translation>Hindi maisulat bilang teksto ang pangalan ng file na ito. Bigyan ito ng ibang pangalan.</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({reason}). Check who may read it.</source>
        <translation>Hindi mabuksan ang folder ({reason}). I-check kung sino ang puwedeng magbasa nito.</translation>
    </message>
    <message>
        <source>library.toml cannot be used: {reason}.</source>
        <translation>Hindi magamit ang library.toml: {reason}.</translation>
    </message>
    <message>
        <source>The fields between two lines --- are missing at the top. Add them.</source>
        <translation>Kulang sa itaas ang mga field sa pagitan ng dalawang linyang ---. Idagdag ang mga ito.</translation>
    </message>
    <message>
        <source>The fields at the top cannot be read: {reason}. Write one `name: value` a line.</source>
        <translation>Hindi mabasa ang mga field sa itaas: {reason}. Isulat ang isang `name: value` bawat linya.</translation>
    </message>
    <message>
        <source>The fields at the top were left out: {reason}. The text itself is shown.</source>
        <translation>Hindi isinama ang mga field sa itaas: {reason}. Ang teksto mismo ang ipinapakita.</translation>
    </message>
    <message>
        <source>The field {field} is not in its form. Write it like this: {field}: {example}</source>
        <translation>Wala sa tamang anyo ang field na {field}. Isulat nang ganito: {field}: {example}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; cannot be an id. Use small letters a-z, digits and single hyphens.</source>
        <translation>Hindi puwedeng maging id ang &quot;{id}&quot;. Gumamit ng maliliit na letrang a-z, mga numero at tig-isang gitling.</translation>
    </message>
    <message>
        <source>There is no title. Start the text with a line `# Title`.</source>
        <translation>Walang pamagat. Simulan ang teksto sa linyang `# Pamagat`.</translation>
    </message>
    <message>
        <source>Two steps have the id {step}. Give one of them another id.</source>
        <translation>Dalawang hakbang ang may id na {step}. Bigyan ng ibang id ang isa.</translation>
    </message>
    <message>
        <source>{other} has the same name but for its ending; this one is called {id}. Rename one of them.</source>
        <translation>Kapareho ng pangalan ang {other}, dulo lang ang naiba; {id} ang tawag sa isang ito. Palitan ang pangalan ng isa.</translation>
    </message>
    <message>
        <source>This is not plain YAML: {reason}.</source>
        <translation>Hindi ito simpleng YAML: {reason}.</translation>
    </message>
    <message>
        <source>{id}: {field} is missing. Add it.</source>
        <translation>{id}: kulang ang {field}. Idagdag ito.</translation>
    </message>
    <message>
        <source>{id}: {field} must be {wanted}.</source>
        <translation>{id}: {wanted} dapat ang {field}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not known for {field}. Use one of: {known}.</source>
        <translation>{id}: hindi kilala ang &quot;{given}&quot; para sa {field}. Gamitin ang isa sa: {known}.</translation>
    </message>
    <message>
        <source>{id}: {field} is not a field that is read here. Correct its name or take it out.</source>
        <translation>{id}: hindi field na binabasa rito ang {field}. Itama ang pangalan nito o alisin.</translation>
    </message>
    <message>
        <source>{id}: {field} is written twice. Rename or take out one of them.</source>
        <translation>{id}: dalawang beses nakasulat ang {field}. Palitan ang pangalan ng isa o alisin.</translation>
    </message>
    <message>
        <source>{id} is a word of the format. Choose another id.</source>
        <translation>Nakalaang salita ng format ang {id}. Pumili ng ibang id.</translation>
    </message>
    <message>
        <source>{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.</source>
        <translation>Papunta ang {id} sa {given}, na hindi node at hindi rin wakas. Itama ang `{field}`.</translation>
    </message>
    <message>
        <source>roleplay.yaml is missing in this folder. Add it, or remove the folder.</source>
        <translation>Walang roleplay.yaml sa folder na ito. Idagdag ito, o alisin ang folder.</translation>
    </message>
    <message>
        <source>{id} is not a line of roleplay.yaml. Correct the id or take the line out.</source>
        <translation>Hindi linya ng roleplay.yaml ang {id}. Itama ang id o alisin ang linya.</translation>
    </message>
    <message>
        <source>{id}: the skill {given} is not in library.toml. Use one of: {known}.</source>
        <translation>{id}: wala sa library.toml ang kasanayang {given}. Gamitin ang isa sa: {known}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not a condition. Compare one meter with a whole number, such as: {example}</source>
        <translation>{id}: hindi kondisyon ang &quot;{given}&quot;. Ikumpara ang isang meter sa isang buong numero, gaya ng: {example}</translation>
    </message>
    <message>
        <source>{id}: there is no meter {given}. Correct its name, or add it to `meters`.</source>
        <translation>{id}: walang meter na {given}. Itama ang pangalan nito, o idagdag ito sa `meters`.</translation>
    </message>
    <message>
        <source>{id}: the number of {field} is {count}. Make it {wanted}.</source>
        <translation>{id}: {count} ang bilang ng {field}. Gawin itong {wanted}.</translation>
    </message>
    <message>
        <source>{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}</source>
        <translation>{id}: may kondisyon ang bawat daan ng `next`. Tapusin ang listahan sa isang walang kondisyon: {{to: …}}</translation>
    </message>
    <message>
        <source>{id}: replies that are ranked must all earn different credit. Set their credits apart.</source>
        <translation>{id}: dapat magkakaiba ang puntos ng lahat ng sagot na pagsusunod-sunurin. Pag-iba-ibahin ang mga puntos.</translation>
    </message>
    <message>
        <source>{id}: no option is right. Give the right one credit 1.</source>
        <translation>{id}: walang tamang pagpipilian. Bigyan ng credit 1 ang tama.</translation>
    </message>
    <message>
        <source>{id}: the panels do not add up. Give all choices the same n, and together no more best than n.</source>
        <translation>{id}: hindi tugma ang mga bilang ng panel. Bigyan ng parehong n ang lahat ng pagpipilian, at ang kabuuan ng best ay hindi dapat lumampas sa n.</translation>
    </message>
    <message>
        <source>{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.</source>
        <translation>Baka kulang sa dalawa ang pagpipilian sa {id}, o walang mahusay. Mag-iwan ng dalawang walang `if`, kasama ang pinakamahusay.</translation>
    </message>
    <message>
        <source>The link &quot;{target}&quot; leads nowhere. Correct it or take it out.</source>
        <translation>Walang pinupuntahan ang link na &quot;{target}&quot;. Itama o alisin ito.</translation>
    </message>
    <message>
        <source>The picture &quot;{target}&quot; is not there. Put the file beside the text or correct its name.</source>
        <translation>Wala ang larawang &quot;{target}&quot;. Ilagay ang file sa tabi ng teksto o itama ang pangalan nito.</translation>
    </message>
    <message>
        <source>There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`</source>
        <translation>Walang hakbang na may id. Isulat ang mga hakbang nang ganito: `1. Batiin ang kostumer. {{#greet}}`</translation>
    </message>
    <message>
        <source>This step has no id. Add one at the end of its line: {{#short-name}}</source>
        <translation>Walang id ang hakbang na ito. Magdagdag sa dulo ng linya nito: {{#short-name}}</translation>
    </message>
    <message>
        <source>There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.</source>
        <translation>May {count} hakbang; sapat na ang {limit}. Hatiin, o ilipat sa isang table ang mga desisyon.</translation>
    </message>
    <message>
        <source>Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.</source>
        <translation>May pangungusap na {count} salita ang hakbang {number}; sapat na ang {limit}. Paikliin o hatiin ito.</translation>
    </message>
    <message>
        <source>Step {number} gives several instructions (&quot;{words}&quot;). Make a step of each.</source>
        <translation>Maraming utos ang nasa hakbang {number} (&quot;{words}&quot;). Gawing tig-isang hakbang ang mga ito.</translation>
    </message>
    <message>
        <source>Step {number} starts with &quot;{words}&quot;. Start with what to do: a verb.</source>
        <translation>Nagsisimula sa &quot;{words}&quot; ang hakbang {number}. Simulan sa gagawin: isang pandiwa.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Say plainly what to do.</source>
        <translation>May &quot;{words}&quot; ang hakbang {number}. Sabihin nang diretso ang gagawin.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Leave it out: every step speaks to the reader.</source>
        <translation>May &quot;{words}&quot; ang hakbang {number}. Alisin ito: sa mambabasa naman nakikipag-usap ang bawat hakbang.</translation>
    </message>
    <message>
        <source>Step {number} names its condition (&quot;{words}&quot;) after the action. Put it first, with a comma.</source>
        <translation>Nasa hulihan ng gagawin ang kondisyon (&quot;{words}&quot;) ng hakbang {number}. Ilagay ito sa unahan, na may kuwit.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is vague. Give a number, a time or a limit.</source>
        <translation>Malabo ang &quot;{words}&quot;. Magbigay ng numero, oras o limit.</translation>
    </message>
    <message>
        <source>Sentences have {count} words on average; {limit} are enough. Divide the longest ones.</source>
        <translation>Karaniwang {count} salita ang bawat pangungusap; sapat na ang {limit}. Hatiin ang pinakamahahaba.</translation>
    </message>
    <message>
        <source>The fields at the top lack: {fields}. Add them.</source>
        <translation>Kulang sa mga field sa itaas ang: {fields}. Idagdag ang mga ito.</translation>
    </message>
    <message>
        <source>The section &quot;{section}&quot; is missing. Add it.</source>
        <translation>Kulang ang seksyong &quot;{section}&quot;. Idagdag ito.</translation>
    </message>
    <message>
        <source>The next review is {months} months after the date; {limit} at most. Set an earlier one.</source>
        <translation>{months} buwan mula sa petsa ang susunod na pagrepaso; {limit} ang pinakamatagal. Magtakda ng mas maaga.</translation>
    </message>
    <message>
        <source>The review was due on {day}. Review the procedure, then set a new date.</source>
        <translation>Noong {day} pa dapat ang pagrepaso. Repasuhin ang SOP, saka magtakda ng bagong petsa.</translation>
    </message>
    <message>
        <source>Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.</source>
        <translation>Wala pang ibang sumubok nito kundi ang sumulat. Ipasubok ito sa isang katrabaho, saka punan ang tried_by.</translation>
    </message>
    <message>
        <source>There is no text in the language &quot;{language}&quot;. Readers get the source text.</source>
        <translation>Walang teksto sa wikang &quot;{language}&quot;. Ang orihinal na teksto ang makikita ng mga mambabasa.</translation>
    </message>
    <message>
        <source>The source of step {step} has changed since it was translated. Translate it again.</source>
        <translation>Nabago na ang orihinal ng hakbang {step} mula nang isalin ito. Isalin ito ulit.</translation>
    </message>
    <message>
        <source>Step {step} of the source is missing here. Translate it.</source>
        <translation>Kulang dito ang hakbang {step} ng orihinal. Isalin ito.</translation>
    </message>
    <message>
        <source>Step {step} is not in the source. Take it out or correct its id.</source>
        <translation>Wala sa orihinal ang hakbang {step}. Alisin ito o itama ang id nito.</translation>
    </message>
    <message>
        <source>No native reader has approved this text. Have it read, then set reviewed: true.</source>
        <translation>Wala pang katutubong mambabasa na nag-apruba sa tekstong ito. Ipabasa ito, saka ilagay ang reviewed: true.</translation>
    </message>
    <message>
        <source>{count} lines are not translated: {ids}</source>
        <translation>{count} linya ang hindi pa naisasalin: {ids}</translation>
    </message>
    <message>
        <source>The source of {count} lines has changed since they were translated: {ids}</source>
        <translation>Nabago na ang orihinal ng {count} linya mula nang isalin ang mga ito: {ids}</translation>
    </message>
    <message>
        <source>From {id} no ending can be reached. Let a choice lead to one.</source>
        <translation>Walang wakas na mararating mula sa {id}. Gawing papunta sa wakas ang isang pagpipilian.</translation>
    </message>
    <message>
        <source>Nothing leads to {id}. Lead a choice to it or take it out.</source>
        <translation>Walang papunta sa {id}. Gawing papunta rito ang isang pagpipilian o alisin ito.</translation>
    </message>
    <message>
        <source>{id} has no choice that earns full credit. Add a good way on.</source>
        <translation>Walang pagpipilian sa {id} na may buong puntos. Magdagdag ng mahusay na sagot.</translation>
    </message>
    <message>
        <source>All choices of {id} earn the same, so nothing is learned there. Set their credits apart.</source>
        <translation>Pare-pareho ang puntos ng lahat ng pagpipilian sa {id}, kaya walang matututuhan doon. Pag-iba-ibahin ang mga puntos.</translation>
    </message>
    <message>
        <source>The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.</source>
        <translation>{times} beses ang haba ng pinakamahusay na pagpipilian sa {id} kumpara sa iba. Paikliin ito o pahabain ang iba.</translation>
    </message>
    <message>
        <source>The best choice is always number {place}. Change the order of the choices.</source>
        <translation>Laging numero {place} ang pinakamahusay na pagpipilian. Baguhin ang ayos ng mga pagpipilian.</translation>
    </message>
    <message>
        <source>Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.</source>
        <translation>Sa lahat ng role-play, {share} ang makukuha ng sagot na {which} ({language}), at {chance} kapag tsamba lang. Pag-iba-ibahin ang mga pagpipilian.</translation>
    </message>
    <message>
        <source>{id}: {given} never holds ({known}). Correct the number, or let choices move the meter.</source>
        <translation>{id}: hindi kailanman natutupad ang {given} ({known}). Itama ang numero, o hayaang baguhin ng mga pagpipilian ang meter.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>nasa unahan</translation>
    </message>
    <message>
        <source>last</source>
        <translation>nasa hulihan</translation>
    </message>
    <message>
        <source>politest</source>
        <translation>pinakamagalang</translation>
    </message>
    <message>
        <source>There is no procedure {sop}. Correct its id or take it out.</source>
        <translation>Walang SOP na {sop}. Itama ang id nito o alisin.</translation>
    </message>
    <message>
        <source>{id} names the step {step}, which does not exist. Correct it.</source>
        <translation>Binabanggit ng {id} ang hakbang {step}, na wala naman. Itama ito.</translation>
    </message>
    <message>
        <source>No role-play practises step {step}.</source>
        <translation>Walang role-play na nagsasanay sa hakbang {step}.</translation>
    </message>
    <message>
        <source>No role-play practises the listening behaviour &quot;{behaviour}&quot;.</source>
        <translation>Walang role-play na nagsasanay sa gawi ng pakikinig na &quot;{behaviour}&quot;.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>pinakamahaba</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>pinakamaikli</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>1 to 9</source>
        <translation>1 hanggang 9</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+3</source>
        <translation>Alt+1 hanggang Alt+3</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Magbasa</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Magsanay</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Magmungkahi</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Mamahala</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Search all procedures</source>
        <translation>Maghanap sa lahat ng SOP</translation>
    </message>
    <message>
        <source>Find in the open procedure</source>
        <translation>Maghanap sa nakabukas na SOP</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mas malaking teksto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mas maliit na teksto</translation>
    </message>
    <message>
        <source>Leave, so that somebody else can use it</source>
        <translation>Umalis para iba naman ang makagamit</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ang listahang ito</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Isara ang program</translation>
    </message>
    <message>
        <source>Give that answer in a role-play</source>
        <translation>Ibigay ang sagot na iyon sa role-play</translation>
    </message>
    <message>
        <source>Say how sure you are of an answer</source>
        <translation>Sabihin kung gaano ka kasigurado sa sagot</translation>
    </message>
    <message>
        <source>Move a reply up or down when you put them in order</source>
        <translation>Itaas o ibaba ang isang sagot kapag pinagsusunod-sunod ang mga ito</translation>
    </message>
    <message>
        <source>Sort what was said, felt, or not said</source>
        <translation>Pagbukod-bukurin ang sinabi, ramdam at wala</translation>
    </message>
    <message>
        <source>Sign that you have read this; in the editor, publish</source>
        <translation>Pumirma bilang patunay na nabasa mo na ito; sa editor, mag-publish</translation>
    </message>
    <message>
        <source>Back to the text in which you followed a link</source>
        <translation>Bumalik sa tekstong pinagbuksan mo ng link</translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation>Ang susunod na nahanap</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Buksan o pindutin ang naka-focus</translation>
    </message>
    <message>
        <source>Close a dialog or the find bar</source>
        <translation>Isara ang dialog o ang find bar</translation>
    </message>
</context>
<context>
    <name>state_text</name>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Nabasa na</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>May tanong sa iyo</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Nasagot ang tanong</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tinanggap</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Nagawa na</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Binuksan muli</translation>
    </message>
</context>
</TS>
