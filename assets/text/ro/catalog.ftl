### Words in Romanian for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Postările, fotografiile, comentariile și conversațiile cu IA. Include Messenger.
platform-instagram = Instagram
platform-instagram-hint = Postările, fotografiile, comentariile și conversațiile cu IA. Include Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Ce scrieți către Meta AI în WhatsApp. Conversațiile private nu sunt folosite.
platform-no-account = Fără cont
platform-no-account-hint = Nu aveți cont, dar alții postează despre dumneavoastră sau distribuie imagini cu dumneavoastră.

## Where a person lives, and the right that applies there

zone-eu = Uniunea Europeană
zone-eea = Islanda, Liechtenstein sau Norvegia
zone-uk = Regatul Unit
zone-switzerland = Elveția
zone-brazil = Brazilia
zone-unclear = Un loc a cărui lege nu am verificat-o
zone-elsewhere = Altă țară
law-eu = Aveți dreptul de a vă opune în temeiul articolului 21 din RGPD.
law-eea = Aveți dreptul de a vă opune în temeiul articolului 21 din RGPD, care se aplică prin Acordul SEE.
law-uk = Aveți dreptul de a vă opune în temeiul articolului 21 din UK GDPR.
law-switzerland = În temeiul articolelor 30–32 din legea elvețiană privind protecția datelor, puteți interzice expres această utilizare.
law-brazil = În temeiul articolului 18 din LGPD, vă puteți opune unei utilizări care nu respectă legea.
law-unclear = Nu am verificat ce drept se aplică acolo unde locuiți.
law-elsewhere = Acolo unde locuiți nu se cunoaște niciun drept împotriva acestei utilizări a propriilor postări.

## Routes

