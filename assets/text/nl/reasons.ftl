### The sentences from which an objection's text is composed, in Dutch. The person can edit the result.

reason-opening = Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens, waaronder mijn berichten, foto’s, reacties en gesprekken met AI, om AI te ontwikkelen en te verbeteren.
reason-opening-whatsapp = Ik maak bezwaar tegen het gebruik van mijn berichten met AI’s op WhatsApp om AI bij Meta te ontwikkelen en te verbeteren.
reason-opening-others = Ik maak bezwaar tegen het gebruik van persoonsgegevens over mij die door anderen zijn gedeeld of die van derden afkomstig zijn, om AI bij Meta te ontwikkelen en te verbeteren.
reason-no-expectation = Toen ik mijn berichten plaatste, kon ik niet verwachten dat ze zouden worden gebruikt om AI te ontwikkelen, en ik heb daar nooit toestemming voor gegeven.
reason-children = Op mijn foto’s en in mijn berichten komen mijn kinderen voor, en ik wil niet dat hun beelden en hun leven worden gebruikt om AI te ontwikkelen.
reason-health = Uit mijn berichten en foto’s blijken gegevens over gezondheid, die bijzonder gevoelig zijn.
reason-belief-politics = Uit mijn berichten en foto’s blijken religieuze of levensbeschouwelijke overtuigingen of politieke opvattingen, die bijzonder gevoelige gegevens zijn.
reason-my-work = Mijn teksten en beelden zijn mijn eigen werk, en ik heb ze niet vrijgegeven voor de ontwikkeling van AI.
reason-others-in-my-pictures = In mijn berichten en foto’s zijn andere mensen te zien of worden zij genoemd, en ik kan niet namens hen met dit gebruik instemmen.
reason-posts-from-youth = Een deel van mijn berichten en foto’s stamt uit mijn jeugd, toen ik niet kon overzien waarvoor ze ooit zouden worden gebruikt.
reason-cannot-be-undone = Wat AI heeft geleerd, kan niet worden teruggedraaid, zodat latere wissing of rectificatie geen effect zou hebben.
reason-closing = Ik verzoek u mij schriftelijk te bevestigen dat u mijn bezwaar respecteert.
