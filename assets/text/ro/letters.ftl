### The words of letters to companies and authorities, in Romanian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Romanian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = RGPD
letter-law-uk = UK GDPR
letter-both-services = Facebook și Instagram
letter-company-unknown = Către societatea care administrează { $service }
letter-subject = Subiect: { $subject }
letter-salutation = Stimată doamnă, stimate domn,
letter-closing = Cu stimă,
letter-closing-ch = Cu stimă,
letter-annexes = Anexe
letter-annex = Anexa { $number }: { $what }
letter-annex-objection = Copia opoziției mele din { $date }
letter-label-name = Nume: { $name }
letter-label-address = Adresa poștală: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Serviciul: { $service }
letter-label-account = Contul: { $account }
letter-label-reference = Numărul cazului: { $reference }
letter-label-company = Societatea: { $company }

## Objection by letter

letter-objection-subject = Opoziție față de utilizarea datelor mele cu caracter personal pentru IA [articolul 21 alineatul (1) din { $law }]
letter-objection-opening = În temeiul articolului 21 alineatul (1) din { $law }, mă opun prelucrării datelor mele cu caracter personal pentru dezvoltarea, antrenarea, ajustarea și îmbunătățirea modelelor și sistemelor de IA.
letter-objection-basis = Opoziția privește atât propria dumneavoastră IA, cât și pe cea a unor terți, în măsura în care prelucrarea se întemeiază pe interese legitime [articolul 6 alineatul (1) litera (f)].
letter-eea = În țara mea, RGPD se aplică în temeiul Acordului privind Spațiul Economic European.
letter-account-intro = Opoziția mea privește acest cont:
letter-account-linked = Același lucru este valabil pentru orice alt cont pe care l-ați asociat cu acesta.
letter-no-account = Nu am cont. Această scrisoare privește { $service }. Mă puteți identifica prin aceste informații:
letter-data-intro = Este vorba despre următoarele date, trecute și viitoare:
letter-data-own = Ceea ce public pe { $service }: postări, fotografii, videoclipuri, comentarii și date de profil, împreună cu metadatele lor.
letter-data-chats = Conversațiile mele cu funcții de IA, inclusiv evaluările mele, împreună cu metadatele lor.
letter-data-others = Datele care mă privesc și pe care alte persoane le distribuie sau pe care le obțineți de la terți.
letter-data-shared = Postările, fotografiile, videoclipurile și comentariile altor persoane care mă arată, mă menționează sau mă privesc.
letter-data-others-chats = Ceea ce alte persoane scriu despre mine în conversații cu funcții de IA.
letter-data-third-parties = Datele care mă privesc și care provin de pe internet, din surse licențiate sau de la alți terți.
letter-data-whatsapp = Mesajele mele cu sisteme de IA pe WhatsApp, inclusiv evaluările mele, împreună cu metadatele lor.
letter-special = Aceste date pot cuprinde categorii speciale de date cu caracter personal [articolul 9 alineatul (1)]. Nu îmi dau consimțământul pentru prelucrarea lor în acest scop.
letter-split-meta = Meta AI din WhatsApp este administrată de Meta. De aceea vă adresez această scrisoare; WhatsApp primește una separată.
letter-split-whatsapp = Știu că Meta AI din WhatsApp este administrată de Meta. De aceea Meta primește o scrisoare separată. Vă rog să îmi comunicați ce faceți chiar dumneavoastră cu aceste date și să nu le transmiteți în acest scop.
letter-ground-intro = Acestea sunt motivele legate de situația mea particulară:
letter-ground-none = Dacă trebuie să știți mai multe despre situația mea particulară, comunicați-mi fără întârziere ce vă este necesar.
letter-requests-intro = Vă solicit următoarele:
letter-request-stop = Încetarea acestei prelucrări [articolul 21 alineatul (1)].
letter-request-restrict = Restricționarea prelucrării cât timp se verifică dacă motivele dumneavoastră legitime prevalează asupra motivelor mele [articolul 18 alineatul (1) litera (d)], cu informarea mea înainte de ridicarea restricției [articolul 18 alineatul (3)].
letter-request-erase = Ștergerea datelor în cauză din seturile de date folosite în acest scop [articolul 17 alineatul (1) litera (c)].
letter-request-recipients = Comunicarea ștergerii și a restricționării către fiecare destinatar al datelor și informarea mea cu privire la acești destinatari (articolul 19).
letter-request-confirm = Confirmarea în scris a măsurilor luate.
letter-request-refusal = În caz de refuz, indicarea motivelor legitime și imperioase pe care vă întemeiați și motivarea refuzului [articolul 21 alineatul (1) și articolul 12 alineatul (4)].
letter-answer-due = Vă rog să răspundeți fără întârzieri nejustificate și cel târziu în termen de o lună de la primire [articolul 12 alineatul (3)]. Dacă primiți această scrisoare la data de { $start }, ultima zi este { $due }.
letter-due-moved = Potrivit calendarului, ultima zi este { $date }. Aceasta nu este o zi lucrătoare, astfel încât se ia în calcul următoarea zi lucrătoare [Regulamentul nr. 1182/71, articolul 3 alineatul (4)].
letter-due-moved-uk = Potrivit calendarului, ultima zi este { $date }. Aceasta nu este o zi lucrătoare, astfel încât se ia în calcul următoarea zi lucrătoare.
letter-no-deletion = Nu solicit ștergerea contului meu. Dacă opoziția mea ar schimba serviciul pentru mine, vă rog să mă anunțați dinainte.
letter-how-to-answer = Vă rog să îmi răspundeți prin e-mail la { $email } sau prin poștă la adresa de mai sus. Vă rog să nu mă trimiteți la un alt formular.
letter-identity = Dacă aveți îndoieli întemeiate cu privire la identitatea mea, comunicați-mi fără întârziere ce informații vă sunt necesare [articolul 12 alineatul (6)].