route-facebook-ai-page = Pagina Meta despre IA, pentru Facebook
route-facebook-ai-page-audience = Pentru persoane cu un cont Facebook din UE, Islanda, Liechtenstein, Norvegia, Regatul Unit sau Elveția.
route-facebook-form-2025 = Formularul Facebook din 2025
route-facebook-form-2025-audience = Pentru persoane cu un cont Facebook din UE, Islanda, Liechtenstein, Norvegia sau Elveția.
route-facebook-form-2024 = Formularul Facebook din 2024
route-facebook-form-2024-audience = Pentru persoane cu un cont Facebook din UE, Islanda, Liechtenstein, Norvegia, Regatul Unit sau Elveția.
route-facebook-router = Formularul Facebook pentru toate opozițiile
route-facebook-router-audience = Pentru persoane cu un cont Facebook din UE, Islanda, Liechtenstein, Norvegia sau Regatul Unit.
route-facebook-legitimate-interest = Formularul Facebook împotriva „intereselor legitime”
route-facebook-legitimate-interest-audience = Pentru persoane cu un cont Facebook din UE, Islanda, Liechtenstein sau Norvegia.
route-meta-privacy-rights = Pagina generală Meta pentru cereri de confidențialitate
route-meta-privacy-rights-audience = Pentru persoane cu un cont Facebook sau Instagram, când formularul pentru IA nu apare.
route-instagram-ai-page = Pagina Meta despre IA, pentru Instagram
route-instagram-ai-page-audience = Pentru persoane cu un cont Instagram din UE, Islanda, Liechtenstein, Norvegia, Regatul Unit sau Elveția.
route-instagram-form-2025 = Formularul Instagram din 2025
route-instagram-form-2025-audience = Pentru persoane cu un cont Instagram din UE, Islanda, Liechtenstein, Norvegia sau Elveția.
route-instagram-form-2024 = Formular Instagram mai vechi
route-instagram-form-2024-audience = Pentru persoane cu un cont Instagram din UE, Islanda, Liechtenstein, Norvegia, Regatul Unit sau Elveția.
route-instagram-legitimate-interest = Formularul Instagram împotriva „intereselor legitime”
route-instagram-legitimate-interest-audience = Pentru persoane cu un cont Instagram din UE, Islanda, Liechtenstein sau Norvegia.
route-uk-privacy-centre = Privacy Centre (centrul de confidențialitate) de la Meta
route-uk-privacy-centre-audience = Pentru persoane cu un cont Facebook sau Instagram din Regatul Unit.
route-brazil-facebook-ai-page = Pagina Meta despre IA, pentru Facebook în Brazilia
route-brazil-facebook-ai-page-audience = Pentru persoane cu un cont Facebook din Brazilia.
route-brazil-facebook-form = Formularul Facebook, în Brazilia
route-brazil-facebook-form-audience = Pentru persoane cu un cont Facebook din Brazilia.
route-brazil-instagram-ai-page = Pagina Meta despre IA, pentru Instagram în Brazilia
route-brazil-instagram-ai-page-audience = Pentru persoane cu un cont Instagram din Brazilia.
route-brazil-whatsapp-ai-messages = Formularul WhatsApp pentru mesaje cu sisteme de IA, în Brazilia
route-brazil-whatsapp-ai-messages-audience = Pentru persoane cu un cont WhatsApp din Brazilia.
route-brazil-others-ai-page = Pagina Meta despre IA, pentru persoane fără cont din Brazilia
route-brazil-others-ai-page-audience = Pentru persoane din Brazilia care nu au cont.
route-whatsapp-ai-messages = Formularul WhatsApp pentru mesaje cu sisteme de IA
route-whatsapp-ai-messages-audience = Pentru persoane cu un cont WhatsApp din UE, Islanda, Liechtenstein, Norvegia, Regatul Unit sau Elveția.
route-whatsapp-general = Formularul general WhatsApp de confidențialitate
route-whatsapp-general-audience = Pentru persoane cu un cont WhatsApp din Europa.
route-third-party-data = Formularul Meta pentru informații de la terți
route-third-party-data-audience = Pentru persoane din UE, Islanda, Liechtenstein, Norvegia, Regatul Unit sau Elveția. Nu este nevoie de cont.
route-third-party-data-elsewhere = Formularul Meta pentru informații de la terți, în alte țări
route-third-party-data-elsewhere-audience = Pentru persoane din toate celelalte țări, cu sau fără cont.
route-unclear-facebook-ai-page = Pagina Meta despre IA, pentru Facebook
route-unclear-facebook-ai-page-audience = Pentru persoane cu un cont Facebook acolo unde nu am verificat legea.
route-unclear-instagram-ai-page = Pagina Meta despre IA, pentru Instagram
route-unclear-instagram-ai-page-audience = Pentru persoane cu un cont Instagram acolo unde nu am verificat legea.
route-unclear-whatsapp-ai-messages = Formularul WhatsApp pentru mesaje cu sisteme de IA
route-unclear-whatsapp-ai-messages-audience = Pentru persoane cu un cont WhatsApp acolo unde nu am verificat legea.
route-letter-meta-ireland = Scrisoare către Meta în Irlanda
route-letter-meta-ireland-audience = Pentru persoane cu un cont Facebook sau Instagram din UE, Islanda, Liechtenstein sau Norvegia.
route-letter-meta-ireland-others = Scrisoare către Meta în Irlanda, fără cont
route-letter-meta-ireland-others-audience = Pentru persoane din UE, Islanda, Liechtenstein sau Norvegia care nu au cont.
route-letter-meta-ireland-whatsapp = Scrisoare către Meta în Irlanda, despre IA din WhatsApp
route-letter-meta-ireland-whatsapp-audience = Pentru persoane cu un cont WhatsApp din UE, Islanda, Liechtenstein sau Norvegia.
route-letter-whatsapp-ireland = Scrisoare către WhatsApp în Irlanda
route-letter-whatsapp-ireland-audience = Pentru persoane cu un cont WhatsApp din UE, Islanda, Liechtenstein sau Norvegia.

## Steps: opening the form

