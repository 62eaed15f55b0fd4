### The sentences from which an objection's text is composed, in Danish. The person can edit the result.

reason-opening = Jeg gør indsigelse mod, at mine oplysninger, herunder opslag, billeder, kommentarer og samtaler med AI, bruges til at udvikle og forbedre AI.
reason-opening-whatsapp = Jeg gør indsigelse mod, at mine beskeder med AI på WhatsApp bruges til at udvikle og forbedre AI hos Meta.
reason-opening-others = Jeg gør indsigelse mod, at oplysninger om mig, som andre har delt, eller som stammer fra tredjeparter, bruges til at udvikle og forbedre AI hos Meta.
reason-no-expectation = Da jeg delte mit indhold, kunne jeg ikke forvente, at det ville blive brugt til at udvikle AI, og jeg har aldrig sagt ja til det.
reason-children = Mine billeder og opslag viser mine børn, og jeg ønsker ikke, at billeder af dem og deres liv bruges til at udvikle AI.
reason-health = Mit indhold siger noget om helbred, og det er særligt følsomme oplysninger.
reason-belief-politics = Mit indhold viser religiøse, filosofiske eller politiske holdninger, og det er særligt følsomme oplysninger.
reason-my-work = Mine tekster og billeder er mit eget værk, og jeg har ikke givet lov til, at de bruges til at udvikle AI.
reason-others-in-my-pictures = Andre mennesker kan ses eller er nævnt i mit indhold, og jeg kan ikke give samtykke til denne brug på deres vegne.
reason-posts-from-youth = Noget af mit indhold er fra min ungdom, hvor jeg ikke kunne vurdere, hvad det en dag kunne blive brugt til.
reason-cannot-be-undone = Det, AI har lært, kan ikke tages tilbage, så en senere sletning eller rettelse ville ikke have nogen virkning.
reason-closing = Bekræft venligst skriftligt, at I vil respektere min indsigelse.
