### The words of letters to companies and authorities, in Latvian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Latvian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = VDAR
letter-law-uk = Apvienotās Karalistes VDAR
letter-both-services = Facebook un Instagram
letter-company-unknown = Uzņēmumam, kas nodrošina { $service }
letter-subject = Temats: { $subject }
letter-salutation = Cienījamie kungi un kundzes!
letter-closing = Ar cieņu
letter-closing-ch = Ar cieņu
letter-annexes = Pielikumi
letter-annex = { $number }. pielikums: { $what }
letter-annex-objection = Mana iebilduma kopija ({ $date })
letter-label-name = Vārds, uzvārds: { $name }
letter-label-address = Pasta adrese: { $address }
letter-label-email = E-pasts: { $email }
letter-label-phone = Tālrunis: { $phone }
letter-label-service = Pakalpojums: { $service }
letter-label-account = Konts: { $account }
letter-label-reference = Lietas numurs: { $reference }
letter-label-company = Uzņēmums: { $company }

## Objection by letter

letter-objection-subject = Iebildums pret manu personas datu izmantošanu mākslīgajam intelektam ({ $law } 21. panta 1. punkts)
letter-objection-opening = Pamatojoties uz { $law } 21. panta 1. punktu, es iebilstu pret savu personas datu apstrādi mākslīgā intelekta (MI) modeļu un sistēmu izstrādei, apmācībai, pielāgošanai un uzlabošanai.
letter-objection-basis = Tas attiecas gan uz Jūsu, gan trešo personu MI visos gadījumos, kad apstrāde ir balstīta uz leģitīmām interesēm (6. panta 1. punkta f) apakšpunkts).
letter-eea = Manā valstī VDAR ir piemērojama saskaņā ar Līgumu par Eiropas Ekonomikas zonu.
letter-account-intro = Mans iebildums attiecas uz šādu kontu:
letter-account-linked = Tas pats attiecas uz visiem citiem kontiem, kurus Jūs esat saistījuši ar šo kontu.
letter-no-account = Man nav konta. Šī vēstule attiecas uz { $service }. Jūs varat mani identificēt pēc šādām ziņām:
letter-data-intro = Attiecīgie dati, līdzšinējie un turpmākie, ir šādi:
letter-data-own = Tas, ko publicēju ({ $service }): ieraksti, fotoattēli, video, komentāri un profila dati ar to metadatiem.
letter-data-chats = Mana saziņa ar MI funkcijām, tostarp manas atsauksmes, ar to metadatiem.
letter-data-others = Dati par mani, kurus kopīgo citas personas vai kurus Jūs iegūstat no trešajām personām.
letter-data-shared = Citu personu ieraksti, fotoattēli, video un komentāri, kas mani parāda, mani piemin vai ir par mani.
letter-data-others-chats = Tas, ko citas personas par mani raksta saziņā ar MI funkcijām.
letter-data-third-parties = Dati par mani no interneta, licencētiem avotiem vai citām trešajām personām.
letter-data-whatsapp = Mana saziņa ar MI pakalpojumā WhatsApp, tostarp manas atsauksmes, ar to metadatiem.
letter-special = Šie dati var ietvert īpašu kategoriju personas datus (9. panta 1. punkts). Es nepiekrītu to apstrādei šim nolūkam.
letter-split-meta = Meta AI pakalpojumā WhatsApp nodrošina Meta. Tāpēc šī vēstule ir adresēta Jums; WhatsApp saņem atsevišķu vēstuli.
letter-split-whatsapp = Man ir zināms, ka Meta AI pakalpojumā WhatsApp nodrošina Meta. Tāpēc Meta saņem atsevišķu vēstuli. Lūdzu pavēstīt, ko ar šiem datiem darāt Jūs paši, un nenodot tos šim nolūkam tālāk.
letter-ground-intro = Ar manu īpašo situāciju saistītie iemesli ir šādi:
letter-ground-none = Ja Jums vajag zināt vairāk par manu īpašo situāciju, lūdzu bez kavēšanās pavēstīt, kas ir nepieciešams.
letter-requests-intro = Es lūdzu Jūs:
letter-request-stop = Pārtraukt šo apstrādi (21. panta 1. punkts).
letter-request-restrict = Ierobežot apstrādi, kamēr nav pārbaudīts, vai Jūsu leģitīmie iemesli nav svarīgāki par manējiem (18. panta 1. punkta d) apakšpunkts). Informēt mani, pirms atceļat apstrādes ierobežojumu (18. panta 3. punkts).
letter-request-erase = Dzēst attiecīgos datus no šim nolūkam izmantotajām datu kopām (17. panta 1. punkta c) apakšpunkts).
letter-request-recipients = Ziņot par dzēšanu un apstrādes ierobežošanu katram datu saņēmējam un informēt mani par šiem saņēmējiem (19. pants).
letter-request-confirm = Rakstiski apstiprināt man, ko esat izdarījuši.
letter-request-refusal = Atteikuma gadījumā norādīt savus pārliecinošos leģitīmos iemeslus un atteikuma pamatojumu (21. panta 1. punkts un 12. panta 4. punkts).
letter-answer-due = Lūdzu atbildēt bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā pēc saņemšanas (12. panta 3. punkts). Ja šīs vēstules saņemšanas diena ir { $start }, pēdējā diena ir { $due }.
letter-due-moved = Pēc kalendāra pēdējā diena ir { $date }. Tā nav darba diena, tāpēc skaita nākamo darba dienu (Regulas Nr. 1182/71 3. panta 4. punkts).
letter-due-moved-uk = Pēc kalendāra pēdējā diena ir { $date }. Tā nav darba diena, tāpēc skaita nākamo darba dienu.
letter-no-deletion = Es nelūdzu dzēst savu kontu. Ja mans iebildums mainītu man sniegto pakalpojumu, lūdzu to iepriekš pavēstīt.
letter-how-to-answer = Lūdzu atbildēt uz e-pasta adresi { $email } vai pa pastu uz iepriekš norādīto adresi. Lūdzu nenosūtīt mani uz citu veidlapu.
letter-identity = Ja Jums ir pamatotas šaubas par manu identitāti, lūdzu bez kavēšanās pavēstīt, kāda informācija Jums vajadzīga (12. panta 6. punkts).