## Switzerland: express prohibition

letter-ch-subject = Interdicție expresă a utilizării datelor mele cu caracter personal pentru IA
letter-ch-opening = Vă interzic în mod expres să prelucrați datele mele cu caracter personal pentru dezvoltarea, antrenarea, ajustarea și îmbunătățirea modelelor și sistemelor de IA. Interdicția privește atât propria dumneavoastră IA, cât și pe cea a unor terți.
letter-ch-account = Interdicția mea privește acest cont:
letter-ch-law = Prelucrarea împotriva voinței mele exprese constituie o atingere adusă personalității [articolul 30 alineatul (2) litera (b) din legea elvețiană privind protecția datelor, DSG]. Ea ar necesita o justificare în sensul articolului 31.
letter-ch-public = Interdicția mea privește și datele pe care le-am făcut accesibile publicului larg [articolul 30 alineatul (3) din DSG].
letter-ch-request-stop = Încetarea acestei prelucrări.
letter-ch-request-erase = Ștergerea datelor în cauză din seturile de date folosite în acest scop.
letter-ch-request-disclose = Nedivulgarea acestor date către terți în acest scop.
letter-ch-request-confirm = Confirmarea în scris a măsurilor luate sau indicarea justificării pe care o invocați.
letter-ch-due = Vă rog să răspundeți până la data de { $due }. Am ales această dată; legea nu prevede un termen.
letter-ch-reminder-subject = Revenire la opoziția mea din { $date } față de utilizarea datelor mele cu caracter personal pentru IA
letter-ch-waited = Mă așteptam la un răspuns până la data de { $due }. Legea nu prevede un termen.
letter-ch-next = În caz contrar, îmi rezerv dreptul la acțiuni în fața instanțelor civile [articolul 32 alineatul (2) din DSG] și la o sesizare a autorității federale elvețiene pentru protecția datelor, EDÖB (articolul 49 din DSG).

## Brazil: opposition

