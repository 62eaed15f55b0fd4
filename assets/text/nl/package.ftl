### What packages and software centres say of the app, and what its installer asks, in Dutch. No text of the running app.

package-generic = Privacybezwaren
package-summary = Maak bezwaar tegen het gebruik van uw gegevens voor AI-training
package-comment = Maak bezwaar tegen het gebruik van uw gegevens voor AI-training en volg elk bezwaar
package-keywords = privacy;bezwaar;AVG;AI-training;gegevensbescherming;
package-simple-graphics = Starten met eenvoudig beeld
package-file = Veto Desk-bestand
package-lead = Met Veto Desk maakt u bezwaar tegen het gebruik van uw gegevens voor AI-training. De app volgt elk bezwaar tot het is afgerond.
package-point-asks = De app stelt een paar korte vragen en vindt het officiële formulier: Facebook, Instagram, WhatsApp, of zonder account.
package-point-text = De app maakt een korte tekst en zegt wat u invult. Op ‘Verzenden’ klikt u zelf, op de officiële pagina.
package-point-days = De app telt de dagen tot het antwoord zoals de wet dat doet, en zegt wie aan de beurt is.
package-point-letters = De app schrijft de brieven samen met u: antwoord, herinnering, klacht, of het bezwaar per post.
package-point-local = Alles blijft in één bestand op uw computer. De app maakt nooit verbinding met internet; alleen uw browser doet dat.
package-end = De app is niet van Meta. De app geeft geen juridisch advies.

## The installer for Windows

package-install-start = Veto Desk starten
package-install-open = Veto Desk staat open. Sluit het en probeer het dan opnieuw.
package-install-windows = Veto Desk heeft een 64-bits versie van Windows nodig.
package-remove-keeps = Hiermee verwijdert u het programma. Uw bestand blijft bewaard:
package-removed = Veto Desk is van deze computer verwijderd. Uw bestand en uw bewijs blijven bewaard in:
package-removed-then = Verwijder deze map zelf als u die niet meer nodig hebt.