step-log-in = Conectați-vă întâi, în același browser.
step-log-in-facebook = Conectați-vă întâi la Facebook, în același browser.
step-log-in-instagram = Conectați-vă întâi la Instagram, în același browser.
step-open-address = Deschideți adresa.
step-open-page = Deschideți pagina Meta.
step-phone-address-bar = Lipiți adresa în browserul telefonului, ca să nu se deschidă o aplicație.
step-scroll-end = Derulați până la sfârșitul paginii. Formularul este acolo.
step-answer-yes = La întrebarea dacă cererea privește IA la Meta, răspundeți da.
step-find-link-facebook = Derulați în jos. Apăsați linkul de opoziție pentru Facebook.
step-find-link-instagram = Derulați în jos. Apăsați linkul de opoziție pentru Instagram.
step-find-link-whatsapp = Derulați în jos. Apăsați linkul despre mesajele cu sisteme de IA pe WhatsApp.
step-find-link-others = Derulați în jos. Căutați un link pentru persoane fără cont.
step-find-link-top = Apăsați cuvântul „object” (mă opun) din caseta de sus.
step-app-settings = Deschideți setările în aplicație.
step-app-privacy-centre = Deschideți Privacy Centre (centrul de confidențialitate).
step-app-object-link = Deschideți partea despre IA la Meta și apăsați cuvântul „object” (mă opun).
step-facebook-app-menu = În aplicația Facebook, apăsați cele trei linii.
step-facebook-app-settings = Apăsați „Setări și confidențialitate”.
step-facebook-app-centre = Apăsați „Centrul de confidențialitate”.
step-instagram-app-menu = În aplicația Instagram, mergeți la profil și apăsați cele trei linii.
step-instagram-app-centre = Spre sfârșitul listei, apăsați „Centrul de confidențialitate”.
step-pick-product = Alegeți Facebook sau Instagram.
step-pick-objection = Alegeți cererea de opoziție.
step-whatsapp-choose = Alegeți „How can I make an objection to the processing of my information” (cum mă opun prelucrării).
step-third-party-choose = Alegeți opoziția față de utilizarea informațiilor despre dumneavoastră provenite de la terți.
step-third-party-concern = Alegeți despre ce este cererea.
step-ask-meta-ai = Întrebați Meta AI despre dumneavoastră. Păstrați întrebarea și o captură de ecran cu răspunsul.

## Steps: ways that are drawn

step-facebook-web-picture = Pe facebook.com, apăsați fotografia de profil.
step-facebook-web-settings = Apăsați „Setări și confidențialitate”.
step-facebook-web-centre = Apăsați „Centrul de confidențialitate”.
step-facebook-web-ai = Apăsați „IA la Meta”.
step-facebook-web-shared = Apăsați partea despre ce distribuiți pe produsele Meta. Căutați acolo formularul.
step-instagram-web-profile = Pe Instagram, mergeți la profil.
step-instagram-web-menu = Apăsați cele trei linii.
step-instagram-web-centre = La „Mai multe informații și asistență”, apăsați „Centrul de confidențialitate”.
step-instagram-web-object = Apăsați cuvântul „object” (mă opun).
step-whatsapp-chat = În WhatsApp, deschideți conversația.
step-whatsapp-chat-privacy = Căutați în această conversație „Confidențialitate avansată a conversației”. Activați-o.

## Words in drawings of forms and menus

drawn-ask-ai = Cererea privește IA la Meta?
drawn-yes = Da
drawn-product = Alegeți un produs
drawn-facebook-or-instagram = Facebook sau Instagram
drawn-request = Alegeți o cerere
drawn-objection = Mă opun
drawn-question = Alegeți o întrebare
drawn-whatsapp-objection = Cum mă pot opune prelucrării …
drawn-third-party-objection = Mă opun utilizării informațiilor mele de la terți
drawn-concern = Alegeți despre ce este cererea
drawn-your-concern = Cererea dumneavoastră
drawn-facebook = Facebook
drawn-facebook-app = Aplicația Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Profilul dumneavoastră
drawn-whatsapp = WhatsApp
drawn-menu = Meniu
drawn-settings-privacy = Setări și confidențialitate
drawn-privacy-centre = Centrul de confidențialitate
drawn-more-info = Mai multe informații și asistență
drawn-profile-picture = Fotografia de profil
drawn-profile = Profil
drawn-three-lines = Cele trei linii
drawn-ai-at-meta = IA la Meta
drawn-shared = Informații distribuite pe produsele Meta
drawn-object = mă opun
drawn-ai-page = Pagina Meta despre IA
drawn-ai-messages = mesaje cu sisteme de IA pe WhatsApp
drawn-form = Formularul
drawn-a-chat = Conversația
drawn-this-chat = În această conversație
drawn-advanced-privacy = Confidențialitate avansată

