### The words of letters to companies and authorities, in Dutch. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Dutch text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = AVG
letter-law-uk = UK GDPR
letter-both-services = Facebook en Instagram
letter-company-unknown = Aan het bedrijf dat { $service } exploiteert
letter-subject = Betreft: { $subject }
letter-salutation = Geachte heer, mevrouw,
letter-closing = Hoogachtend,
letter-closing-ch = Hoogachtend,
letter-annexes = Bijlagen
letter-annex = Bijlage { $number }: { $what }
letter-annex-objection = Kopie van mijn bezwaar van { $date }
letter-label-name = Naam: { $name }
letter-label-address = Postadres: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefoon: { $phone }
letter-label-service = Dienst: { $service }
letter-label-account = Account: { $account }
letter-label-reference = Zaaknummer: { $reference }
letter-label-company = Bedrijf: { $company }

## Objection by letter

letter-objection-subject = Bezwaar tegen het gebruik van mijn persoonsgegevens voor AI (artikel 21, lid 1, { $law })
letter-objection-opening = Op grond van artikel 21, lid 1, { $law } maak ik bezwaar tegen de verwerking van mijn persoonsgegevens om AI-modellen en AI-systemen te ontwikkelen, te trainen, te verfijnen en te verbeteren.
letter-objection-basis = Dit geldt voor uw eigen AI en voor die van derden, voor zover de verwerking op gerechtvaardigde belangen berust (artikel 6, lid 1, onder f)).
letter-eea = In mijn land geldt de AVG op grond van de Overeenkomst betreffende de Europese Economische Ruimte.
letter-account-intro = Mijn bezwaar betreft dit account:
letter-account-linked = Hetzelfde geldt voor elk ander account dat u aan dit account hebt gekoppeld.
letter-no-account = Ik heb geen account. Deze brief betreft { $service }. Met deze gegevens kunt u mij identificeren:
letter-data-intro = Het gaat om de volgende gegevens, uit het verleden en in de toekomst:
letter-data-own = Wat ik op { $service } publiceer: berichten, foto’s, video’s, reacties en profielgegevens, met hun metagegevens.
letter-data-chats = Mijn gesprekken met AI-functies en mijn feedback daarop, met hun metagegevens.
letter-data-others = Gegevens over mij die andere mensen delen of die u van derden verkrijgt.
letter-data-shared = Berichten, foto’s, video’s en reacties van andere mensen die mij tonen, noemen of betreffen.
letter-data-others-chats = Wat andere mensen in gesprekken met AI-functies over mij schrijven.
letter-data-third-parties = Gegevens over mij van het internet, uit bronnen onder licentie of van andere derden.
letter-data-whatsapp = Mijn berichten met AI’s op WhatsApp en mijn feedback daarop, met hun metagegevens.
letter-special = Deze gegevens kunnen bijzondere categorieën van persoonsgegevens bevatten (artikel 9, lid 1). Ik geef geen toestemming voor de verwerking daarvan voor dit doel.
letter-split-meta = Meta AI in WhatsApp wordt door Meta geëxploiteerd. Daarom richt ik deze brief aan u; WhatsApp ontvangt een eigen brief.
letter-split-whatsapp = Ik weet dat Meta AI in WhatsApp door Meta wordt geëxploiteerd. Meta ontvangt daarom een eigen brief. Laat mij weten wat u zelf met deze gegevens doet, en geef ze niet voor dit doel door.
letter-ground-intro = Dit zijn de redenen die verband houden met mijn specifieke situatie:
letter-ground-none = Als u meer over mijn specifieke situatie moet weten, laat mij dan onverwijld weten wat u nodig hebt.
letter-requests-intro = Ik verzoek u om het volgende:
letter-request-stop = Staak deze verwerking (artikel 21, lid 1).
letter-request-restrict = Beperk de verwerking in afwachting van het antwoord op de vraag of uw gerechtvaardigde gronden zwaarder wegen dan de mijne (artikel 18, lid 1, onder d)). Breng mij op de hoogte voordat u de beperking opheft (artikel 18, lid 3).
letter-request-erase = Wis de betrokken gegevens uit de gegevensverzamelingen voor dit doel (artikel 17, lid 1, onder c)).
letter-request-recipients = Stel elke ontvanger van de gegevens in kennis van de wissing en de beperking, en deel mij mee wie de ontvangers zijn (artikel 19).
letter-request-confirm = Bevestig mij schriftelijk wat u hebt gedaan.
letter-request-refusal = Als u weigert, noem dan uw dwingende gerechtvaardigde gronden en uw redenen (artikel 21, lid 1, en artikel 12, lid 4).
letter-answer-due = Ik verzoek u onverwijld te antwoorden, en uiterlijk binnen een maand na ontvangst (artikel 12, lid 3). Ontvangt u deze brief op { $start }, dan is { $due } de laatste dag.
letter-due-moved = Volgens de kalender is { $date } de laatste dag. Dat is geen werkdag, dus telt de volgende werkdag (Verordening nr. 1182/71, artikel 3, lid 4).
letter-due-moved-uk = Volgens de kalender is { $date } de laatste dag. Dat is geen werkdag, dus telt de volgende werkdag.
letter-no-deletion = Ik vraag u niet mijn account te verwijderen. Mocht mijn bezwaar de dienst voor mij veranderen, laat mij dat dan vooraf weten.
letter-how-to-answer = Ik verzoek u mij te antwoorden per e-mail aan { $email } of per post op het bovenstaande adres. Verwijs mij alstublieft niet naar een ander formulier.
letter-identity = Hebt u redenen om te twijfelen aan mijn identiteit, laat mij dan onverwijld weten welke informatie u nodig hebt (artikel 12, lid 6).

