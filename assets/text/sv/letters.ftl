### The words of letters to companies and authorities, in Swedish. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Swedish text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook och Instagram
letter-company-unknown = Till det företag som driver { $service }
letter-subject = Ärende: { $subject }
letter-salutation = Bästa mottagare,
letter-closing = Med vänlig hälsning
letter-closing-ch = Med vänlig hälsning
letter-annexes = Bilagor
letter-annex = Bilaga { $number }: { $what }
letter-annex-objection = Kopia av min invändning daterad den { $date }
letter-label-name = Namn: { $name }
letter-label-address = Postadress: { $address }
letter-label-email = E-post: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Tjänst: { $service }
letter-label-account = Konto: { $account }
letter-label-reference = Ärendenummer: { $reference }
letter-label-company = Företag: { $company }

## Objection by letter

letter-objection-subject = Invändning mot att mina personuppgifter används för AI (artikel 21.1 i { $law })
letter-objection-opening = Enligt artikel 21.1 i { $law } invänder jag mot att mina personuppgifter behandlas för att utveckla, träna, finjustera och förbättra AI-modeller och AI-system.
letter-objection-basis = Detta gäller er egen AI och tredje parts AI, i den mån behandlingen grundas på berättigade intressen (artikel 6.1 f).
letter-eea = GDPR gäller i mitt land genom avtalet om Europeiska ekonomiska samarbetsområdet.
letter-account-intro = Min invändning gäller följande konto:
letter-account-linked = Detsamma gäller varje annat konto som ni har kopplat till detta.
letter-no-account = Jag har inget konto. Detta brev gäller { $service }. Ni kan identifiera mig genom följande uppgifter:
letter-data-intro = Följande uppgifter berörs, såväl tidigare som framtida:
letter-data-own = Det jag publicerar på { $service }: inlägg, foton, videor, kommentarer och profiluppgifter, med tillhörande metadata.
letter-data-chats = Mina konversationer med AI-funktioner, inklusive min återkoppling, med tillhörande metadata.
letter-data-others = Uppgifter om mig som andra personer delar eller som ni får från tredje part.
letter-data-shared = Inlägg, foton, videor och kommentarer från andra personer som visar mig, nämner mig eller handlar om mig.
letter-data-others-chats = Det som andra personer skriver om mig i konversationer med AI-funktioner.
letter-data-third-parties = Uppgifter om mig från internet, från licensierade källor eller från annan tredje part.
letter-data-whatsapp = Mina meddelanden med AI på WhatsApp, inklusive min återkoppling, med tillhörande metadata.
letter-special = Dessa uppgifter kan omfatta särskilda kategorier av personuppgifter (artikel 9.1). Jag samtycker inte till att de behandlas för detta ändamål.
letter-split-meta = Meta AI i WhatsApp drivs av Meta. Därför riktas detta brev till er; WhatsApp får ett separat brev.
letter-split-whatsapp = Jag vet att Meta AI i WhatsApp drivs av Meta. Meta får därför ett separat brev. Jag ber er meddela mig vad ni själva gör med dessa uppgifter, och att inte lämna dem vidare för detta ändamål.
letter-ground-intro = Följande skäl hänför sig till min specifika situation:
letter-ground-none = Om ni behöver veta mer om min specifika situation ber jag er utan dröjsmål meddela vad ni behöver.
letter-requests-intro = Jag begär följande av er:
letter-request-stop = Upphör med denna behandling (artikel 21.1).
letter-request-restrict = Begränsa behandlingen i väntan på kontroll av om era berättigade skäl väger tyngre än mina (artikel 18.1 d). Underrätta mig innan begränsningen upphör (artikel 18.3).
letter-request-erase = Radera de berörda uppgifterna ur de datamängder som används för detta ändamål (artikel 17.1 c).
letter-request-recipients = Underrätta varje mottagare av uppgifterna om raderingen och begränsningen, och meddela mig vilka mottagarna är (artikel 19).
letter-request-confirm = Bekräfta skriftligen för mig vad ni har gjort.
letter-request-refusal = Om ni avslår min begäran, ange era tvingande berättigade skäl och er motivering (artiklarna 21.1 och 12.4).
letter-answer-due = Jag ber er svara utan onödigt dröjsmål och senast en månad efter mottagandet (artikel 12.3). Om ni tar emot detta brev den { $start } är sista dagen { $due }.
letter-due-moved = Enligt kalendern infaller sista dagen den { $date }. Det är inte en arbetsdag, och därför gäller nästa arbetsdag (förordning nr 1182/71, artikel 3.4).
letter-due-moved-uk = Enligt kalendern infaller sista dagen den { $date }. Det är inte en arbetsdag, och därför gäller nästa arbetsdag.
letter-no-deletion = Jag begär inte att ni raderar mitt konto. Om min invändning skulle förändra tjänsten för mig ber jag er meddela det i förväg.
letter-how-to-answer = Jag ber er svara med e-post till { $email } eller med post till adressen ovan. Hänvisa mig inte till något annat formulär.
letter-identity = Om ni har rimliga skäl att betvivla min identitet ber jag er utan dröjsmål meddela vilken information ni behöver (artikel 12.6).