## Steps: filling it in

step-check-email = Verificați adresa de e-mail. Trebuie să fie cea a acestui cont.
step-country-and-email = Verificați adresa de e-mail. Dacă se cere o țară, alegeți țara dumneavoastră.
step-paste = Lipiți textul în casetă.
step-paste-optional = Lipiți textul în casetă. În UE, ea poate rămâne goală.
step-paste-names-ai = Lipiți textul. Verificați dacă vorbește despre IA la Meta.
step-paste-and-send = Lipiți textul, dacă vreți, și apăsați „Send” (trimite).
step-brazil-fields = Completați țara, adresa de e-mail și textul.
step-whatsapp-number = Scrieți numărul de WhatsApp cu prefixul țării.
step-whatsapp-email = Scrieți o adresă de e-mail la care aveți acces acum.
step-third-party-fields = Scrieți numele, țara și adresa de e-mail.
step-third-party-proof = Lipiți textul, întrebarea pusă către Meta AI și captura de ecran.

## Steps: sending it

step-send = Apăsați „Trimite” sau „Send”.
step-wait-screenshot = Așteptați mesajul de pe pagină. Faceți o captură de ecran cu el.
step-brazil-code = Lăsați pagina deschisă. Scrieți codul din e-mail.
step-enter-code = Lăsați pagina deschisă. Scrieți codul din e-mail.
step-whatsapp-answer-mail = Un e-mail vă va întreba la ce utilizare vă opuneți și de ce. Răspundeți la el.

## Steps: by post

step-letter-print = Puneți textul într-o scrisoare, cu numele, adresa și data. Tipăriți-o.
step-letter-sign = Semnați-o.
step-letter-registered = Trimiteți-o recomandat, ca să puteți dovedi că a ajuns.
step-letter-slip = Păstrați recipisa de la poștă.
step-letter-note-date = Notați ziua în care a fost livrată.

## What comes after sending