## Switzerland: express prohibition

letter-ch-subject = Skaidrs aizliegums izmantot manus personas datus mākslīgajam intelektam
letter-ch-opening = Es Jums skaidri aizliedzu apstrādāt manus personas datus mākslīgā intelekta (MI) modeļu un sistēmu izstrādei, apmācībai, pielāgošanai un uzlabošanai. Tas attiecas gan uz Jūsu, gan trešo personu MI.
letter-ch-account = Mans aizliegums attiecas uz šādu kontu:
letter-ch-law = Apstrāde pret manu skaidri izteikto gribu ir personības tiesību aizskārums (Šveices Federālā datu aizsardzības likuma (FADP) 30. panta 2. punkta b) apakšpunkts). Tai būtu vajadzīgs attaisnojums saskaņā ar 31. pantu.
letter-ch-public = Mans aizliegums ietver datus, kurus es padarīju vispārpieejamus (FADP 30. panta 3. punkts).
letter-ch-request-stop = Pārtraukt šo apstrādi.
letter-ch-request-erase = Dzēst attiecīgos datus no šim nolūkam izmantotajām datu kopām.
letter-ch-request-disclose = Neizpaust šos datus šim nolūkam trešajām personām.
letter-ch-request-confirm = Rakstiski apstiprināt man, ko esat izdarījuši, vai norādīt attaisnojumu, uz kuru Jūs atsaucaties.
letter-ch-due = Lūdzu atbildēt līdz šim datumam: { $due }. Šo datumu izvēlējos es; likums to nenosaka.
letter-ch-reminder-subject = Atgādinājums par manu iebildumu ({ $date }) pret manu personas datu izmantošanu mākslīgajam intelektam
letter-ch-waited = Es gaidīju atbildi līdz šim datumam: { $due }. Likums termiņu nenosaka.
letter-ch-next = Pretējā gadījumā es paturu tiesības celt prasību civiltiesā (FADP 32. panta 2. punkts) un ziņot Federālajam datu aizsardzības un informācijas komisāram (FADP 49. pants).

## Brazil: opposition