## Switzerland: express prohibition

letter-ch-subject = Uttryckligt förbud mot att mina personuppgifter används för AI
letter-ch-opening = Jag förbjuder er uttryckligen att behandla mina personuppgifter för att utveckla, träna, finjustera och förbättra AI-modeller och AI-system. Detta gäller er egen AI och tredje parts AI.
letter-ch-account = Mitt förbud gäller följande konto:
letter-ch-law = Behandling mot min uttryckliga vilja är en kränkning av personligheten (artikel 30.2 b i Schweiz federala dataskyddslag, FADP). Den skulle kräva en rättfärdigandegrund enligt artikel 31.
letter-ch-public = Mitt förbud omfattar uppgifter som jag har gjort allmänt tillgängliga (artikel 30.3 FADP).
letter-ch-request-stop = Upphör med denna behandling.
letter-ch-request-erase = Radera de berörda uppgifterna ur de datamängder som används för detta ändamål.
letter-ch-request-disclose = Lämna inte ut dessa uppgifter till tredje part för detta ändamål.
letter-ch-request-confirm = Bekräfta skriftligen för mig vad ni har gjort, eller ange den rättfärdigandegrund som ni åberopar.
letter-ch-due = Jag ber er svara senast { $due }. Den dagen har jag själv valt; lagen anger ingen.
letter-ch-reminder-subject = Påminnelse om min invändning daterad den { $date } mot att mina personuppgifter används för AI
letter-ch-waited = Jag hade väntat mig ett svar senast { $due }. Lagen anger ingen dag.
letter-ch-next = I annat fall förbehåller jag mig rätten att väcka talan i civil domstol (artikel 32.2 FADP) och att göra en anmälan till den federala dataskydds- och informationsmyndigheten (artikel 49 FADP).

## Brazil: opposition

letter-br-subject = Jag motsätter mig att mina personuppgifter används för AI (artikel 18, § 2, i LGPD)
letter-br-opening = Enligt artikel 18, § 2, i den brasilianska dataskyddslagen (LGPD, lag 13.709/2018) motsätter jag mig att mina personuppgifter behandlas för att utveckla, träna, finjustera och förbättra AI.
letter-br-basis = Jag har inte samtyckt till denna användning. Enligt min uppfattning följer den inte lagen.
letter-br-request-stop = Upphör med denna behandling, för er egen AI och för tredje parts AI.
letter-br-request-exclude = Ta bort de berörda uppgifterna ur de datamängder som används för detta ändamål.
letter-br-request-confirm = Bekräfta skriftligen för mig vad ni har gjort.
letter-br-request-reasons = Om ni inte kan agera omedelbart, meddela mig skälen (artikel 18, §§ 3 till 5).
letter-br-due = Jag ber er agera omedelbart och kostnadsfritt (artikel 18, §§ 3 till 5).
letter-br-reminder-subject = Påminnelse om min begäran daterad den { $date }, där jag motsatte mig AI-användning (artikel 18 i LGPD)
letter-br-waited = LGPD kräver omedelbara åtgärder eller en motivering (artikel 18, §§ 3 till 5). Det jag hittills har fått uppfyller inte detta.
letter-br-next = I annat fall överväger jag en framställan till dataskyddsmyndigheten ANPD (artikel 18, § 1) och till konsumentorganen (artikel 18, § 8).

## Reminder