letter-br-subject = Opoziție față de utilizarea datelor mele cu caracter personal pentru IA (articolul 18 § 2 din LGPD)
letter-br-opening = În temeiul articolului 18 § 2 din legea braziliană privind protecția datelor (LGPD, Legea 13.709/2018), mă opun prelucrării datelor mele cu caracter personal pentru dezvoltarea, antrenarea, ajustarea și îmbunătățirea IA.
letter-br-basis = Nu mi-am dat consimțământul pentru această utilizare. În opinia mea, ea nu respectă legea.
letter-br-request-stop = Încetarea acestei prelucrări, atât pentru propria dumneavoastră IA, cât și pentru cea a unor terți.
letter-br-request-exclude = Excluderea datelor în cauză din seturile de date folosite în acest scop.
letter-br-request-confirm = Confirmarea în scris a măsurilor luate.
letter-br-request-reasons = Dacă nu puteți acționa imediat, indicarea motivelor (articolul 18 §§ 3-5).
letter-br-due = Vă rog să acționați imediat și gratuit (articolul 18 §§ 3-5).
letter-br-reminder-subject = Revenire la opoziția mea din { $date } (articolul 18 din LGPD)
letter-br-waited = LGPD cere o acțiune imediată sau indicarea motivelor (articolul 18 §§ 3-5). Ceea ce am primit până acum nu satisface această cerință.
letter-br-next = În caz contrar, am în vedere o petiție la autoritatea pentru protecția datelor, ANPD (articolul 18 § 1), și la organismele pentru protecția consumatorilor (articolul 18 § 8).

## Reminder

letter-reminder-subject = Revenire la opoziția mea din { $date } [articolul 21 alineatul (1) din { $law }]
letter-ref-form = La data de { $date } v-am trimis opoziția mea față de utilizarea datelor mele cu caracter personal pentru IA. Am folosit formularul de la adresa { $address }.
letter-ref-email = La data de { $date } v-am trimis opoziția mea față de utilizarea datelor mele cu caracter personal pentru IA, prin e-mail la { $address }.
letter-ref-post = La data de { $date } v-am trimis opoziția mea față de utilizarea datelor mele cu caracter personal pentru IA, prin poștă la: { $address }.
letter-happened-silence = De atunci nu am primit niciun răspuns.
letter-happened-receipt = La data de { $date } ați confirmat primirea. De atunci nu am primit nicio decizie.
letter-happened-replied = Mi-ați adresat o întrebare, la care am răspuns la data de { $date }. De atunci nu am primit nicio decizie.
letter-happened-refused = La data de { $date } mi-ați respins opoziția.
letter-happened-more-time = La data de { $date } ați anunțat că aveți nevoie de mai mult timp. De atunci nu am primit nicio decizie.
letter-late-law = Acest anunț a venit prea târziu. Articolul 12 alineatul (3) permite prelungirea numai dacă mă informați, cu motivele întârzierii, în termen de o lună de la primire.
letter-extended-over = A expirat acum și termenul prelungit.
letter-period-over = Calculat de la data primirii, { $start }, termenul prevăzut la articolul 12 alineatul (3) a expirat la data de { $due }.
letter-no-notice = Nu am cunoștință să fi anunțat o prelungire în prima lună.
letter-burden = Dumneavoastră vă revine sarcina să demonstrați motive legitime și imperioase care prevalează asupra intereselor, drepturilor și libertăților mele [articolul 21 alineatul (1)].
letter-burden-answer = Răspunsul dumneavoastră nu mă convinge că în cazul meu există astfel de motive. Vă rog să le indicați pentru cazul meu și să arătați cum le-ați pus în balanță.
letter-repeat-intro = Îmi reiterez solicitările:
letter-not-new = Aceasta este o revenire, nu o cerere nouă. Data opoziției mele rămâne aceeași.
letter-new-period = Vă rog să răspundeți până la data de { $due }. Am ales această dată; ea nu prelungește niciun termen legal.
letter-next = În caz contrar, voi depune o plângere la o autoritate de supraveghere (articolul 77). Îmi rezerv dreptul de a mă adresa instanței (articolul 79).
letter-next-uk = În caz contrar, vă voi adresa o plângere privind protecția datelor (section 164A din Data Protection Act 2018), iar apoi mă voi adresa ICO.

## Reply to a question