letter-br-subject = Iebildums pret manu personas datu izmantošanu mākslīgajam intelektam (LGPD 18. pants, § 2)
letter-br-opening = Pamatojoties uz Brazīlijas datu aizsardzības likuma (LGPD, Likums 13.709/2018) 18. panta § 2, es iebilstu pret savu personas datu apstrādi mākslīgā intelekta (MI) izstrādei, apmācībai, pielāgošanai un uzlabošanai.
letter-br-basis = Es nedevu piekrišanu šādai izmantošanai. Manuprāt, tā neatbilst likumam.
letter-br-request-stop = Pārtraukt šo apstrādi gan Jūsu, gan trešo personu MI vajadzībām.
letter-br-request-exclude = Izņemt attiecīgos datus no šim nolūkam izmantotajām datu kopām.
letter-br-request-confirm = Rakstiski apstiprināt man, ko esat izdarījuši.
letter-br-request-reasons = Ja nevarat rīkoties nekavējoties, norādīt iemeslus (18. pants, §§ 3–5).
letter-br-due = Lūdzu rīkoties nekavējoties un bez maksas (18. pants, §§ 3–5).
letter-br-reminder-subject = Atgādinājums par manu iebildumu ({ $date }), LGPD 18. pants
letter-br-waited = LGPD prasa nekavējoties rīkoties vai norādīt iemeslus (18. pants, §§ 3–5). Līdz šim saņemtais šo prasību neizpilda.
letter-br-next = Pretējā gadījumā es apsvēršu iespēju vērsties ar iesniegumu datu aizsardzības iestādē ANPD (18. pants, § 1) un patērētāju aizsardzības iestādēs (18. pants, § 8).

## Reminder

letter-reminder-subject = Atgādinājums par manu iebildumu ({ $date }), { $law } 21. panta 1. punkts
letter-ref-form = Es Jums nosūtīju iebildumu pret savu personas datu izmantošanu mākslīgajam intelektam ({ $date }). Es izmantoju veidlapu šajā adresē: { $address }.
letter-ref-email = Es Jums nosūtīju iebildumu pret savu personas datu izmantošanu mākslīgajam intelektam ({ $date }), pa e-pastu uz adresi { $address }.
letter-ref-post = Es Jums nosūtīju iebildumu pret savu personas datu izmantošanu mākslīgajam intelektam ({ $date }), pa pastu uz šādu adresi: { $address }.
letter-happened-silence = Kopš tā laika atbilde nav saņemta.
letter-happened-receipt = Jūs apstiprinājāt saņemšanu ({ $date }). Kopš tā laika lēmums man nav paziņots.
letter-happened-replied = Jūs man uzdevāt jautājumu, un es uz to atbildēju ({ $date }). Kopš tā laika lēmums man nav paziņots.
letter-happened-refused = Jūs noraidījāt manu iebildumu ({ $date }).
letter-happened-more-time = Jūs paziņojāt, ka Jums vajadzīgs vairāk laika ({ $date }). Kopš tā laika lēmums man nav paziņots.
letter-late-law = Šis paziņojums bija novēlots. 12. panta 3. punkts ļauj termiņu pagarināt tikai tad, ja Jūs mēneša laikā pēc saņemšanas man to paziņojat, norādot iemeslus.
letter-extended-over = Tagad ir beidzies arī pagarinātais termiņš.
letter-period-over = Skaitot no saņemšanas ({ $start }), 12. panta 3. punktā noteiktais termiņš ir beidzies ({ $due }).
letter-no-notice = Man nav zināms, ka pirmā mēneša laikā būtu paziņots, ka Jums vajadzīgs vairāk laika.
letter-burden = Jums jānorāda pārliecinoši leģitīmi iemesli, kas ir svarīgāki par manām interesēm, tiesībām un brīvībām (21. panta 1. punkts).
letter-burden-answer = Jūsu atbilde mani nepārliecina, ka manā gadījumā tādi iemesli pastāv. Lūdzu norādīt tos attiecībā uz manu gadījumu un paskaidrot, kā Jūs tos izsvērāt.
letter-repeat-intro = Es atkārtoju savus lūgumus:
letter-not-new = Šis ir atgādinājums, nevis jauns pieprasījums. Mana iebilduma datums nemainās.
letter-new-period = Lūdzu atbildēt līdz šim datumam: { $due }. Šo datumu izvēlējos es; tas nepagarina nevienu likumā noteiktu termiņu.
letter-next = Pretējā gadījumā es iesniegšu sūdzību uzraudzības iestādē (77. pants). Es paturu tiesības vērsties tiesā (79. pants).
letter-next-uk = Pretējā gadījumā es iesniegšu Jums datu aizsardzības sūdzību (2018. gada Datu aizsardzības likuma (Data Protection Act 2018) 164A. pants) un pēc tam vērsīšos pie ICO.

## Reply to a question

