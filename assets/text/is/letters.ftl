### The words of letters to companies and authorities, in Icelandic. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the Icelandic text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook og Instagram
letter-company-unknown = Til fyrirtækisins sem rekur { $service }
letter-subject = Efni: { $subject }
letter-salutation = Ágætu viðtakendur,
letter-closing = Virðingarfyllst,
letter-closing-ch = Virðingarfyllst,
letter-annexes = Fylgiskjöl
letter-annex = Fylgiskjal { $number }: { $what }
letter-annex-objection = Afrit af andmælum mínum frá { $date }
letter-label-name = Nafn: { $name }
letter-label-address = Póstfang: { $address }
letter-label-email = Netfang: { $email }
letter-label-phone = Sími: { $phone }
letter-label-service = Þjónusta: { $service }
letter-label-account = Reikningur: { $account }
letter-label-reference = Málsnúmer: { $reference }
letter-label-company = Fyrirtæki: { $company }

## Objection by letter

letter-objection-subject = Andmæli gegn notkun persónuupplýsinga minna fyrir gervigreind (1. mgr. 21. gr. { $law })
letter-objection-opening = Með vísan til 1. mgr. 21. gr. { $law } andmæli ég vinnslu persónuupplýsinga minna í þeim tilgangi að þróa, þjálfa, fínstilla og bæta gervigreindarlíkön og gervigreindarkerfi.
letter-objection-basis = Þetta nær til ykkar eigin gervigreindar og gervigreindar þriðju aðila, hvar sem vinnslan byggist á lögmætum hagsmunum (f-liður 1. mgr. 6. gr.).
letter-eea = Almenna persónuverndarreglugerðin (GDPR) gildir í landi mínu samkvæmt samningnum um Evrópska efnahagssvæðið.
letter-account-intro = Andmæli mín varða þennan reikning:
letter-account-linked = Hið sama gildir um alla aðra reikninga sem þið hafið tengt við hann.
letter-no-account = Ég er ekki með reikning. Þetta bréf varðar { $service }. Þið getið borið kennsl á mig með þessum upplýsingum:
letter-data-intro = Um er að ræða eftirfarandi gögn, fyrr og síðar:
letter-data-own = Það sem ég birti á { $service }: færslur, ljósmyndir, myndbönd, ummæli og prófílupplýsingar, ásamt lýsigögnum.
letter-data-chats = Samskipti mín við gervigreindareiginleika, þar á meðal endurgjöf mín, ásamt lýsigögnum.
letter-data-others = Gögn um mig sem annað fólk deilir eða sem þið fáið frá þriðju aðilum.
letter-data-shared = Færslur, ljósmyndir, myndbönd og ummæli annars fólks sem sýna mig, nefna mig eða fjalla um mig.
letter-data-others-chats = Það sem annað fólk skrifar um mig í samskiptum við gervigreindareiginleika.
letter-data-third-parties = Gögn um mig af netinu, úr heimildum með nytjaleyfi eða frá öðrum þriðju aðilum.
letter-data-whatsapp = Skilaboð mín við gervigreind í WhatsApp, þar á meðal endurgjöf mín, ásamt lýsigögnum.
letter-special = Þessi gögn geta falið í sér sérstaka flokka persónuupplýsinga (1. mgr. 9. gr.). Ég veiti ekki samþykki fyrir vinnslu þeirra í þessum tilgangi.
letter-split-meta = Meta rekur Meta AI í WhatsApp. Þessu bréfi er því beint til ykkar; WhatsApp fær sérstakt bréf.
letter-split-whatsapp = Mér er kunnugt um að Meta rekur Meta AI í WhatsApp. Meta fær því sérstakt bréf. Vinsamlegast upplýsið mig um hvað þið gerið sjálf við þessi gögn og miðlið þeim ekki í þessum tilgangi.
letter-ground-intro = Ástæður mínar, sem tengjast sérstökum aðstæðum mínum, eru þessar:
letter-ground-none = Ef þið þurfið að vita meira um sérstakar aðstæður mínar óska ég þess að þið segið mér án tafar hvers þið þarfnist.
letter-requests-intro = Ég fer fram á eftirfarandi:
letter-request-stop = Að þið hættið þessari vinnslu (1. mgr. 21. gr.).
letter-request-restrict = Að þið takmarkið vinnsluna þar til sannreynt hefur verið hvort lögmætar ástæður ykkar gangi framar mínum (d-liður 1. mgr. 18. gr.). Upplýsið mig áður en þið afléttið takmörkuninni (3. mgr. 18. gr.).
letter-request-erase = Að þið eyðið viðkomandi gögnum úr gagnasöfnum sem notuð eru í þessum tilgangi (c-liður 1. mgr. 17. gr.).
letter-request-recipients = Að þið tilkynnið hverjum viðtakanda gagnanna um eyðinguna og takmörkunina og segið mér hverjir viðtakendurnir eru (19. gr.).
letter-request-confirm = Að þið staðfestið skriflega við mig hvað þið hafið gert.
letter-request-refusal = Að þið greinið frá mikilvægum lögmætum ástæðum ykkar og rökstuðningi ef þið hafnið andmælunum (1. mgr. 21. gr. og 4. mgr. 12. gr.).
letter-answer-due = Vinsamlegast svarið án ótilhlýðilegrar tafar og hvað sem öðru líður innan mánaðar frá viðtöku (3. mgr. 12. gr.). Miðað við viðtöku hinn { $start } er síðasti dagur frestsins { $due }.
letter-due-moved = Samkvæmt almanaki er síðasti dagurinn { $date }. Það er ekki virkur dagur og gildir því næsti virki dagur (4. mgr. 3. gr. reglugerðar nr. 1182/71).
letter-due-moved-uk = Samkvæmt almanaki er síðasti dagurinn { $date }. Það er ekki virkur dagur og gildir því næsti virki dagur.
letter-no-deletion = Ég fer ekki fram á að þið eyðið reikningi mínum. Ef andmæli mín breyta þjónustunni fyrir mig bið ég ykkur að láta mig vita áður.
letter-how-to-answer = Vinsamlegast svarið í tölvupósti á { $email } eða með pósti á ofangreint heimilisfang. Vísið mér ekki á annað eyðublað.
letter-identity = Ef þið hafið réttmæta ástæðu til að efast um hver ég er óska ég þess að þið segið mér án tafar hvaða upplýsinga þið þarfnist (6. mgr. 12. gr.).