letter-reminder-subject = Påminnelse om min invändning daterad den { $date } (artikel 21.1 i { $law })
letter-ref-form = Min invändning mot att mina personuppgifter används för AI skickade jag till er den { $date }. Jag använde formuläret på { $address }.
letter-ref-email = Min invändning mot att mina personuppgifter används för AI skickade jag till er den { $date }, med e-post till { $address }.
letter-ref-post = Min invändning mot att mina personuppgifter används för AI skickade jag till er den { $date }, med post till: { $address }.
letter-happened-silence = Sedan dess har jag inte fått något svar.
letter-happened-receipt = Ni bekräftade mottagandet den { $date }. Sedan dess har jag inte fått något beslut.
letter-happened-replied = Ni ställde en fråga till mig, som jag besvarade den { $date }. Sedan dess har jag inte fått något beslut.
letter-happened-refused = Ni avslog min invändning den { $date }.
letter-happened-more-time = Ni meddelade den { $date } att ni behöver mer tid. Sedan dess har jag inte fått något beslut.
letter-late-law = Det beskedet kom för sent. Artikel 12.3 medger mer tid endast om ni underrättar mig inom en månad från mottagandet och anger skälen.
letter-extended-over = Även den förlängda tiden har nu gått ut.
letter-period-over = Räknat från mottagandet den { $start } gick tidsfristen enligt artikel 12.3 ut den { $due }.
letter-no-notice = Jag känner inte till något besked under den första månaden om att ni behöver mer tid.
letter-burden = Det är ni som ska påvisa tvingande berättigade skäl som väger tyngre än mina intressen, rättigheter och friheter (artikel 21.1).
letter-burden-answer = Ert svar övertygar mig inte om att sådana skäl finns i mitt fall. Jag ber er ange dem för mitt fall, och hur ni har vägt dem.
letter-repeat-intro = Jag upprepar mina begäranden:
letter-not-new = Detta är en påminnelse och inte en ny begäran. Dagen för min invändning är oförändrad.
letter-new-period = Jag ber er svara senast { $due }. Den dagen har jag själv valt; den förlänger inte någon lagstadgad tidsfrist.
letter-next = I annat fall kommer jag att lämna in ett klagomål till en tillsynsmyndighet (artikel 77). Jag förbehåller mig rätten att vända mig till domstol (artikel 79).
letter-next-uk = I annat fall kommer jag att lämna in ett dataskyddsklagomål till er (avsnitt 164A i Data Protection Act 2018) och därefter vända mig till ICO.

## Reply to a question

letter-reply-subject = Er fråga den { $asked } om min invändning daterad den { $date }
letter-reply-opening = Ni bad mig den { $asked } om mer angående min invändning daterad den { $date }. Detta är mitt svar.
letter-reply-which = Jag invänder mot följande behandling: att mina personuppgifter används för att utveckla, träna, finjustera och förbättra AI-modeller och AI-system, era egna eller tredje parts (artikel 21.1 i { $law }).
letter-reply-responsible = Om ni anser att ett annat företag är ansvarigt ber jag er meddela mig vilket, och överlämna min invändning till det.
letter-reply-period = Enligt min uppfattning gör er fråga inte att tidsfristen enligt artikel 12.3 börjar om. Den löper från mottagandet den { $start } till { $due }.
letter-reply-uk = Ni har nu mitt svar. Räknat från mottagandet den { $start } är sista dagen { $due }, bortsett från tid som enligt lagen inte räknas.
letter-reply-decide = Jag ber er nu fatta beslut om min invändning och bekräfta beslutet skriftligen för mig.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Dataskyddsklagomål om min invändning daterad den { $date }
letter-uk-opening = Jag lämnar in ett dataskyddsklagomål enligt avsnitt 164A i Data Protection Act 2018, infört genom avsnitt 103 i Data (Use and Access) Act 2025.
letter-facts-intro = Detta har hänt:
letter-uk-acknowledge = Jag ber er bekräfta mottagandet av detta klagomål inom 30 dagar, räknat från dagen efter mottagandet. Om ni tar emot det den { $start } är sista dagen { $due }.
letter-uk-outcome = Jag ber er vidta lämpliga åtgärder utan onödigt dröjsmål och meddela mig resultatet.
letter-uk-next = Om saken förblir olöst kommer jag att vända mig till ICO.

## What happened, as a list

letter-fact-account = Jag använder { $service }; mitt konto är: { $account }.
letter-fact-no-account = Jag skriver som person utan konto. Ärendet gäller uppgifter om mig på { $service }.
letter-fact-what = Min invändning riktas mot att mina personuppgifter behandlas för att utveckla, träna, finjustera och förbättra AI-modeller och AI-system.
letter-fact-form = { $date }: min invändning, genom formuläret på { $address }.
letter-fact-email = { $date }: min invändning, med e-post till { $address }.
letter-fact-post = { $date }: min invändning, med post till { $address }.
letter-fact-form-missing = { $date }: den officiella sidan visade mig inte formuläret.
letter-fact-receipt = { $date }: bekräftelse av mottagandet, utan beslut.
letter-fact-accepted = { $date }: ett svar som godkände min invändning.
letter-fact-refused = { $date }: avslag på min invändning.
letter-fact-more-asked = { $date }: en fråga till mig om min invändning.
letter-fact-replied = { $date }: mitt svar på en fråga om min invändning.
letter-fact-other-company = { $date }: ett svar om att ett annat företag är ansvarigt.
letter-fact-other-form = { $date }: ett svar om att jag bör använda ett annat formulär.
letter-fact-more-time = { $date }: besked om att mer tid behövs.
letter-fact-reminded = { $date }: min påminnelse.
letter-fact-over = { $date }: slutet på tidsfristen enligt artikel 12.3, räknat från mottagandet den { $start }.
letter-fact-open = Till denna dag har jag inte fått något beslut.

