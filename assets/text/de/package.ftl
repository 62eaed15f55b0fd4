### What packages and software centres say of the app, and what its installer asks, in German. No text of the running app.

package-generic = Widersprüche zum Datenschutz
package-summary = Der Nutzung Ihrer Daten für KI-Training widersprechen
package-comment = Der Nutzung Ihrer Daten für KI-Training widersprechen und jeden Widerspruch verfolgen
package-keywords = Datenschutz;Widerspruch;DSGVO;KI-Training;Privatsphäre;
package-simple-graphics = Mit einfacher Grafik starten
package-file = Veto-Desk-Datei
package-lead = Veto Desk hilft Ihnen, der Nutzung Ihrer Daten für KI-Training zu widersprechen. Es behält jeden Widerspruch im Blick, bis alles geklärt ist.
package-point-asks = Es stellt ein paar kurze Fragen und findet das offizielle Formular für Sie: Facebook, Instagram, WhatsApp oder ohne Konto.
package-point-text = Es erstellt einen kurzen Text und sagt Ihnen, was Sie ausfüllen. Absenden müssen Sie selbst, auf der offiziellen Seite.
package-point-days = Es zählt die Tage bis zur Antwort so, wie das Gesetz es tut. Es sagt Ihnen, wer an der Reihe ist.
package-point-letters = Es schreibt die Briefe mit Ihnen: Antwort, Erinnerung, Beschwerde oder den Widerspruch per Post.
package-point-local = Es speichert alles in einer Datei auf Ihrem Computer. Es geht nie ins Internet; das tut nur Ihr Browser.
package-end = Es ist nicht von Meta. Es ist keine Rechtsberatung.

## The installer for Windows

package-install-start = Veto Desk starten
package-install-open = Veto Desk ist geöffnet. Schließen Sie es, und klicken Sie dann auf „Wiederholen“.
package-install-windows = Veto Desk braucht ein Windows mit 64 Bit.
package-remove-keeps = Das entfernt das Programm. Ihre Datei bleibt erhalten:
package-removed = Veto Desk ist von diesem Computer entfernt. Ihre Datei und Ihre Nachweise bleiben hier:
package-removed-then = Löschen Sie diesen Ordner selbst, wenn Sie ihn nicht mehr brauchen.