## Switzerland: express prohibition

letter-ch-subject = Skýlaust bann við notkun persónuupplýsinga minna fyrir gervigreind
letter-ch-opening = Ég banna ykkur berum orðum að vinna persónuupplýsingar mínar til að þróa, þjálfa, fínstilla og bæta gervigreindarlíkön og gervigreindarkerfi. Þetta nær til ykkar eigin gervigreindar og gervigreindar þriðju aðila.
letter-ch-account = Bann mitt varðar þennan reikning:
letter-ch-law = Vinnsla gegn yfirlýstum vilja mínum brýtur gegn persónuréttindum (b-liður 2. mgr. 30. gr. svissnesku sambandslaganna um persónuvernd, FADP). Hún þyrfti að styðjast við réttlætingarástæðu samkvæmt 31. gr.
letter-ch-public = Bann mitt nær til gagna sem ég hef gert almennt aðgengileg (3. mgr. 30. gr. FADP).
letter-ch-request-stop = Að þið hættið þessari vinnslu.
letter-ch-request-erase = Að þið eyðið viðkomandi gögnum úr gagnasöfnum sem notuð eru í þessum tilgangi.
letter-ch-request-disclose = Að þið miðlið ekki þessum gögnum til þriðju aðila í þessum tilgangi.
letter-ch-request-confirm = Að þið staðfestið skriflega við mig hvað þið hafið gert eða nefnið þá réttlætingarástæðu sem þið byggið á.
letter-ch-due = Ég óska svars. Síðasti dagurinn til þess er { $due }. Ég valdi þann dag; lögin ákveða hann ekki.
letter-ch-reminder-subject = Ítrekun á andmælum mínum frá { $date } gegn notkun persónuupplýsinga minna fyrir gervigreind
letter-ch-waited = Ég hafði vænst svars. Síðasti dagurinn til þess var { $due }. Lögin ákveða engan frest.
letter-ch-next = Að öðrum kosti áskil ég mér rétt til kröfugerðar fyrir almennum dómstólum (2. mgr. 32. gr. FADP). Einnig áskil ég mér rétt til tilkynningar til persónuverndar- og upplýsingafulltrúa svissneska sambandsríkisins (49. gr. FADP).

## Brazil: opposition