## What was infringed

letter-claims-intro = Enligt min uppfattning har följande bestämmelser i { $law } överträtts:
letter-claim-silence = Artikel 12.3 och 12.4: Inom tidsfristen fick jag inte veta vilka åtgärder som vidtagits och inte heller varför inga vidtagits.
letter-claim-late = Artikel 12.3: Mer tid meddelades först efter den första månaden och därmed för sent.
letter-claim-extended = Artikel 12.3: Inte heller inom den förlängda tidsfristen fick jag något beslut.
letter-claim-stop = Artikel 21.1: Ingen har bekräftat för mig att behandlingen har upphört, eller påvisat tvingande berättigade skäl.
letter-claim-refused = Artikel 21.1: Det är den personuppgiftsansvarige som ska påvisa tvingande berättigade skäl som väger tyngre än mina intressen, rättigheter och friheter. Enligt min uppfattning gör avslaget inte det.
letter-claim-restrict = Artikel 18.1 d: Ingen har bekräftat för mig begränsningen av behandling i väntan på kontroll av om den personuppgiftsansvariges berättigade skäl väger tyngre än mina.
letter-claim-erase = Artikel 17.1 c: Ingen har bekräftat för mig att de berörda uppgifterna har raderats.
letter-claim-obstructed = Artiklarna 12.2 och 25: Utövandet av min rättighet underlättades inte, vilket omständigheterna visar.

## Complaint to an authority

letter-complaint-subject = Klagomål enligt artikel 77 i GDPR mot { $company }
letter-complaint-opening = Jag lämnar in ett klagomål enligt artikel 77 i förordning (EU) 2016/679 (allmän dataskyddsförordning, GDPR). Jag har min hemvist inom det område som myndigheten ansvarar för.
letter-complaint-language = Jag skriver på svenska eftersom jag inte kan lämna detta brev på myndighetens språk. Jag ber om besked om en översättning behövs.
letter-complaint-me = Klagande
letter-complaint-controller = Personuppgiftsansvarig
letter-complaint-lead = Behandlingen är gränsöverskridande. Så vitt jag vet är Data Protection Commission i Irland ansvarig tillsynsmyndighet (artikel 56).
letter-complaint-contact = Jag ber att den involveras på det sätt som lagen föreskriver (artikel 60), och att er myndighet förblir den som jag kan vända mig till.
letter-complaint-lead-you = Behandlingen är gränsöverskridande. Så vitt jag vet är er myndighet ansvarig tillsynsmyndighet (artikel 56).
letter-complaint-facts = Omständigheter
letter-complaint-law = Rättigheter som har åsidosatts
letter-complaint-second = För det andra ber jag myndigheten att pröva om berättigade intressen (artikel 6.1 f) över huvud taget kan utgöra grund för denna behandling.
letter-complaint-time = När jag fick kännedom om saken
letter-complaint-known = Jag har känt till överträdelsen sedan den { $date }.
letter-complaint-wishes = Vad jag begär
letter-wish-find = Fastställ att mina rättigheter har åsidosatts.
letter-wish-order = Förelägg den personuppgiftsansvarige att tillmötesgå min invändning (artikel 58.2 c).
letter-wish-limit = Inför en tillfällig eller definitiv begränsning av behandlingen, inklusive ett förbud (artikel 58.2 f).
letter-wish-erase = Förelägg om radering av de berörda uppgifterna (artikel 58.2 g).
letter-wish-inform = Underrätta mig om hur arbetet med mitt klagomål fortskrider och vad resultatet blir (artikel 77.2).
letter-complaint-more = Övriga upplysningar
letter-complaint-earlier = Jag har tidigare vänt mig till den personuppgiftsansvarige, enligt vad som beskrivs ovan.
letter-complaint-court-no = Ingen domstol prövar denna sak på min begäran.
letter-complaint-court-yes = En domstol prövar denna sak på min begäran.
letter-complaint-name-yes = Jag samtycker till att mitt namn och detta klagomål lämnas vidare till den personuppgiftsansvarige.
letter-complaint-name-no = Jag ber att min identitet inte röjs för den personuppgiftsansvarige. Om förfarandet inte är möjligt utan det, fråga mig först.
letter-complaint-annexes = Bilaga 1 är min invändning. Bilagorna är på originalspråk; jag ber om besked om en översättning behövs.
letter-complaint-procedure = Jag åberopar förordning (EU) 2025/2518, som gäller för klagomål om gränsöverskridande behandling som lämnas in från och med den 2 april 2027.