letter-reply-subject = Întrebarea dumneavoastră din { $asked } despre opoziția mea din { $date }
letter-reply-opening = La data de { $asked } mi-ați cerut mai multe informații despre opoziția mea din { $date }. Acesta este răspunsul meu.
letter-reply-which = Mă opun următoarei prelucrări: utilizarea datelor mele cu caracter personal pentru dezvoltarea, antrenarea, ajustarea și îmbunătățirea modelelor și sistemelor de IA, ale dumneavoastră sau ale unor terți [articolul 21 alineatul (1) din { $law }].
letter-reply-responsible = Dacă apreciați că o altă societate este responsabilă, comunicați-mi care este aceasta și transmiteți-i opoziția mea.
letter-reply-period = În opinia mea, întrebarea dumneavoastră nu face să curgă din nou termenul prevăzut la articolul 12 alineatul (3). Acesta curge de la data primirii, { $start }, până la data de { $due }.
letter-reply-uk = Aveți acum răspunsul meu. Calculat de la data primirii, { $start }, ultima zi este { $due }, fără a socoti timpul în care legea suspendă termenul.
letter-reply-decide = Vă rog să decideți acum asupra opoziției mele și să îmi confirmați în scris decizia.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Plângere privind protecția datelor: opoziția mea din { $date }
letter-uk-opening = Depun o plângere privind protecția datelor în temeiul section 164A din Data Protection Act 2018, introdusă prin section 103 din Data (Use and Access) Act 2025.
letter-facts-intro = Iată ce s-a întâmplat:
letter-uk-acknowledge = Vă rog să confirmați primirea acestei plângeri în termen de 30 de zile, calculate din ziua următoare primirii. Dacă o primiți la data de { $start }, ultima zi este { $due }.
letter-uk-outcome = Vă rog să luați fără întârzieri nejustificate măsurile potrivite și să îmi comunicați rezultatul.
letter-uk-next = Dacă problema rămâne nerezolvată, mă voi adresa ICO.

## What happened, as a list

letter-fact-account = Utilizez { $service }; contul meu este: { $account }.
letter-fact-no-account = Scriu ca persoană fără cont. Este vorba despre date care mă privesc, pe { $service }.
letter-fact-what = Opoziția mea vizează prelucrarea datelor mele cu caracter personal pentru dezvoltarea, antrenarea, ajustarea și îmbunătățirea modelelor și sistemelor de IA.
letter-fact-form = { $date }: opoziția mea, prin formularul de la adresa { $address }.
letter-fact-email = { $date }: opoziția mea, prin e-mail la { $address }.
letter-fact-post = { $date }: opoziția mea, prin poștă la { $address }.
letter-fact-form-missing = { $date }: formularul nu a apărut pe pagina oficială.
letter-fact-receipt = { $date }: confirmarea primirii, fără decizie.
letter-fact-accepted = { $date }: un răspuns prin care opoziția mea a fost acceptată.
letter-fact-refused = { $date }: respingerea opoziției mele.
letter-fact-more-asked = { $date }: o întrebare adresată mie despre opoziția mea.
letter-fact-replied = { $date }: răspunsul meu la o întrebare despre opoziția mea.
letter-fact-other-company = { $date }: un răspuns potrivit căruia o altă societate este responsabilă.
letter-fact-other-form = { $date }: un răspuns potrivit căruia ar trebui să folosesc alt formular.
letter-fact-more-time = { $date }: anunțul că este nevoie de mai mult timp.
letter-fact-reminded = { $date }: revenirea mea la opoziție.
letter-fact-over = { $date }: sfârșitul termenului prevăzut la articolul 12 alineatul (3), calculat de la data primirii, { $start }.
letter-fact-open = Până astăzi nu am primit nicio decizie.

## What was infringed