letter-br-subject = Andmæli gegn notkun persónuupplýsinga minna fyrir gervigreind (18. gr., § 2, LGPD)
letter-br-opening = Samkvæmt 18. gr., § 2, brasilísku persónuverndarlaganna (LGPD, lög 13.709/2018) andmæli ég vinnslu persónuupplýsinga minna til að þróa, þjálfa, fínstilla og bæta gervigreind.
letter-br-basis = Ég hef ekki veitt samþykki fyrir þessari notkun. Að mínu mati samræmist hún ekki lögunum.
letter-br-request-stop = Að þið hættið þessari vinnslu, fyrir ykkar eigin gervigreind og gervigreind þriðju aðila.
letter-br-request-exclude = Að þið útilokið viðkomandi gögn úr gagnasöfnum sem notuð eru í þessum tilgangi.
letter-br-request-confirm = Að þið staðfestið skriflega við mig hvað þið hafið gert.
letter-br-request-reasons = Að þið segið mér ástæður ykkar ef þið getið ekki brugðist við tafarlaust (18. gr., §§ 3 til 5).
letter-br-due = Vinsamlegast bregðist við tafarlaust og án endurgjalds (18. gr., §§ 3 til 5).
letter-br-reminder-subject = Ítrekun á andmælum mínum frá { $date } (18. gr. LGPD)
letter-br-waited = LGPD krefst tafarlausra aðgerða eða rökstuðnings (18. gr., §§ 3 til 5). Það sem ég hef fengið hingað til uppfyllir það ekki.
letter-br-next = Að öðrum kosti mun ég íhuga erindi til persónuverndaryfirvaldsins, ANPD (18. gr., § 1), og til neytendayfirvalda (18. gr., § 8).

## Reminder

letter-reminder-subject = Ítrekun á andmælum mínum frá { $date } (1. mgr. 21. gr. { $law })
letter-ref-form = Hinn { $date } sendi ég ykkur andmæli mín gegn notkun persónuupplýsinga minna fyrir gervigreind. Ég notaði eyðublaðið á slóðinni { $address }.
letter-ref-email = Hinn { $date } sendi ég ykkur andmæli mín gegn notkun persónuupplýsinga minna fyrir gervigreind, í tölvupósti á { $address }.
letter-ref-post = Hinn { $date } sendi ég ykkur andmæli mín gegn notkun persónuupplýsinga minna fyrir gervigreind, með pósti á: { $address }.
letter-happened-silence = Síðan þá hef ég ekki fengið neitt svar.
letter-happened-receipt = Hinn { $date } staðfestuð þið viðtöku. Síðan þá hef ég ekki fengið neina ákvörðun.
letter-happened-replied = Þið spurðuð mig spurningar og ég svaraði henni hinn { $date }. Síðan þá hef ég ekki fengið neina ákvörðun.
letter-happened-refused = Hinn { $date } höfnuðuð þið andmælum mínum.
letter-happened-more-time = Hinn { $date } tilkynntuð þið að þið þyrftuð lengri tíma. Síðan þá hef ég ekki fengið neina ákvörðun.
letter-late-law = Sú tilkynning kom of seint. Samkvæmt 3. mgr. 12. gr. er lengri frestur aðeins heimill ef þið tilkynnið mér um hann innan mánaðar frá viðtöku, ásamt ástæðum.
letter-extended-over = Lengri fresturinn er nú einnig liðinn.
letter-period-over = Frestur samkvæmt 3. mgr. 12. gr. reiknast frá viðtöku hinn { $start }. Honum lauk hinn { $due }.
letter-no-notice = Mér er ekki kunnugt um neina tilkynningu innan fyrsta mánaðar um að þið þyrftuð lengri tíma.
letter-burden = Það er ykkar að sýna fram á mikilvægar lögmætar ástæður sem ganga framar hagsmunum mínum, réttindum og frelsi (1. mgr. 21. gr.).
letter-burden-answer = Svar ykkar sannfærir mig ekki um að slíkar ástæður séu fyrir hendi í mínu tilviki. Vinsamlegast greinið frá þeim í mínu tilviki og skýrið hvernig þið vóguð þær og mátuð.
letter-repeat-intro = Ég ítreka kröfur mínar:
letter-not-new = Þetta er ítrekun, ekki ný beiðni. Dagsetning andmæla minna er óbreytt.
letter-new-period = Ég óska svars. Síðasti dagurinn til þess er { $due }. Ég valdi þann dag; hann framlengir engan lögbundinn frest.
letter-next = Að öðrum kosti mun ég leggja fram kvörtun hjá eftirlitsyfirvaldi (77. gr.). Ég áskil mér rétt til að leita til dómstóla (79. gr.).
letter-next-uk = Að öðrum kosti mun ég leggja fram persónuverndarkvörtun hjá ykkur (grein 164A í Data Protection Act 2018) og síðan leita til ICO.

## Reply to a question