letter-reply-subject = Jūsu jautājums ({ $asked }) par manu iebildumu ({ $date })
letter-reply-opening = Jūs man jautājāt ({ $asked }) par manu iebildumu ({ $date }). Šī ir mana atbilde.
letter-reply-which = Es iebilstu pret šādu apstrādi: savu personas datu izmantošanu Jūsu vai trešo personu mākslīgā intelekta (MI) modeļu un sistēmu izstrādei, apmācībai, pielāgošanai un uzlabošanai ({ $law } 21. panta 1. punkts).
letter-reply-responsible = Ja uzskatāt, ka atbildīgs ir cits uzņēmums, lūdzu pavēstīt, kurš, un nodot tam manu iebildumu.
letter-reply-period = Manuprāt, Jūsu jautājums nesāk no jauna 12. panta 3. punktā noteikto termiņu. To skaita no saņemšanas ({ $start }), un tā pēdējā diena ir { $due }.
letter-reply-uk = Tagad Jums ir mana atbilde. Skaitot no saņemšanas ({ $start }), pēdējā diena ir { $due }, neskaitot laiku, kurā likums termiņu aptur.
letter-reply-decide = Lūdzu tagad lemt par manu iebildumu un rakstiski paziņot man lēmumu.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Datu aizsardzības sūdzība par manu iebildumu ({ $date })
letter-uk-opening = Es iesniedzu datu aizsardzības sūdzību saskaņā ar 2018. gada Datu aizsardzības likuma (Data Protection Act 2018) 164A. pantu, kas iekļauts ar 2025. gada Datu izmantošanas un piekļuves likuma (Data (Use and Access) Act 2025) 103. pantu.
letter-facts-intro = Notikumi bija šādi:
letter-uk-acknowledge = Lūdzu apstiprināt šīs sūdzības saņemšanu 30 dienu laikā, skaitot no nākamās dienas pēc saņemšanas. Ja saņemšanas diena ir { $start }, pēdējā diena ir { $due }.
letter-uk-outcome = Lūdzu bez nepamatotas kavēšanās veikt atbilstošus pasākumus un paziņot man rezultātu.
letter-uk-next = Ja jautājums paliks neatrisināts, es vērsīšos pie ICO.

## What happened, as a list

letter-fact-account = Es izmantoju { $service }; mans konts ir: { $account }.
letter-fact-no-account = Es rakstu kā persona bez konta. Jautājums attiecas uz datiem par mani ({ $service }).
letter-fact-what = Mans iebildums ir vērsts pret manu personas datu apstrādi mākslīgā intelekta (MI) modeļu un sistēmu izstrādei, apmācībai, pielāgošanai un uzlabošanai.
letter-fact-form = { $date }: mans iebildums, izmantojot veidlapu šajā adresē: { $address }.
letter-fact-email = { $date }: mans iebildums pa e-pastu uz adresi { $address }.
letter-fact-post = { $date }: mans iebildums pa pastu uz šādu adresi: { $address }.
letter-fact-form-missing = { $date }: oficiālajā lapā veidlapa man netika parādīta.
letter-fact-receipt = { $date }: saņemšanas apstiprinājums bez lēmuma.
letter-fact-accepted = { $date }: atbilde, ka mans iebildums ir ņemts vērā.
letter-fact-refused = { $date }: mana iebilduma noraidījums.
letter-fact-more-asked = { $date }: man uzdots jautājums par manu iebildumu.
letter-fact-replied = { $date }: mana atbilde uz jautājumu par manu iebildumu.
letter-fact-other-company = { $date }: atbilde, ka atbildīgs ir cits uzņēmums.
letter-fact-other-form = { $date }: atbilde, ka man jāizmanto cita veidlapa.
letter-fact-more-time = { $date }: paziņojums, ka vajadzīgs vairāk laika.
letter-fact-reminded = { $date }: mans atgādinājums.
letter-fact-over = { $date }: 12. panta 3. punktā noteiktā termiņa beigas, skaitot no saņemšanas ({ $start }).
letter-fact-open = Līdz šai dienai lēmums man nav paziņots.

## What was infringed