after-mail-minutes = Adesea vine un e-mail în câteva minute. Poate că vă acceptă deja opoziția.
after-mail-day = Poate dura și o zi. Dacă nu vine nimic în două zile, uitați-vă în folderul Spam.
after-popup = Pe telefon, în loc de e-mail poate apărea un mesaj pe ecran.
after-english = Răspunsul poate fi în engleză. Este normal.
after-keep = Păstrați răspunsul. Nu se cunoaște nicio pagină pe care să vă regăsiți mai târziu opoziția.
after-code = Întâi poate veni un e-mail cu un cod. Nu este încă răspunsul.
after-question-whatsapp = WhatsApp întreabă prin e-mail la ce utilizare vă opuneți și de ce. Răspundeți la acel e-mail.
after-review = Cererea poate fi citită de o persoană. Nu se știe cât durează.
after-refusal-form = Este posibil un refuz standard. Păstrați-l și pe acesta.
after-letter = Răspunsul poate veni prin poștă sau prin e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Nimeni nu a deschis această adresă pentru această versiune a aplicației. Este cunoscută numai din surse datate.
note-region = Meta arată formularul numai după conectare, și nu în toate țările. Dacă folosiți un VPN, opriți-l întâi.
note-log-in-first = Dacă vedeți în schimb o pagină despre Meta AI, conectați-vă și deschideți din nou adresa.
note-linked-accounts = Meta spune că o opoziție acoperă toate conturile din același Accounts Centre (centrul de conturi). Unele ghiduri spun altceva. Pentru siguranță, puteți trimite câte una pentru fiecare cont.
note-late-objection = Opoziția oprește utilizarea viitoare. Nu poate scoate nimic dintr-o IA deja antrenată. Sursele se contrazic: nu este clar dacă acoperă și postările mai vechi.
note-others-posts = Opoziția nu acoperă ce postează alții despre dumneavoastră.
note-ai-chats = Meta spune că opoziția acoperă și conversațiile cu Meta AI de aici. O organizație de consumatori a spus în 2025 că nu.
note-earlier-objection = Meta spune că o opoziție din 2024 este încă valabilă. Unii vă sfătuiesc să o repetați, pentru siguranță.
note-meta-account = Pagina are alt link pentru un cont Meta, de exemplu pentru aplicația Meta AI sau Quest.
note-pages = Sursele se contrazic: nu este clar dacă o Pagină de Facebook se poate opune. Conectați-vă cu profilul personal.
note-reason-optional = În UE nu trebuie să dați un motiv.
note-country-if-asked = Unora li s-a cerut țara, altora nu.
note-form-of-2024 = În 2024, acest formular cerea o țară, un motiv și un cod. Unei persoane i s-au cerut cel puțin 100 de caractere.
note-norway = În 2024, formularul Meta a respins Norvegia pentru unele persoane. Din Norvegia, o scrisoare este altă cale.
note-router-replaced = Meta a înlocuit această adresă în politica sa la 23 iulie 2026. Poate că acum nu mai duce nicăieri.
note-any-objection = Acest formular primește orice fel de opoziție. Textul trebuie să spună că a dumneavoastră este despre IA.
note-general-channel = Această pagină primește orice cerere de confidențialitate. Nu se știe dacă duce la formularul pentru IA.
note-uk-instagram = Pe calculator, această adresă este pentru Facebook. Pentru Instagram, folosiți Privacy Centre (centrul de confidențialitate) din aplicația Instagram.
note-uk-form-unknown = Nu se cunoaște adresa unui formular numai pentru Regatul Unit. Nu se știe nici ce companie Meta este responsabilă acolo.
note-brazil-form-unknown = Nu se cunoaște adresa formularului Meta pentru Brazilia. Pagina poate duce acolo.
note-brazil-reason = În Brazilia, formularul cerea un motiv scurt chiar și în decembrie 2025.
note-brazil-non-users = În 2024, Meta a promis autorității din Brazilia un formular pentru persoane fără cont. Nu se știe unde se află.
note-unclear-law = Formularul poate să nu apară acolo unde locuiți. Nu am verificat legea de acolo.
note-whatsapp-address = Nu se cunoaște adresa formularului însuși. Pagina Meta ar trebui să aibă un link spre el.
note-whatsapp-separate = O opoziție pentru WhatsApp este mereu separată, chiar dacă aveți conturi asociate.
note-whatsapp-two-routes = WhatsApp are două formulare: unul pentru mesajele cu sisteme de IA și unul general. Multe ghiduri le confundă.
note-whatsapp-private = Conversațiile private nu sunt folosite. La Meta ajunge numai ce trimite cineva către Meta AI.
note-whatsapp-precaution = În iunie 2025, Meta ar fi numit acest formular o precauție, fiindcă astfel de mesaje nu erau folosite atunci.
note-whatsapp-not-theirs = WhatsApp poate răspunde că problema ține de Meta. Păstrați acel răspuns și folosiți formularul pentru mesaje cu sisteme de IA.
note-whatsapp-disputed = În mai 2025, unii au spus că pentru WhatsApp nu este posibilă nicio opoziție. De atunci, Meta indică un formular separat.
note-third-party-limit = Acest formular este despre date de la „terți”. Prin aceștia, Meta înțelege internetul deschis și datele pentru care are licență. Poza cu dumneavoastră pusă de un prieten pe Facebook poate să nu fie acoperită.
note-third-party-italy = Autoritatea din Italia indică acest formular pentru persoane fără cont ale căror date au fost postate de alții.
note-third-party-proof = Sursele se contrazic: nu este clar dacă trebuie să arătați că Meta are date despre dumneavoastră.
note-third-party-proof-needed = Acest formular cere o captură de ecran cu un răspuns Meta AI care arată datele dumneavoastră.
note-third-party-not-automatic = Meta spune că nu aprobă automat aceste cereri. În 2023 au fost refuzați peste doisprezece artiști.
note-ask-who-posted = A postat cineva cunoscut? Rugați acea persoană să șteargă postarea. Pentru aceasta nu este nevoie de formular.
note-letter-proof = Trimiterea recomandată este calea pe care o puteți dovedi.
note-letter-no-email = Nicio adresă de e-mail Meta pentru opoziții nu este confirmată. O opoziție trimisă prin e-mail s-a întors cu o eroare.
note-letter-others = Politica Meta vorbește și despre persoane fără cont. Deci scrisoarea poate vorbi despre ce au distribuit alții.
note-letter-whatsapp-two = Meta administrează Meta AI din WhatsApp. De aceea scrieți ambelor companii, Meta și WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Acolo unde locuiți, Meta nu oferă niciun formular împotriva utilizării propriilor postări. Nu se cunoaște un drept la unul.
why-elsewhere-whatsapp = Nu se știe ca Meta să ofere acest formular acolo unde locuiți. Nu se cunoaște un drept la unul.
help-private-account = Faceți-vă contul privat. Postările noi nu mai sunt atunci publice.
help-limit-old-posts = Limitați cine vă poate vedea postările vechi.
help-delete-posts = Ștergeți postările pe care nu le vreți folosite sau întregul cont.
help-avoid-meta-ai = Nu folosiți Meta AI și nu îi spuneți lucruri private.
help-third-party-form = Dacă Meta AI vă arată datele, folosiți formularul Meta pentru informații de la terți.
help-whatsapp-avoid-meta-ai = Nu scrieți către Meta AI și nu o menționați într-o conversație.
help-whatsapp-delete-chat = Arhivați sau ștergeți conversația cu Meta AI. Meta AI însăși nu poate fi eliminată.
help-whatsapp-chat-privacy = Activați confidențialitatea avansată în fiecare conversație. Ea împiedică folosirea mesajelor pentru funcții de IA.
help-whatsapp-accounts-centre = Nu adăugați WhatsApp în Accounts Centre (centrul de conturi). Conversațiile cu IA sunt atunci mai puțin asociate cu celelalte conturi.
help-whatsapp-reset = Unii spun că „/reset-ai”, trimis în conversație, șterge copia de la Meta. Nu am putut confirma.