letter-claims-intro = În opinia mea, au fost încălcate următoarele dispoziții din { $law }:
letter-claim-silence = Articolul 12 alineatele (3) și (4): în termen nu mi s-a comunicat nici ce acțiuni s-au întreprins, nici de ce nu s-a întreprins nimic.
letter-claim-late = Articolul 12 alineatul (3): prelungirea a fost anunțată abia după prima lună, deci prea târziu.
letter-claim-extended = Articolul 12 alineatul (3): nici în termenul prelungit nu am primit o decizie.
letter-claim-stop = Articolul 21 alineatul (1): nimeni nu mi-a confirmat încetarea prelucrării și nici nu mi-a demonstrat motive legitime și imperioase.
letter-claim-refused = Articolul 21 alineatul (1): operatorului îi revine sarcina să demonstreze motive legitime și imperioase care prevalează asupra intereselor, drepturilor și libertăților mele. În opinia mea, respingerea nu face acest lucru.
letter-claim-restrict = Articolul 18 alineatul (1) litera (d): nimeni nu mi-a confirmat restricționarea prelucrării cât timp se verifică dacă motivele legitime ale operatorului prevalează asupra motivelor mele.
letter-claim-erase = Articolul 17 alineatul (1) litera (c): nimeni nu mi-a confirmat ștergerea datelor în cauză.
letter-claim-obstructed = Articolul 12 alineatul (2) și articolul 25: exercitarea dreptului meu nu a fost facilitată, așa cum arată faptele.

## Complaint to an authority

letter-complaint-subject = Plângere în temeiul articolului 77 din RGPD împotriva { $company }
letter-complaint-opening = Depun o plângere în temeiul articolului 77 din Regulamentul (UE) 2016/679 (Regulamentul general privind protecția datelor, RGPD). Reședința mea obișnuită se află pe teritoriul pentru care aveți competență.
letter-complaint-language = Scriu în limba română deoarece nu pot oferi această scrisoare în limba dumneavoastră. Vă rog să îmi comunicați dacă aveți nevoie de o traducere.
letter-complaint-me = Persoana care depune plângerea
letter-complaint-controller = Operatorul
letter-complaint-lead = Prelucrarea este transfrontalieră. Din câte știu, autoritatea de supraveghere principală este Data Protection Commission din Irlanda (articolul 56).
letter-complaint-contact = Vă rog să o implicați potrivit legii (articolul 60) și să rămâneți autoritatea căreia mă pot adresa.
letter-complaint-lead-you = Prelucrarea este transfrontalieră. Din câte știu, sunteți autoritatea de supraveghere principală (articolul 56).
letter-complaint-facts = Situația de fapt
letter-complaint-law = Drepturile încălcate
letter-complaint-second = În al doilea rând, vă rog să examinați dacă interesele legitime [articolul 6 alineatul (1) litera (f)] pot constitui un temei pentru această prelucrare.
letter-complaint-time = Data la care am aflat
letter-complaint-known = Încălcarea îmi este cunoscută din { $date }.
letter-complaint-wishes = Ce solicit
letter-wish-find = Constatarea încălcării drepturilor mele.
letter-wish-order = Obligarea operatorului să respecte opoziția mea [articolul 58 alineatul (2) litera (c)].
letter-wish-limit = Impunerea unei limitări temporare sau definitive, inclusiv a unei interdicții asupra prelucrării [articolul 58 alineatul (2) litera (f)].
letter-wish-erase = Dispunerea ștergerii datelor în cauză [articolul 58 alineatul (2) litera (g)].
letter-wish-inform = Informarea mea cu privire la evoluția și rezultatul plângerii [articolul 77 alineatul (2)].
letter-complaint-more = Alte informații
letter-complaint-earlier = M-am adresat anterior operatorului, așa cum am arătat mai sus.
letter-complaint-court-no = Nicio instanță nu este sesizată la cererea mea cu această cauză.
letter-complaint-court-yes = O instanță este sesizată la cererea mea cu această cauză.
letter-complaint-name-yes = Sunt de acord să transmiteți operatorului numele meu și această plângere.
letter-complaint-name-no = Vă rog să nu dezvăluiți operatorului identitatea mea. Dacă procedura nu este posibilă fără aceasta, vă rog să mă întrebați mai întâi.
letter-complaint-annexes = Anexa 1 este opoziția mea. Anexele sunt în limba lor originală; vă rog să îmi comunicați dacă aveți nevoie de o traducere.
letter-complaint-procedure = Invoc Regulamentul (UE) 2025/2518, care se aplică plângerilor privind prelucrarea transfrontalieră depuse începând cu 2 aprilie 2027.
