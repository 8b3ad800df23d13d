"""A month a line, by its names: `python -m tests.months` collects them. No hand edits it."""

MONTHS = """
ene enero gen gennaio jan janeiro januar januari january janv janvier sty styczen stycznia يناير
feb febbraio febrero februar februari february fev fevereiro fevr fevrier lut lutego luty فبراير
maart mar marca march marco mars marz marzec marzo mrt مارس
abr abril apr april aprile avr avril kwi kwiecien kwietnia ابريل
mag maggio mai maio maj maja may mayo mei مايو
cze czerwca czerwiec giu giugno juin jun june junho juni junio يونيو
juil juillet jul julho juli julio july lip lipca lipiec lug luglio يوليو
ago agosto aout aug august augustus sie sierpien sierpnia اغسطس
sep sept september septembre septiembre set setembro settembre wrz wrzesien wrzesnia سبتمبر
oct october octobre octubre okt oktober ott ottobre out outubro paz pazdziernik pazdziernika اكتوبر
lis listopad listopada nov november novembre novembro noviembre نوفمبر
dec december decembre dez dezember dezembro dic dicembre diciembre gru grudnia grudzien ديسمبر
"""