## Countries and territories

place-AT = Austria
place-BE = Belgia
place-BG = Bulgaria
place-HR = Croația
place-CY = Cipru
place-CZ = Cehia
place-DK = Danemarca
place-EE = Estonia
place-FI = Finlanda
place-FR = Franța
place-DE = Germania
place-DE-BW = Baden-Württemberg
place-DE-BY = Bavaria
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessa
place-DE-MV = Mecklenburg-Pomerania Inferioară
place-DE-NI = Saxonia Inferioară
place-DE-NW = Renania de Nord-Westfalia
place-DE-RP = Renania-Palatinat
place-DE-SL = Saarland
place-DE-SN = Saxonia
place-DE-ST = Saxonia-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turingia
place-GR = Grecia
place-HU = Ungaria
place-IE = Irlanda
place-IT = Italia
place-LV = Letonia
place-LT = Lituania
place-LU = Luxemburg
place-MT = Malta
place-NL = Țările de Jos
place-PL = Polonia
place-PT = Portugalia
place-RO = România
place-SK = Slovacia
place-SI = Slovenia
place-ES = Spania
place-SE = Suedia
place-GP = Guadelupa
place-GF = Guyana Franceză
place-MQ = Martinica
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azore
place-PT-30 = Madeira
place-ES-CN = Insulele Canare
place-IS = Islanda
place-LI = Liechtenstein
place-NO = Norvegia
place-GB = Regatul Unit
place-CH = Elveția
place-BR = Brazilia
place-JP = Japonia
place-KR = Coreea de Sud
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatican
place-JE = Jersey
place-GG = Guernsey
place-IM = Insula Man
place-GI = Gibraltar
place-FO = Insulele Feroe
place-GL = Groenlanda
place-CY-NORTH = Ciprul de Nord
place-GB-BASES = Bazele britanice din Cipru
place-US = Statele Unite
place-other = Altă țară