## Switzerland: express prohibition

letter-ch-subject = Uitdrukkelijk verbod op het gebruik van mijn persoonsgegevens voor AI
letter-ch-opening = Ik verbied u uitdrukkelijk mijn persoonsgegevens te verwerken om AI-modellen en AI-systemen te ontwikkelen, te trainen, te verfijnen en te verbeteren. Dit geldt voor uw eigen AI en voor die van derden.
letter-ch-account = Mijn verbod betreft dit account:
letter-ch-law = Verwerking tegen mijn uitdrukkelijke wil is een schending van mijn persoonlijkheidsrechten (artikel 30, lid 2, onder b, van de Zwitserse wet op de gegevensbescherming, DSG). Daarvoor zou een rechtvaardigingsgrond als bedoeld in artikel 31 nodig zijn.
letter-ch-public = Mijn verbod geldt ook voor gegevens die ik algemeen toegankelijk heb gemaakt (artikel 30, lid 3, DSG).
letter-ch-request-stop = Staak deze verwerking.
letter-ch-request-erase = Wis de betrokken gegevens uit de gegevensverzamelingen voor dit doel.
letter-ch-request-disclose = Verstrek deze gegevens niet voor dit doel aan derden.
letter-ch-request-confirm = Bevestig mij schriftelijk wat u hebt gedaan, of noem de rechtvaardigingsgrond waarop u zich beroept.
letter-ch-due = Ik verzoek u uiterlijk { $due } te antwoorden. Ik heb deze dag zelf gekozen; de wet noemt geen termijn.
letter-ch-reminder-subject = Herinnering aan mijn bezwaar van { $date } tegen het gebruik van mijn persoonsgegevens voor AI
letter-ch-waited = Ik had uiterlijk { $due } een antwoord verwacht. De wet noemt geen termijn.
letter-ch-next = Zo niet, dan behoud ik mij vorderingen bij de burgerlijke rechter voor (artikel 32, lid 2, DSG). Ik behoud mij ook een melding bij de Zwitserse federale commissaris voor gegevensbescherming en informatie voor (artikel 49 DSG).

## Brazil: opposition