letter-reply-subject = Spurning ykkar frá { $asked } um andmæli mín frá { $date }
letter-reply-opening = Hinn { $asked } báðuð þið mig um frekari upplýsingar um andmæli mín frá { $date }. Þetta er svar mitt.
letter-reply-which = Ég andmæli þessari vinnslu: notkun persónuupplýsinga minna til að þróa, þjálfa, fínstilla og bæta gervigreindarlíkön og gervigreindarkerfi, ykkar eigin eða þriðju aðila (1. mgr. 21. gr. { $law }).
letter-reply-responsible = Ef þið teljið annað fyrirtæki bera ábyrgð bið ég ykkur að segja mér hvert það er og framsenda því andmæli mín.
letter-reply-period = Að mínu mati hefst frestur samkvæmt 3. mgr. 12. gr. ekki að nýju við spurningu ykkar. Hann reiknast frá viðtöku hinn { $start } og síðasti dagur hans er { $due }.
letter-reply-uk = Þið hafið nú svar mitt. Fresturinn reiknast frá viðtöku hinn { $start }. Síðasti dagur hans er { $due }, að frátöldum þeim tíma sem fresturinn stöðvast samkvæmt lögunum.
letter-reply-decide = Vinsamlegast takið nú ákvörðun um andmæli mín og staðfestið hana skriflega við mig.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Persónuverndarkvörtun vegna andmæla minna frá { $date }
letter-uk-opening = Ég legg fram persónuverndarkvörtun samkvæmt grein 164A í Data Protection Act 2018, sem bætt var við með grein 103 í Data (Use and Access) Act 2025.
letter-facts-intro = Málsatvik eru þessi:
letter-uk-acknowledge = Vinsamlegast staðfestið viðtöku þessarar kvörtunar innan 30 daga, talið frá deginum eftir að hún berst ykkur. Miðað við viðtöku hinn { $start } er síðasti dagurinn { $due }.
letter-uk-outcome = Vinsamlegast gerið viðeigandi ráðstafanir án ótilhlýðilegrar tafar og segið mér niðurstöðuna.
letter-uk-next = Ef málið leysist ekki mun ég leita til ICO.

## What happened, as a list

letter-fact-account = Ég nota { $service }; reikningur minn er: { $account }.
letter-fact-no-account = Ég skrifa sem einstaklingur án reiknings. Málið varðar gögn um mig á { $service }.
letter-fact-what = Andmæli mín beinast gegn vinnslu persónuupplýsinga minna til að þróa, þjálfa, fínstilla og bæta gervigreindarlíkön og gervigreindarkerfi.
letter-fact-form = Hinn { $date }: andmæli mín, með eyðublaðinu á slóðinni { $address }.
letter-fact-email = Hinn { $date }: andmæli mín, í tölvupósti á { $address }.
letter-fact-post = Hinn { $date }: andmæli mín, með pósti á { $address }.
letter-fact-form-missing = Hinn { $date }: opinbera síðan sýndi mér ekki eyðublaðið.
letter-fact-receipt = Hinn { $date }: staðfesting á viðtöku, án ákvörðunar.
letter-fact-accepted = Hinn { $date }: svar þar sem andmæli mín voru samþykkt.
letter-fact-refused = Hinn { $date }: höfnun á andmælum mínum.
letter-fact-more-asked = Hinn { $date }: spurning til mín um andmæli mín.
letter-fact-replied = Hinn { $date }: svar mitt við spurningu um andmæli mín.
letter-fact-other-company = Hinn { $date }: svar um að annað fyrirtæki beri ábyrgð.
letter-fact-other-form = Hinn { $date }: svar um að mér beri að nota annað eyðublað.
letter-fact-more-time = Hinn { $date }: tilkynning um að þörf sé á lengri tíma.
letter-fact-reminded = Hinn { $date }: ítrekun mín.
letter-fact-over = Hinn { $date }: lok frests samkvæmt 3. mgr. 12. gr., talið frá viðtöku hinn { $start }.
letter-fact-open = Fram til þessa dags hef ég ekki fengið neina ákvörðun.

## What was infringed