## Reasons one can tick

reason-no-expectation-tick = Când am postat, nu mă puteam aștepta la așa ceva
reason-children-tick = În fotografiile sau postările mele apar copiii mei
reason-health-tick = Postările mele spun ceva despre sănătatea mea
reason-belief-politics-tick = Postările mele arată credința sau opiniile mele politice
reason-my-work-tick = Textele și imaginile mele sunt munca mea
reason-others-in-my-pictures-tick = În imaginile mele apar alte persoane
reason-posts-from-youth-tick = Unele postări sunt din tinerețea mea
reason-cannot-be-undone-tick = Ce a învățat IA nu mai poate fi retras

## By when an answer is due, and why

rule-gdpr = Articolul 12 alineatul (3) din RGPD dă companiei o lună calendaristică, din ziua în care ajunge opoziția. Un formular ajunge în ziua în care îl trimiteți. Dacă ultima zi cade la sfârșit de săptămână sau într-o sărbătoare legală irlandeză, contează următoarea zi lucrătoare. Meta răspunde din Irlanda; că sărbătorile irlandeze contează este interpretarea noastră.
rule-uk-gdpr = Legea britanică dă companiei o lună calendaristică, din ziua în care ajunge opoziția. Un formular ajunge în ziua în care îl trimiteți. Dacă ultima zi cade la sfârșit de săptămână sau într-o sărbătoare legală din Anglia și Țara Galilor, contează următoarea zi lucrătoare. Timpul se oprește cât compania așteaptă ceva necesar de la dumneavoastră.
rule-swiss-courtesy = Legea elvețiană nu stabilește un termen pentru răspunsul la o opoziție. Treizeci de zile sunt un termen rezonabil, nu unul legal.
rule-no-date = Nu cunoaștem un termen legal pentru răspuns acolo unde locuiți. De aceea aplicația nu stabilește niciunul.
rule-uk-complaint = Din 19 iunie 2026, o companie din Regatul Unit trebuie să confirme o plângere în 30 de zile. Ziua în care ajunge nu se socotește. Dacă ultima zi cade la sfârșit de săptămână sau într-o sărbătoare legală din Anglia și Țara Galilor, contează următoarea zi lucrătoare.
rule-authority-news = În trei luni, autoritatea trebuie să vă spună în ce stadiu este cazul sau ce a decis. Așa spune articolul 78 alineatul (2) din RGPD. După aceea vă puteți adresa instanței. Că o veste de la autoritate dă un termen nou este interpretarea noastră.
rule-reminder = O revenire dă două săptămâni. Așa se obișnuiește. Nicio lege nu stabilește acest lucru.
rule-recheck = Formularele și politicile s-au schimbat în fiecare an din 2024. De aceea verificați o dată pe an dacă totul este la fel. Nicio lege nu stabilește această dată.

## Public holidays