letter-br-subject = Bezwaar tegen het gebruik van mijn persoonsgegevens voor AI (artikel 18, § 2, LGPD)
letter-br-opening = Op grond van artikel 18, § 2, van de Braziliaanse gegevensbeschermingswet (LGPD, wet 13.709/2018) maak ik bezwaar tegen de verwerking van mijn persoonsgegevens voor het ontwikkelen, trainen, verfijnen en verbeteren van AI.
letter-br-basis = Ik heb voor dit gebruik geen toestemming gegeven. Naar mijn mening is het niet in overeenstemming met de wet.
letter-br-request-stop = Staak deze verwerking, voor uw eigen AI en voor die van derden.
letter-br-request-exclude = Haal de betrokken gegevens uit de gegevensverzamelingen voor dit doel.
letter-br-request-confirm = Bevestig mij schriftelijk wat u hebt gedaan.
letter-br-request-reasons = Als u niet onmiddellijk kunt handelen, noem dan uw redenen (artikel 18, §§ 3 tot en met 5).
letter-br-due = Ik verzoek u onmiddellijk en kosteloos te handelen (artikel 18, §§ 3 tot en met 5).
letter-br-reminder-subject = Herinnering aan mijn bezwaar van { $date } (artikel 18 LGPD)
letter-br-waited = De LGPD vereist dat u onmiddellijk handelt of uw redenen noemt (artikel 18, §§ 3 tot en met 5). Wat ik tot nu toe heb ontvangen, voldoet daar niet aan.
letter-br-next = Zo niet, dan overweeg ik mij te wenden tot de gegevensbeschermingsautoriteit ANPD (artikel 18, § 1) en tot de instanties voor consumentenbescherming (artikel 18, § 8).

## Reminder

letter-reminder-subject = Herinnering aan mijn bezwaar van { $date } (artikel 21, lid 1, { $law })
letter-ref-form = Op { $date } heb ik u mijn bezwaar gestuurd tegen het gebruik van mijn persoonsgegevens voor AI. Ik heb het formulier op { $address } gebruikt.
letter-ref-email = Op { $date } heb ik u mijn bezwaar gestuurd tegen het gebruik van mijn persoonsgegevens voor AI, per e-mail aan { $address }.
letter-ref-post = Op { $date } heb ik u mijn bezwaar gestuurd tegen het gebruik van mijn persoonsgegevens voor AI, per post aan: { $address }.
letter-happened-silence = Sindsdien heb ik geen antwoord ontvangen.
letter-happened-receipt = Op { $date } hebt u de ontvangst bevestigd. Sindsdien heb ik geen beslissing ontvangen.
letter-happened-replied = U hebt mij een vraag gesteld, die ik op { $date } heb beantwoord. Sindsdien heb ik geen beslissing ontvangen.
letter-happened-refused = Op { $date } hebt u mijn bezwaar afgewezen.
letter-happened-more-time = Op { $date } hebt u meegedeeld dat u meer tijd nodig hebt. Sindsdien heb ik geen beslissing ontvangen.
letter-late-law = Die mededeling kwam te laat. Artikel 12, lid 3, staat verlenging alleen toe als u mij daarvan binnen een maand na ontvangst en met uw redenen in kennis stelt.
letter-extended-over = Ook de verlengde termijn is nu verstreken.
letter-period-over = Gerekend vanaf de ontvangst op { $start } eindigde de termijn van artikel 12, lid 3, op { $due }.
letter-no-notice = Mij is niet bekend dat u binnen de eerste maand een verlenging hebt meegedeeld.
letter-burden = Het is aan u om dwingende gerechtvaardigde gronden aan te voeren die zwaarder wegen dan mijn belangen, rechten en vrijheden (artikel 21, lid 1).
letter-burden-answer = Uw antwoord overtuigt mij er niet van dat zulke gronden in mijn geval bestaan. Noem ze voor mijn geval, en zeg hoe u ze hebt afgewogen.
letter-repeat-intro = Ik herhaal mijn verzoeken:
letter-not-new = Dit is een herinnering, geen nieuw verzoek. De datum van mijn bezwaar blijft dezelfde.
letter-new-period = Ik verzoek u uiterlijk { $due } te antwoorden. Ik heb deze dag zelf gekozen; hij verlengt geen wettelijke termijn.
letter-next = Zo niet, dan dien ik een klacht in bij een toezichthoudende autoriteit (artikel 77). Ik behoud mij het recht voor om naar de rechter te gaan (artikel 79).
letter-next-uk = Zo niet, dan dien ik bij u een klacht over gegevensbescherming in (section 164A van de Data Protection Act 2018) en wend ik mij daarna tot de ICO.

## Reply to a question