letter-claims-intro = Að mínu mati hefur verið brotið gegn þessum ákvæðum { $law }:
letter-claim-silence = Ákvæði 3. og 4. mgr. 12. gr.: Innan frestsins var mér hvorki sagt til hvaða aðgerða hefði verið gripið né hvers vegna engra.
letter-claim-late = Ákvæði 3. mgr. 12. gr.: Ekki var tilkynnt um lengri frest fyrr en eftir fyrsta mánuðinn og því of seint.
letter-claim-extended = Ákvæði 3. mgr. 12. gr.: Ég fékk enga ákvörðun, ekki heldur innan framlengda frestsins.
letter-claim-stop = Ákvæði 1. mgr. 21. gr.: Enginn hefur staðfest við mig að vinnslunni hafi verið hætt eða sýnt fram á mikilvægar lögmætar ástæður.
letter-claim-refused = Ákvæði 1. mgr. 21. gr.: Það er ábyrgðaraðilans að sýna fram á mikilvægar lögmætar ástæður sem ganga framar hagsmunum mínum, réttindum og frelsi. Að mínu mati gerir höfnunin það ekki.
letter-claim-restrict = Ákvæði d-liðar 1. mgr. 18. gr.: Enginn hefur staðfest við mig takmörkun á vinnslu meðan sannreynt er hvort lögmætar ástæður ábyrgðaraðilans gangi framar mínum.
letter-claim-erase = Ákvæði c-liðar 1. mgr. 17. gr.: Enginn hefur staðfest við mig eyðingu viðkomandi gagna.
letter-claim-obstructed = Ákvæði 2. mgr. 12. gr. og 25. gr.: Mér var ekki auðveldað að neyta réttar míns, eins og málsatvik sýna.

## Complaint to an authority

letter-complaint-subject = Kvörtun samkvæmt 77. gr. GDPR vegna { $company }
letter-complaint-opening = Ég legg fram kvörtun samkvæmt 77. gr. reglugerðar (ESB) 2016/679 (almennu persónuverndarreglugerðarinnar, GDPR). Ég á fasta búsetu á því svæði sem þið berið ábyrgð á.
letter-complaint-language = Ég skrifa á íslensku því ég get ekki boðið þetta bréf á ykkar tungumáli. Vinsamlegast látið mig vita ef þið þurfið þýðingu.
letter-complaint-me = Kvartandi
letter-complaint-controller = Ábyrgðaraðilinn
letter-complaint-lead = Um er að ræða vinnslu yfir landamæri. Eftir því sem ég best veit er forystueftirlitsyfirvaldið Data Protection Commission á Írlandi (56. gr.).
letter-complaint-contact = Vinsamlegast fáið það að málinu eins og lögin kveða á um (60. gr.) og verið áfram það yfirvald sem ég get leitað til.
letter-complaint-lead-you = Um er að ræða vinnslu yfir landamæri. Eftir því sem ég best veit eruð þið forystueftirlitsyfirvaldið (56. gr.).
letter-complaint-facts = Málsatvik
letter-complaint-law = Réttindi sem brotið var gegn
letter-complaint-second = Í öðru lagi bið ég ykkur að kanna hvort lögmætir hagsmunir (f-liður 1. mgr. 6. gr.) geti yfirhöfuð verið grundvöllur þessarar vinnslu.
letter-complaint-time = Hvenær ég fékk vitneskju um brotið
letter-complaint-known = Ég hef vitað af brotinu síðan { $date }.
letter-complaint-wishes = Kröfur mínar
letter-wish-find = Að þið staðfestið að brotið hafi verið gegn réttindum mínum.
letter-wish-order = Að þið fyrirskipið ábyrgðaraðilanum að verða við andmælum mínum (c-liður 2. mgr. 58. gr.).
letter-wish-limit = Að þið takmarkið vinnsluna tímabundið eða til frambúðar, þar á meðal með banni (f-liður 2. mgr. 58. gr.).
letter-wish-erase = Að þið fyrirskipið eyðingu viðkomandi gagna (g-liður 2. mgr. 58. gr.).
letter-wish-inform = Að þið upplýsið mig um framvindu og niðurstöðu kvörtunar minnar (2. mgr. 77. gr.).
letter-complaint-more = Frekari upplýsingar
letter-complaint-earlier = Ég hef áður leitað til ábyrgðaraðilans, eins og lýst er að ofan.
letter-complaint-court-no = Enginn dómstóll fjallar um þetta mál að minni beiðni.
letter-complaint-court-yes = Dómstóll fjallar um þetta mál að minni beiðni.
letter-complaint-name-yes = Ég samþykki að þið sendið ábyrgðaraðilanum nafn mitt og þessa kvörtun.
letter-complaint-name-no = Vinsamlegast upplýsið ábyrgðaraðilann ekki um hver ég er. Ef málsmeðferð er ekki möguleg án þess bið ég ykkur að spyrja mig fyrst.
letter-complaint-annexes = Fylgiskjal 1 er afrit af andmælum mínum. Fylgiskjölin eru á upprunalegu tungumáli sínu; vinsamlegast látið mig vita ef þið þurfið þýðingu.
letter-complaint-procedure = Ég byggi á reglugerð (ESB) 2025/2518, sem gildir um kvartanir vegna vinnslu yfir landamæri sem lagðar eru fram frá og með 2. apríl 2027.