holiday-ie-new-year = Anul Nou
holiday-ie-february = Sărbătoarea Sfintei Brigida
holiday-ie-saint-patrick = Ziua Sfântului Patrick
holiday-ie-easter-monday = Lunea Paștelui catolic
holiday-ie-may = Sărbătoarea legală din mai
holiday-ie-june = Sărbătoarea legală din iunie
holiday-ie-august = Sărbătoarea legală din august
holiday-ie-october = Sărbătoarea legală din octombrie
holiday-ie-christmas = Crăciunul
holiday-ie-saint-stephen = Ziua Sfântului Ștefan
holiday-gb-new-year = Anul Nou
holiday-gb-good-friday = Vinerea Mare catolică
holiday-gb-easter-monday = Lunea Paștelui catolic
holiday-gb-early-may = Sărbătoarea legală de la început de mai
holiday-gb-spring = Sărbătoarea legală de primăvară
holiday-gb-summer = Sărbătoarea legală de vară
holiday-gb-christmas = Crăciunul
holiday-gb-boxing-day = Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = În Austria, o plângere are părți obligatorii. Atașați opoziția și orice răspuns.
caveat-at-limit = În Austria, depuneți plângerea în cel mult un an de când ați aflat și în cel mult trei ani de la faptă.
caveat-be-language = Primește plângeri numai în neerlandeză, franceză sau germană.
caveat-bg-language = Scrieți în bulgară sau adăugați o traducere. Dați și adresa de domiciliu și semnați.
caveat-bg-channel = Trimiteți-o prin poștă sau fax ori predați-o personal. Prin e-mail contează numai cu semnătură electronică calificată.
caveat-bg-limit = Există un termen-limită. O sursă spune un an de când ați aflat. Poate s-a schimbat.
caveat-cy-form = Pentru aceasta este formularul ei A.
caveat-de-land = În Germania, de companii se ocupă autoritatea landului în care locuiți. Aceasta se ocupă de organele federale, poștă și telefonie.
caveat-dk-channel = Formularul online cere MitID. Puteți folosi e-mailul sau poșta, dar nu trimiteți linkuri, sunet, filme sau fișiere ZIP.
caveat-dk-company-first = Scrieți întâi companiei. Trebuie să vă dați numele.
caveat-es-channel = Online aveți nevoie de un certificat spaniol sau de Cl@ve. Dacă nu aveți, scrieți în spaniolă, prin poștă.
caveat-fr-channel = Folosiți formularul ei online sau poșta. Scrieți în franceză.
caveat-gb-company-first = În Regatul Unit, plângeți-vă întâi companiei. Aceasta este regula din 19 iunie 2026.
caveat-gb-address = S-a mutat la Manchester în toamna lui 2026. Verificați-i adresa înainte de a scrie.
caveat-ie-channel = Folosiți formularul ei web, e-mailul sau poșta. Nu primește plângeri prin telefon.
caveat-it-channel = Semnați scrisoarea. Trimiteți-o prin e-mail certificat (PEC) sau recomandat prin poștă.
caveat-lt-company-first = Scrieți întâi companiei.
caveat-lt-channel = Trimiteți o scrisoare recomandată sau predați-o personal. Merg și serviciul ei online și „E. pristatymas”.
caveat-nl-channel = Are un formular online. Puteți scrie în neerlandeză sau engleză.
caveat-no-channel = Formularul online cere ID-porten sau BankID. În loc de acesta, puteți scrie o scrisoare.
caveat-pl-channel = Scrieți în polonă. Folosiți poșta sau căsuța ei electronică: un e-mail simplu nu contează.
caveat-ro-signature = Scrieți în română sau engleză. Dați numele complet și adresa și semnați de mână sau cu semnătură electronică.
caveat-se-public = Ce trimiteți devine document public, pe care oricine îl poate cere.
caveat-ch-report = Aceasta este o sesizare. Autoritatea nu are obligația să decidă în cazul dumneavoastră.
caveat-br-petition = Aveți nevoie de un cont gov.br și de dovada că v-ați adresat întâi companiei.

## Languages in which an authority takes a complaint

in-language-bg = bulgară
in-language-cs = cehă
in-language-da = daneză
in-language-de = germană
in-language-el = greacă
in-language-en = engleză
in-language-es = spaniolă
in-language-et = estonă
in-language-fi = finlandeză
in-language-fr = franceză
in-language-ga = irlandeză
in-language-hr = croată
in-language-hu = maghiară
in-language-is = islandeză
in-language-it = italiană
in-language-lt = lituaniană
in-language-lv = letonă
in-language-mt = malteză
in-language-nb = norvegiană
in-language-nl = neerlandeză
in-language-nn = norvegiană nouă
in-language-pl = polonă
in-language-pt = portugheză
in-language-pt-BR = portugheză braziliană
in-language-ro = română
in-language-sk = slovacă
in-language-sl = slovenă
in-language-sv = suedeză