letter-reply-subject = Uw vraag van { $asked } over mijn bezwaar van { $date }
letter-reply-opening = Op { $asked } hebt u mij om meer informatie over mijn bezwaar van { $date } gevraagd. Dit is mijn antwoord.
letter-reply-which = Ik maak bezwaar tegen deze verwerking: het gebruik van mijn persoonsgegevens om AI-modellen en AI-systemen te ontwikkelen, te trainen, te verfijnen en te verbeteren, van uzelf of van derden (artikel 21, lid 1, { $law }).
letter-reply-responsible = Vindt u dat een ander bedrijf verantwoordelijk is, deel mij dan mee welk bedrijf dat is en stuur mijn bezwaar daarheen door.
letter-reply-period = Naar mijn mening doet uw vraag de termijn van artikel 12, lid 3, niet opnieuw ingaan. De termijn loopt vanaf de ontvangst op { $start } tot en met { $due }.
letter-reply-uk = U hebt nu mijn antwoord. Gerekend vanaf de ontvangst op { $start } is { $due } de laatste dag, afgezien van de tijd waarin de wet de termijn opschort.
letter-reply-decide = Ik verzoek u nu op mijn bezwaar te beslissen en mij uw beslissing schriftelijk te bevestigen.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Klacht over gegevensbescherming: mijn bezwaar van { $date }
letter-uk-opening = Ik dien een klacht over gegevensbescherming in op grond van section 164A van de Data Protection Act 2018, ingevoegd door section 103 van de Data (Use and Access) Act 2025.
letter-facts-intro = Dit is er gebeurd:
letter-uk-acknowledge = Ik verzoek u de ontvangst van deze klacht binnen 30 dagen te bevestigen, gerekend vanaf de dag na ontvangst. Ontvangt u de klacht op { $start }, dan is { $due } de laatste dag.
letter-uk-outcome = Ik verzoek u onverwijld passende stappen te nemen en mij het resultaat mee te delen.
letter-uk-next = Als de zaak niet wordt opgelost, wend ik mij tot de ICO.

## What happened, as a list

letter-fact-account = Ik gebruik { $service }; mijn account is: { $account }.
letter-fact-no-account = Ik schrijf als iemand zonder account. Het gaat om gegevens over mij op { $service }.
letter-fact-what = Mijn bezwaar is gericht tegen de verwerking van mijn persoonsgegevens om AI-modellen en AI-systemen te ontwikkelen, te trainen, te verfijnen en te verbeteren.
letter-fact-form = { $date }: mijn bezwaar, via het formulier op { $address }.
letter-fact-email = { $date }: mijn bezwaar, per e-mail aan { $address }.
letter-fact-post = { $date }: mijn bezwaar, per post aan { $address }.
letter-fact-form-missing = { $date }: op de officiële pagina verscheen het formulier niet.
letter-fact-receipt = { $date }: bevestiging van ontvangst, zonder beslissing.
letter-fact-accepted = { $date }: een antwoord dat mijn bezwaar honoreerde.
letter-fact-refused = { $date }: afwijzing van mijn bezwaar.
letter-fact-more-asked = { $date }: een vraag aan mij over mijn bezwaar.
letter-fact-replied = { $date }: mijn antwoord op een vraag over mijn bezwaar.
letter-fact-other-company = { $date }: een antwoord dat een ander bedrijf verantwoordelijk is.
letter-fact-other-form = { $date }: een antwoord dat ik een ander formulier moet gebruiken.
letter-fact-more-time = { $date }: mededeling dat er meer tijd nodig is.
letter-fact-reminded = { $date }: mijn herinnering.
letter-fact-over = { $date }: einde van de termijn van artikel 12, lid 3, gerekend vanaf de ontvangst op { $start }.
letter-fact-open = Tot op heden heb ik geen beslissing ontvangen.

## What was infringed