letter-claims-intro = Manuprāt, ir pārkāpti šādi { $law } noteikumi:
letter-claim-silence = 12. panta 3. un 4. punkts: noteiktajā termiņā man netika paziņots ne tas, kāda darbība veikta, ne tas, kāpēc tā nav veikta.
letter-claim-late = 12. panta 3. punkts: par termiņa pagarināšanu paziņots tikai pēc pirmā mēneša un tātad novēloti.
letter-claim-extended = 12. panta 3. punkts: arī pagarinātajā termiņā lēmums man netika paziņots.
letter-claim-stop = 21. panta 1. punkts: neviens man nav nedz apstiprinājis, ka apstrāde ir pārtraukta, nedz norādījis pārliecinošus leģitīmus iemeslus.
letter-claim-refused = 21. panta 1. punkts: pārzinim jānorāda pārliecinoši leģitīmi iemesli, kas ir svarīgāki par manām interesēm, tiesībām un brīvībām. Manuprāt, noraidījumā tas nav izdarīts.
letter-claim-restrict = 18. panta 1. punkta d) apakšpunkts: neviens man nav apstiprinājis apstrādes ierobežošanu, kamēr nav pārbaudīts, vai pārziņa leģitīmie iemesli nav svarīgāki par manējiem.
letter-claim-erase = 17. panta 1. punkta c) apakšpunkts: neviens man nav apstiprinājis attiecīgo datu dzēšanu.
letter-claim-obstructed = 12. panta 2. punkts un 25. pants: fakti rāda, ka manu tiesību īstenošana netika veicināta.

## Complaint to an authority

letter-complaint-subject = Sūdzība saskaņā ar VDAR 77. pantu par uzņēmumu { $company }
letter-complaint-opening = Es iesniedzu sūdzību saskaņā ar Regulas (ES) 2016/679 (Vispārīgā datu aizsardzības regula, VDAR) 77. pantu. Mana pastāvīgā dzīvesvieta ir teritorijā, par kuru Jūs esat atbildīgi.
letter-complaint-language = Es rakstu latviešu valodā, jo nevaru piedāvāt šo vēstuli Jūsu valodā. Lūdzu pavēstīt, ja Jums ir vajadzīgs tulkojums.
letter-complaint-me = Sūdzības iesniedzējs
letter-complaint-controller = Pārzinis
letter-complaint-lead = Apstrāde ir pārrobežu. Cik man zināms, vadošā uzraudzības iestāde ir Īrijas Datu aizsardzības komisija (56. pants).
letter-complaint-contact = Lūdzu to iesaistīt, kā paredzēts tiesību aktos (60. pants), un palikt par iestādi, pie kuras es varu vērsties.
letter-complaint-lead-you = Apstrāde ir pārrobežu. Cik man zināms, Jūs esat vadošā uzraudzības iestāde (56. pants).
letter-complaint-facts = Fakti
letter-complaint-law = Pārkāptās tiesības
letter-complaint-second = Turklāt es lūdzu pārbaudīt, vai leģitīmas intereses (6. panta 1. punkta f) apakšpunkts) vispār var būt šīs apstrādes pamats.
letter-complaint-time = Kad es par to uzzināju
letter-complaint-known = Par pārkāpumu man ir zināms kopš šī datuma: { $date }.
letter-complaint-wishes = Ko es lūdzu
letter-wish-find = Konstatēt, ka manas tiesības ir pārkāptas.
letter-wish-order = Izdot pārzinim rīkojumu izpildīt manu iebildumu (58. panta 2. punkta c) apakšpunkts).
letter-wish-limit = Noteikt apstrādei pagaidu vai galīgu ierobežojumu, tostarp aizliegumu (58. panta 2. punkta f) apakšpunkts).
letter-wish-erase = Izdot rīkojumu dzēst attiecīgos datus (58. panta 2. punkta g) apakšpunkts).
letter-wish-inform = Informēt mani par sūdzības izskatīšanas virzību un rezultātiem (77. panta 2. punkts).
letter-complaint-more = Papildu informācija
letter-complaint-earlier = Es pirms tam vērsos pie pārziņa, kā aprakstīts iepriekš.
letter-complaint-court-no = Pēc mana lūguma šo jautājumu neizskata neviena tiesa.
letter-complaint-court-yes = Pēc mana lūguma šo jautājumu izskata tiesa.
letter-complaint-name-yes = Es piekrītu, ka Jūs nododat pārzinim manu vārdu un šo sūdzību.
letter-complaint-name-no = Lūdzu neizpaust pārzinim manu identitāti. Ja bez tās procedūra nav iespējama, lūdzu vispirms jautāt man.
letter-complaint-annexes = 1. pielikums ir mans iebildums. Pielikumi ir oriģinālvalodā; lūdzu pavēstīt, ja Jums ir vajadzīgs tulkojums.
letter-complaint-procedure = Es atsaucos uz Regulu (ES) 2025/2518, kuru piemēro sūdzībām par pārrobežu apstrādi, kas iesniegtas no 2027. gada 2. aprīļa.
