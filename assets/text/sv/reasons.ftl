### The sentences from which an objection's text is composed, in Swedish. The person can edit the result.

reason-opening = Jag invänder mot att mina uppgifter, däribland mina inlägg, foton, kommentarer och chattar med AI, används för att utveckla och förbättra AI.
reason-opening-whatsapp = Jag invänder mot att mina meddelanden med AI på WhatsApp används för att utveckla och förbättra AI hos Meta.
reason-opening-others = Jag invänder mot att uppgifter om mig som andra har delat, eller som kommer från tredje part, används för att utveckla och förbättra AI hos Meta.
reason-no-expectation = När jag lade ut mitt innehåll kunde jag inte vänta mig att det skulle användas för att utveckla AI, och jag har aldrig gått med på det.
reason-children = Mina foton och inlägg visar mina barn, och jag vill inte att bilderna på dem och deras liv används för att utveckla AI.
reason-health = Mitt innehåll säger något om hälsa, och det är särskilt känsliga uppgifter.
reason-belief-politics = Mitt innehåll visar religiös, filosofisk eller politisk uppfattning, och det är särskilt känsliga uppgifter.
reason-my-work = Mina texter och bilder är mina egna verk, och jag har inte lämnat ut dem för att utveckla AI.
reason-others-in-my-pictures = Andra människor syns eller nämns i mitt innehåll, och jag kan inte godta den här användningen för deras räkning.
reason-posts-from-youth = En del av mitt innehåll är från min ungdom, när jag inte kunde bedöma vad det en dag skulle kunna användas till.
reason-cannot-be-undone = Det som AI har lärt sig går inte att ta tillbaka, så en senare radering eller rättelse skulle inte ha någon verkan.
reason-closing = Bekräfta skriftligen att ni kommer att respektera min invändning.