letter-claims-intro = Naar mijn mening zijn deze bepalingen van de { $law } geschonden:
letter-claim-silence = Artikel 12, leden 3 en 4: binnen de termijn is mij niet meegedeeld wat er is gedaan, en ook niet waarom er niets is gedaan.
letter-claim-late = Artikel 12, lid 3: dat er meer tijd nodig is, is pas na de eerste maand en dus te laat meegedeeld.
letter-claim-extended = Artikel 12, lid 3: ook binnen de verlengde termijn heb ik geen beslissing ontvangen.
letter-claim-stop = Artikel 21, lid 1: niemand heeft mij bevestigd dat de verwerking is gestaakt, of dwingende gerechtvaardigde gronden aangevoerd.
letter-claim-refused = Artikel 21, lid 1: de verwerkingsverantwoordelijke moet dwingende gerechtvaardigde gronden aanvoeren die zwaarder wegen dan mijn belangen, rechten en vrijheden. Naar mijn mening doet de afwijzing dat niet.
letter-claim-restrict = Artikel 18, lid 1, onder d): niemand heeft mij de beperking van de verwerking bevestigd in afwachting van het antwoord op de vraag wiens gerechtvaardigde gronden zwaarder wegen.
letter-claim-erase = Artikel 17, lid 1, onder c): niemand heeft mij de wissing van de betrokken gegevens bevestigd.
letter-claim-obstructed = Artikel 12, lid 2, en artikel 25: de uitoefening van mijn recht is niet gefaciliteerd, zoals de feiten laten zien.

## Complaint to an authority

letter-complaint-subject = Klacht op grond van artikel 77 AVG tegen { $company }
letter-complaint-opening = Ik dien een klacht in op grond van artikel 77 van Verordening (EU) 2016/679 (algemene verordening gegevensbescherming, AVG). Ik verblijf gewoonlijk in het gebied waarvoor u bevoegd bent.
letter-complaint-language = Ik schrijf in het Nederlands omdat ik deze brief niet in uw taal kan aanbieden. Laat mij weten of u een vertaling nodig hebt.
letter-complaint-me = Indiener van de klacht
letter-complaint-controller = Verwerkingsverantwoordelijke
letter-complaint-lead = De verwerking is grensoverschrijdend. Voor zover mij bekend is de Data Protection Commission in Ierland de leidende toezichthoudende autoriteit (artikel 56).
letter-complaint-contact = Ik verzoek u deze autoriteit te betrekken zoals de wet bepaalt (artikel 60), en zelf de autoriteit te blijven tot wie ik mij kan wenden.
letter-complaint-lead-you = De verwerking is grensoverschrijdend. Voor zover mij bekend bent u de leidende toezichthoudende autoriteit (artikel 56).
letter-complaint-facts = De feiten
letter-complaint-law = Geschonden rechten
letter-complaint-second = Ten tweede verzoek ik u te onderzoeken of gerechtvaardigde belangen (artikel 6, lid 1, onder f)) deze verwerking wel kunnen dragen.
letter-complaint-time = Datum waarop ik ervan kennisnam
letter-complaint-known = De inbreuk is mij bekend sinds { $date }.
letter-complaint-wishes = Mijn verzoeken
letter-wish-find = Stel vast dat mijn rechten zijn geschonden.
letter-wish-order = Gelast de verwerkingsverantwoordelijke aan mijn bezwaar te voldoen (artikel 58, lid 2, onder c)).
letter-wish-limit = Leg een tijdelijke of definitieve verwerkingsbeperking op, waaronder een verwerkingsverbod (artikel 58, lid 2, onder f)).
letter-wish-erase = Gelast de wissing van de betrokken gegevens (artikel 58, lid 2, onder g)).
letter-wish-inform = Stel mij in kennis van de voortgang en het resultaat van mijn klacht (artikel 77, lid 2).
letter-complaint-more = Overige gegevens
letter-complaint-earlier = Ik heb mij eerder tot de verwerkingsverantwoordelijke gewend, zoals hierboven beschreven.
letter-complaint-court-no = Er loopt op mijn verzoek geen procedure bij een rechter over deze zaak.
letter-complaint-court-yes = Er loopt op mijn verzoek een procedure bij een rechter over deze zaak.
letter-complaint-name-yes = Ik stem ermee in dat u mijn naam en deze klacht aan de verwerkingsverantwoordelijke doorgeeft.
letter-complaint-name-no = Ik verzoek u mijn identiteit niet aan de verwerkingsverantwoordelijke bekend te maken. Is de procedure zonder die bekendmaking niet mogelijk, vraag het mij dan eerst.
letter-complaint-annexes = Bijlage 1 is mijn bezwaar. De bijlagen zijn in hun oorspronkelijke taal; laat mij weten of u een vertaling nodig hebt.
letter-complaint-procedure = Ik beroep mij op Verordening (EU) 2025/2518, die geldt voor klachten over grensoverschrijdende verwerking die vanaf 2 april 2027 worden ingediend.
