<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>Callers who want a person are told that nobody is free. Press to be rung for again</source>
        <translation>A quien quiera hablar con una persona se le dice que no hay nadie libre. Presione para que vuelva a sonar aquí</translation>
    </message>
    <message>
        <source>Line state</source>
        <translation>Estado de la línea</translation>
    </message>
    <message>
        <source>Line details</source>
        <translation>Detalles de la línea</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>{state}, switch off</source>
        <translation>{state}, desactivar</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close the guide; it can be gone on with at any time</source>
        <translation>Cerrar la guía; puede continuarla en cualquier momento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation>Ir al paso anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Go on without this step</source>
        <translation>Continuar sin este paso</translation>
    </message>
    <message>
        <source>Keep this and go to the next step</source>
        <translation>Guardar esto e ir al paso siguiente</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Para qué sirve este paso</translation>
    </message>
    <message>
        <source>What does not work without it</source>
        <translation>Qué no funciona sin esto</translation>
    </message>
    <message>
        <source>The open step</source>
        <translation>El paso abierto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Go on with the guide of the first start</source>
        <translation>Continuar con la guía del primer inicio</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Choose an appointment to see who comes, for what, and which call it came from.</source>
        <translation>Elija una cita para ver quién viene, para qué y de qué llamada surgió.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why there is no appointment</source>
        <translation>Por qué no hay ninguna cita</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Choose another time or bay among those that are free</source>
        <translation>Elegir otra hora u otro puesto entre los libres</translation>
    </message>
    <message>
        <source>Free its time; asked once</source>
        <translation>Libera su hora; se pregunta una vez</translation>
    </message>
    <message>
        <source>Save this appointment as a calendar file (.ics)</source>
        <translation>Guardar esta cita como archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Read and hear the call this was made in</source>
        <translation>Leer y escuchar la llamada en que se acordó</translation>
    </message>
    <message>
        <source>The chosen appointment, or that there is none</source>
        <translation>La cita elegida, o que no hay ninguna</translation>
    </message>
    <message>
        <source>About the appointment</source>
        <translation>Sobre la cita</translation>
    </message>
    <message>
        <source>About the appointment, scrolled</source>
        <translation>Sobre la cita, desplazable</translation>
    </message>
    <message>
        <source>{caption}, label</source>
        <translation>{caption}, etiqueta</translation>
    </message>
    <message>
        <source>Such as 09:00-17:00 or 9am-5pm. An empty day is closed.</source>
        <translation>Por ejemplo, 09:00-17:00 o 9am-5pm. Un día vacío está cerrado.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>About the dealership</source>
        <translation>Sobre el concesionario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The number customers know.</source>
        <translation>El número que conocen los clientes.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <translation>Nombre del asistente</translation>
    </message>
    <message>
        <source>How the agent introduces itself.</source>
        <translation>Así se presenta el asistente.</translation>
    </message>
    <message>
        <source>Work bays</source>
        <translation>Puestos de trabajo</translation>
    </message>
    <message>
        <source>How many cars can be worked on at once.</source>
        <translation>En cuántos autos se puede trabajar a la vez.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>How hours are written</source>
        <translation>Cómo se escriben los horarios</translation>
    </message>
    <message>
        <source>Services that can be booked</source>
        <translation>Servicios que se pueden reservar</translation>
    </message>
    <message>
        <source>{title}, column</source>
        <translation>{title}, columna</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{department} on {day}</source>
        <translation>{department}, {day}</translation>
    </message>
    <message>
        <source>{title}, heading</source>
        <translation>{title}, encabezado</translation>
    </message>
    <message>
        <source>Line state lamp</source>
        <translation>Luz de estado de la línea</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Hecho</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Omitido</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The line and the calls that are live</source>
        <translation>La línea y las llamadas en curso</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Call somebody, or have the agent call them</source>
        <translation>Llamar a alguien o que llame el asistente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Every call there was: search it, read it, export or delete it</source>
        <translation>Todas las llamadas anteriores: búsquelas, léalas, expórtelas o elimínelas</translation>
    </message>
    <message>
        <source>Drag an appointment to move it, or choose it and press Enter.</source>
        <translation>Arrastre una cita para moverla, o elíjala y pulse Enter.</translation>
    </message>
    <message>
        <source>An appointment that is booked on the phone appears here at once.</source>
        <translation>Una cita reservada por teléfono aparece aquí al instante.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The day or week before</source>
        <translation>El día o la semana anterior</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoy</translation>
    </message>
    <message>
        <source>The next day or week</source>
        <translation>El día o la semana siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Date on show</source>
        <translation>Fecha mostrada</translation>
    </message>
    <message>
        <source>Show another date</source>
        <translation>Mostrar otra fecha</translation>
    </message>
    <message>
        <source>One day, by bay and by car</source>
        <translation>Un día, por puesto y por auto</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Siete días</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the days on show as a calendar file (.ics)</source>
        <translation>Guardar los días mostrados como archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>How the last change went</source>
        <translation>Cómo fue el último cambio</translation>
    </message>
    <message>
        <source>What came of the last change</source>
        <translation>Resultado del último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put the appointment that was moved last back where it was</source>
        <translation>Devolver a su lugar la última cita movida</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>How many appointments</source>
        <translation>Cuántas citas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>¿Cancelar esta cita?</translation>
    </message>
    <message>
        <source>Its time is free at once. The customer is not told by Lotline.</source>
        <translation>Su hora queda libre de inmediato. Lotline no avisa al cliente.</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar cita</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Appointments by day and by week, to move and cancel</source>
        <translation>Citas por día y por semana, para mover y cancelar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Messages, call-backs and what else is to be done</source>
        <translation>Mensajes, devoluciones de llamada y todo lo pendiente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Search: name, number, e-mail, car, plate …</source>
        <translation>Buscar: nombre, número, correo, auto, placa …</translation>
    </message>
    <message>
        <source>Part of a name, a number, a car or a plate ({key})</source>
        <translation>Parte de un nombre, un número, un auto o una placa ({key})</translation>
    </message>
    <message>
        <source>Why no customers are listed</source>
        <translation>Por qué no hay clientes en la lista</translation>
    </message>
    <message>
        <source>How many customers there are</source>
        <translation>Cuántos clientes hay</translation>
    </message>
    <message>
        <source>Customers, or the reason why there are none</source>
        <translation>Clientes, o el motivo por el que no hay</translation>
    </message>
    <message>
        <source>Who they are, their cars, appointments and calls</source>
        <translation>Quiénes son, sus autos, citas y llamadas</translation>
    </message>
    <message>
        <source>There are no cars for sale yet. Add one, or import a list: drop a CSV file here.</source>
        <translation>Aún no hay autos en venta. Agregue uno o importe una lista: suelte aquí un archivo CSV.</translation>
    </message>
    <message>
        <source>No car fits. Take a filter away to see more.</source>
        <translation>Ningún auto coincide. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Write down a car for sale</source>
        <translation>Anotar un auto en venta</translation>
    </message>
    <message>
        <source>Take in a CSV file of cars; you see first what it changes</source>
        <translation>Leer un archivo CSV de autos; primero verá qué cambia</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Importar lista …</translation>
    </message>
    <message>
        <source>Why no cars are listed</source>
        <translation>Por qué no aparecen autos</translation>
    </message>
    <message>
        <source>Lists of cars</source>
        <translation>Listas de autos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The cars, or the reason why there are none</source>
        <translation>Los autos, o por qué no hay ninguno</translation>
    </message>
    <message>
        <source>Cars and one of them</source>
        <translation>Autos y uno de ellos</translation>
    </message>
    <message>
        <source>The cars, or the preview of an import</source>
        <translation>Los autos, o la vista previa de una importación</translation>
    </message>
    <message>
        <source>The cars for sale, and lists of cars to import</source>
        <translation>Los autos en venta y listas de autos para importar</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Choose files for the agent to answer from</source>
        <translation>Elegir archivos con los que responda el asistente</translation>
    </message>
    <message>
        <source>Add documents …</source>
        <translation>Agregar documentos …</translation>
    </message>
    <message>
        <source>Write down a question and what the agent says to it</source>
        <translation>Anotar una pregunta y lo que responde el asistente</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Agregar respuesta</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>What the agent answers from: stored answers and documents</source>
        <translation>De dónde responde el asistente: respuestas guardadas y documentos</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make the agent so from the next call on</source>
        <translation>Aplicarlo al asistente desde la próxima llamada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>Descartar los cambios hechos aquí</translation>
    </message>
    <message>
        <source>How the agent is met, and what it may do; every version of it</source>
        <translation>Cómo se presenta el asistente y qué puede hacer; todas sus versiones</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Calls by hour and outcome</source>
        <translation>Resultados por hora</translation>
    </message>
    <message>
        <source>Waiting time over time</source>
        <translation>Tiempo de espera en el período</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Preguntas sin respuesta</translation>
    </message>
    <message>
        <source>Callers who wanted a person</source>
        <translation>Pidieron una persona</translation>
    </message>
    <message>
        <source>Insights · {period}</source>
        <translation>Análisis · {period}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>What came of the calls of a period</source>
        <translation>Qué resultó de las llamadas de un período</translation>
    </message>
    <message>
        <source>What this PC has, and which models suit it. Nothing is changed here.</source>
        <translation>Qué tiene este equipo y qué modelos le convienen. Aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking happen on this PC. What it needs for that is fetched once.</source>
        <translation>Escuchar, pensar y hablar ocurre en este equipo. Lo que necesita para ello se descarga una sola vez.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin esto</translation>
    </message>
    <message>
        <source>Without all of them Lotline takes no calls. They can be fetched at any time, here or in Models.</source>
        <translation>Si falta alguno, Lotline no contesta llamadas. Se pueden descargar en cualquier momento, aquí o en Modelos.</translation>
    </message>
    <message>
        <source>Microphone and speakers are for you: to practise, and to take calls over at this PC.</source>
        <translation>El micrófono y los altavoces son para usted: para practicar y para tomar llamadas en este equipo.</translation>
    </message>
    <message>
        <source>Without them nobody can practise by voice or take a call over here. Calls on the line need none.</source>
        <translation>Sin ellos nadie puede practicar con la voz ni tomar una llamada aquí. Las llamadas de la línea no los necesitan.</translation>
    </message>
    <message>
        <source>For whom the agent answers: its hours, its services, its prices.</source>
        <translation>Para quién contesta el asistente: su horario, sus servicios, sus precios.</translation>
    </message>
    <message>
        <source>The SIP account through which callers reach this PC.</source>
        <translation>La cuenta SIP por la que las llamadas llegan a este equipo.</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Solo probar</translation>
    </message>
    <message>
        <source>Without an account no telephone number rings here. Practice calls and the simulated caller work.</source>
        <translation>Sin una cuenta, aquí no suena ningún número. Las llamadas de práctica y la simulada sí funcionan.</translation>
    </message>
    <message>
        <source>Talk to the agent as a caller would. It is a real call: what is booked stands in the calendar.</source>
        <translation>Hable con el asistente como lo haría quien llama. Es una llamada real: lo que se reserva queda en el calendario.</translation>
    </message>
    <message>
        <source>The models on this PC: download, import, check, remove</source>
        <translation>Los modelos de esta PC: descargar, importar, verificar, quitar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Telephone, appearance, privacy, keys, backup and diagnostics</source>
        <translation>Teléfono, apariencia, privacidad, claves, copia de seguridad y diagnóstico</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Of this window, from the next start on. The agent speaks English with callers.</source>
        <translation>De esta ventana, desde el próximo inicio. El asistente habla inglés con quienes llaman.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Call-back agreed</source>
        <translation>Se devolverá</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Mensaje tomado</translation>
    </message>
    <message>
        <source>Dropped or failed</source>
        <translation>Cortada o fallida</translation>
    </message>
    <message>
        <source>booked {count}</source>
        <translation>agendadas: {count}</translation>
    </message>
    <message>
        <source>put through {count}</source>
        <translation>transferidas: {count}</translation>
    </message>
    <message>
        <source>call-back agreed {count}</source>
        <translation>con devolución: {count}</translation>
    </message>
    <message>
        <source>message taken {count}</source>
        <translation>con mensaje: {count}</translation>
    </message>
    <message>
        <source>answered {count}</source>
        <translation>contestadas: {count}</translation>
    </message>
    <message>
        <source>missed {count}</source>
        <translation>perdidas: {count}</translation>
    </message>
    <message>
        <source>dropped or failed {count}</source>
        <translation>cortadas o fallidas: {count}</translation>
    </message>
    <message>
        <source>Failed: nobody took it in time</source>
        <translation>Fallida: nadie contestó a tiempo</translation>
    </message>
    <message>
        <source>Failed: declined or given up</source>
        <translation>Fallida: rechazada o abandonada</translation>
    </message>
    <message>
        <source>Failed: not reached, or hung up</source>
        <translation>Fallida: sin conexión o colgada</translation>
    </message>
    <message>
        <source>No calls have ended in this period.</source>
        <translation>No terminó ninguna llamada en este período.</translation>
    </message>
    <message>
        <source>Nothing was answered in this period, so there is no waiting time to show.</source>
        <translation>En este período no hubo respuestas, así que no hay tiempo de espera que mostrar.</translation>
    </message>
    <message>
        <source>Every question in this period had an answer.</source>
        <translation>Todas las preguntas de este período tuvieron respuesta.</translation>
    </message>
    <message>
        <source>Nobody asked for a person in this period.</source>
        <translation>Nadie pidió hablar con una persona en este período.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month in Qt&apos;s format, such as Mar 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>incoming; {count} outgoing</source>
        <translation>recibidas; {count} hechas</translation>
    </message>
    <message>
        <source>{saved} saved, {lost} lost</source>
        <translation>{saved} sí, {lost} no</translation>
    </message>
    <message>
        <source>{booked} of {all} answered</source>
        <translation>{booked} de {all} contestadas</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>of {count} asked for</source>
        <translation>pedidas: {count}</translation>
    </message>
    <message>
        <source>1 in 20 over {seconds}</source>
        <translation>1 de 20 supera {seconds}</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>median {median}, 90 percent within {p90}, 95 percent within {p95}</source>
        <translation>mediana {median}, 90 por ciento en {p90}, 95 por ciento en {p95}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast is for weak eyes and bright rooms.</source>
        <translation>El alto contraste ayuda con vista débil o mucha luz.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>100 % is the size of the system&apos;s own text.</source>
        <translation>100 % es el tamaño del texto del sistema.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Hearing: speech or silence</source>
        <translation>Escucha: voz/silencio</translation>
    </message>
    <message>
        <source>Hearing: the demo&apos;s caller</source>
        <translation>Escucha: demo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice: speakers</source>
        <translation>Voz: locutores</translation>
    </message>
    <message>
        <source>Voice: stand-in</source>
        <translation>Voz: suplente</translation>
    </message>
    <message>
        <source>Turn end</source>
        <translation>Fin de turno</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Apto</translation>
    </message>
    <message>
        <source>◐ Tight</source>
        <translation>◐ Justo</translation>
    </message>
    <message>
        <source>▲ Too big</source>
        <translation>▲ Muy grande</translation>
    </message>
    <message>
        <source>Everything that this PC needs is here.</source>
        <translation>Todo lo que necesita este equipo está aquí.</translation>
    </message>
    <message>
        <source>✓ Installed</source>
        <translation>✓ Instalado</translation>
    </message>
    <message>
        <source>◐ Partly here</source>
        <translation>◐ Incompleto</translation>
    </message>
    <message>
        <source>○ Not here</source>
        <translation>○ No está</translation>
    </message>
    <message>
        <source>▲ Damaged</source>
        <translation>▲ Dañado</translation>
    </message>
    <message>
        <source>Measured here: takes {took} s to write down a turn, with {threads}.</source>
        <translation>Medido aquí: tarda {took} s en transcribir una intervención, con {threads}.</translation>
    </message>
    <message>
        <source>Measured here: takes {took} s to begin an answer while the voice speaks, with {threads}.</source>
        <translation>Medido aquí: tarda {took} s en empezar una respuesta mientras habla la voz, con {threads}.</translation>
    </message>
    <message>
        <source>Measured here: takes {took} s for a second of speech, with {threads}.</source>
        <translation>Medido aquí: tarda {took} s por cada segundo de voz, con {threads}.</translation>
    </message>
    <message>
        <source>● In use</source>
        <translation>● En uso</translation>
    </message>
    <message>
        <source>○ Needed</source>
        <translation>○ Falta</translation>
    </message>
    <message>
        <source>This PC: {hardware}, {free} of disk free. The models are kept in {folder}.</source>
        <translation>Este equipo: {hardware}, {free} libres en disco. Los modelos se guardan en {folder}.</translation>
    </message>
    <message>
        <source>{name} with {memory} GiB</source>
        <translation>{name} con {memory} GiB</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>{count} cores</source>
        <translation>{count} núcleos</translation>
    </message>
    <message>
        <source>{count} GiB of memory</source>
        <translation>{count} GiB de memoria</translation>
    </message>
    <message>
        <source>no CUDA device</source>
        <translation>sin dispositivo CUDA</translation>
    </message>
    <message>
        <source>One model is still needed before this PC can take calls, {total} in all.</source>
        <translation>Aún falta un modelo para que este equipo pueda contestar llamadas, {total} en total.</translation>
    </message>
    <message>
        <source>{count} models are still needed before this PC can take calls, {total} in all.</source>
        <translation>Aún faltan {count} modelos para que este equipo pueda contestar llamadas, {total} en total.</translation>
    </message>
    <message>
        <source>It does this work on this PC.</source>
        <translation>En este equipo se encarga de ese trabajo.</translation>
    </message>
    <message>
        <source>Licence: {licence}. {size} in {files}.</source>
        <translation>Licencia: {licence}. {size} en {files}.</translation>
    </message>
    <message>
        <source>Its speed is not measured: it takes next to no time.</source>
        <translation>Su velocidad no se mide: casi no tarda nada.</translation>
    </message>
    <message>
        <source>Not measured on this PC yet: that is done when Lotline starts with it for the first time.</source>
        <translation>Aún no medido en este equipo: se hace la primera vez que Lotline inicia con él.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} hilos</translation>
    </message>
    <message>
        <source>{title}: Checking file {done} of {total}</source>
        <translation>{title}: Comprobando el archivo {done} de {total}</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what} …</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} de {total}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{title}: Fetching {file}</source>
        <translation>{title}: Descargando {file}</translation>
    </message>
    <message>
        <source>{title}: Checking {file}</source>
        <translation>{title}: Comprobando {file}</translation>
    </message>
    <message>
        <source>{title}: Waiting for another pull of it</source>
        <translation>{title}: Esperando otra descarga del mismo</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{caption}, hint</source>
        <translation>{caption}, ayuda</translation>
    </message>
    <message>
        <source>{name}, lamp</source>
        <translation>{name}, indicador</translation>
    </message>
    <message>
        <source>Something went wrong inside Lotline. The log has the details.</source>
        <translation>Algo falló dentro de Lotline. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>Phone is off</source>
        <translation>Teléfono apagado</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Recibe llamadas</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registrando …</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Phone restarts …</source>
        <translation>El teléfono se reinicia …</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation>cita reservada</translation>
    </message>
    <message>
        <source>put through to a person</source>
        <translation>transferida a una persona</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>mensaje tomado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>the line dropped</source>
        <translation>se cortó la línea</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Prueba de manejo</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>By the agent alone</source>
        <translation>Solo el asistente</translation>
    </message>
    <message>
        <source>By agent and person</source>
        <translation>Asistente y persona</translation>
    </message>
    <message>
        <source>By a person alone</source>
        <translation>Solo una persona</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Wanted a person</source>
        <translation>Quería una persona</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>No quiere llamadas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The call with {who} of {when} was deleted for good, with its transcript.</source>
        <translation>La llamada con {who} del {when} se eliminó definitivamente, con su transcripción.</translation>
    </message>
    <message>
        <source>The call with {who} of {when} was deleted for good, with its transcript and its recording.</source>
        <translation>La llamada con {who} del {when} se eliminó definitivamente, con su transcripción y su grabación.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Entre …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>1 call found</source>
        <translation>1 llamada encontrada</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>{count} calls found</source>
        <translation>{count} llamadas encontradas</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>ddd, MMM d yyyy</source>
        <extracomment>A day of another year in Qt&apos;s format, such as Mon, Mar 2 2026</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>✓ {what}: {day}, {time}, {name} (no. {number})</source>
        <translation>✓ {what}: {day}, {time}, {name} (n.º {number})</translation>
    </message>
    <message>
        <source>☐ {what}, for {owner}, {state}: {text}</source>
        <translation>☐ {what}, para {owner}, {state}: {text}</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A task that is still to be done</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>One, after {seconds} s</source>
        <translation>Una, a los {seconds} s</translation>
    </message>
    <message>
        <source>Median {seconds} s, slowest {slowest} s</source>
        <translation>Mediana {seconds} s, máx. {slowest} s</translation>
    </message>
    <message>
        <source>Ended: {outcome}</source>
        <translation>Terminada: {outcome}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>On hold by the other side</source>
        <translation>La otra parte puso en espera</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The appointments are shown here once Lotline is ready.</source>
        <translation>Las citas aparecen aquí cuando Lotline está listo.</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Hoy · {day}</translation>
    </message>
    <message>
        <source>No appointments today. One that is booked on the phone appears here at once.</source>
        <translation>No hay citas hoy. Las que se reserven por teléfono aparecen aquí de inmediato.</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>El asistente</translation>
    </message>
    <message>
        <source>What callers hear first</source>
        <translation>Lo primero que se oye</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Play the first words in this voice on this PC&apos;s speakers</source>
        <translation>Reproducir las primeras palabras con esta voz en los altavoces</translation>
    </message>
    <message>
        <source>Why no voice can be chosen</source>
        <translation>Por qué no se puede elegir voz</translation>
    </message>
    <message>
        <source>When people are rung</source>
        <translation>Cuándo se llama a las personas</translation>
    </message>
    <message>
        <source>Change the hours …</source>
        <translation>Cambiar el horario …</translation>
    </message>
    <message>
        <source>Open the dealership&apos;s settings</source>
        <translation>Abrir la configuración del concesionario</translation>
    </message>
    <message>
        <source>How much room is left for instructions</source>
        <translation>Cuánto espacio queda para instrucciones</translation>
    </message>
    <message>
        <source>the {name} department</source>
        <translation>el departamento {name}</translation>
    </message>
    <message>
        <source>How callers meet it</source>
        <translation>Cómo se presenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How it calls itself, to callers and to the people it asks for.</source>
        <translation>Cómo se llama a sí mismo, ante quien llama y ante las personas que busca.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Its name, that it is a machine and the recording are always said.</source>
        <translation>Siempre dice su nombre, que es una máquina y que se graba.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Who speaks on the telephone</source>
        <translation>Quién habla por teléfono</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>For what it may not do it offers a person, or a call-back where it puts nobody through.</source>
        <translation>Para lo demás ofrece una persona, o una devolución de llamada si no transfiere a nadie.</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>Qué pasa si no</translation>
    </message>
    <message>
        <source>When it gets a person</source>
        <translation>Cuándo busca a una persona</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>Para cualquiera</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>Before that it asks again. In an emergency it does not wait.</source>
        <translation>Antes vuelve a preguntar. En una emergencia no espera.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What instructions are for</source>
        <translation>Para qué sirven las instrucciones</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Which languages it speaks</source>
        <translation>Qué idiomas habla</translation>
    </message>
    <message>
        <source>For example: Speak plainly, and say “we” when you speak of the dealership.</source>
        <translation>Por ejemplo: Habla con sencillez y di «nosotros» cuando hables del concesionario.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>✓ Booked: {when} (no. {number})</source>
        <translation>✓ Reservada: {when} (n.º {number})</translation>
    </message>
    <message>
        <source>✓ Booked: no. {number}</source>
        <translation>✓ Reservada: n.º {number}</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>A day in Qt&apos;s format: dddd and MMMM are the names of weekday and month, d is the day&apos;s number</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>A short day in Qt&apos;s format, such as Mon, Mar 2</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Callers who want a person are told that nobody is free; the agent goes on answering</source>
        <translation>A quien pide hablar con una persona se le dice que nadie está libre; el asistente sigue contestando</translation>
    </message>
    <message>
        <source>until I switch it off</source>
        <translation>hasta que lo desactive</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>por 30 minutos</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>por 1 hora</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>por 2 horas</translation>
    </message>
    <message>
        <source>How long nobody is to be disturbed</source>
        <translation>Cuánto tiempo no molestar</translation>
    </message>
    <message>
        <source>until …</source>
        <translation>hasta …</translation>
    </message>
    <message>
        <source>Until what time nobody is to be disturbed</source>
        <translation>Hasta qué hora no molestar</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>An hour in Qt&apos;s format: h:mm AP for 9:05 AM, HH:mm for 09:05</extracomment>
        <translation>h:mm Ap</translation>
    </message>
    <message>
        <source>Press “{button}” ({key}) and say, for example: “I need an oil change on Tuesday.”</source>
        <extracomment>What is said to the agent stays in English</extracomment>
        <translation>Presione «{button}» ({key}) y diga en inglés, por ejemplo: “I need an oil change on Tuesday.”</translation>
    </message>
    <message>
        <source>There is no microphone or no speaker, so nobody can speak here. Press “{button}” ({key}): a simulated caller phones in, and you read along.</source>
        <translation>Falta un micrófono o un altavoz, así que aquí nadie puede hablar. Presione «{button}» ({key}): llama una persona simulada y usted va leyendo.</translation>
    </message>
    <message>
        <source>Lotline is getting ready; the line at the top says how far it is. Then the buttons can be used.</source>
        <translation>Lotline se está preparando; la línea de arriba indica el avance. Después se pueden usar los botones.</translation>
    </message>
    <message>
        <source>Lotline could not start, so there is nobody to talk to yet. The line at the top says why.</source>
        <translation>Lotline no pudo iniciar, así que aún no hay con quién hablar. La línea de arriba dice por qué.</translation>
    </message>
    <message>
        <source>That was a call. It stands in Calls; what is booked in a practice call is not kept.</source>
        <translation>Eso fue una llamada. Está en «Llamadas»; lo que se reserva en una llamada de práctica no se guarda.</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Llamada de práctica</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Pide hablar con alguien</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>No llamar más</translation>
    </message>
    <message>
        <source>Message from {who}</source>
        <translation>Mensaje de {who}</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <translation>Devolver llamada a {who}</translation>
    </message>
    <message>
        <source>{who} wants a person</source>
        <translation>{who} pide hablar con alguien</translation>
    </message>
    <message>
        <source>{who} wants no more calls</source>
        <translation>{who} no quiere más llamadas</translation>
    </message>
    <message>
        <source>On the line, waiting</source>
        <translation>En la línea, esperando</translation>
    </message>
    <message>
        <source>On the line, the desk rings</source>
        <translation>En la línea, suena en recepción</translation>
    </message>
    <message>
        <source>Nobody was free</source>
        <translation>No había nadie libre</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>Could not be put through</source>
        <translation>No se pudo transferir</translation>
    </message>
    <message>
        <source>Emergency: {kind}</source>
        <translation>Emergencia: {kind}</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Overdue, {when}</source>
        <translation>Venció {when}</translation>
    </message>
    <message>
        <source>Emergency. {said}</source>
        <translation>Emergencia. {said}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Hecho: {when}</translation>
    </message>
    <message>
        <source>Due at any time</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Overdue since {when} ({span})</source>
        <translation>Venció {when} (hace {span})</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Vence {when}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>A short day and an hour, such as Mon, Mar 2, 9:05 AM</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{task}, due {when}, for {owner}</source>
        <translation>{task} (venció {when}), para {owner}</translation>
    </message>
    <message>
        <source>{task}, due {when}</source>
        <translation>{task} (venció {when})</translation>
    </message>
    <message>
        <source>{count} tasks are overdue. The oldest: {task}.</source>
        <translation>{count} tareas están atrasadas. La más antigua: {task}.</translation>
    </message>
    <message>
        <source>Overdue: emergency, {task}.</source>
        <translation>Atrasada: emergencia, {task}.</translation>
    </message>
    <message>
        <source>Overdue: {task}.</source>
        <translation>Atrasada: {task}.</translation>
    </message>
    <message>
        <source>One task is overdue</source>
        <translation>Una tarea está atrasada</translation>
    </message>
    <message>
        <source>{count} tasks are overdue</source>
        <translation>{count} tareas están atrasadas</translation>
    </message>
    <message>
        <source>Live call</source>
        <translation>Llamada en curso</translation>
    </message>
    <message>
        <source>Live call, dialed by Lotline</source>
        <translation>Llamada en curso, marcada por Lotline</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Emergency: a caller needs {wanted}</source>
        <translation>Emergencia: quien llama necesita a {wanted}</translation>
    </message>
    <message>
        <source>A caller would like {wanted}</source>
        <translation>Quien llama quiere hablar con {wanted}</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>{count} más en espera</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Saving: the voice learns its first words …</source>
        <translation>Guardando: la voz aprende sus primeras palabras …</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of the agent</source>
        <translation>Versiones del asistente</translation>
    </message>
    <message>
        <source>Versions, or that there are none</source>
        <translation>Versiones, o que no hay ninguna</translation>
    </message>
    <message>
        <source>Why no versions are listed</source>
        <translation>Por qué no hay versiones en la lista</translation>
    </message>
    <message>
        <source>What changed in the chosen version</source>
        <translation>Qué cambió en la versión elegida</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Make the agent as it was in the chosen version</source>
        <translation>Dejar al asistente como en la versión elegida</translation>
    </message>
    <message>
        <source>whoever is there</source>
        <translation>quien esté disponible</translation>
    </message>
    <message>
        <source>Whom it asks for when a caller wants just anybody. While they are closed: whoever is there.</source>
        <translation>A quién busca si a la persona que llama le da igual con quién hablar. Si allí está cerrado: quien esté disponible.</translation>
    </message>
    <message>
        <source>Saved. The next call hears it; a call that is live keeps its agent.</source>
        <translation>Guardado. Vale desde la próxima llamada; una llamada en curso conserva su asistente.</translation>
    </message>
    <message>
        <source>It understands and speaks English. Who speaks another language is told so and gets a person, or a call-back while nobody is there.</source>
        <translation>Entiende y habla inglés. A quien habla otro idioma se le dice y se le pasa con una persona, o se le devuelve la llamada si no hay nadie.</translation>
    </message>
    <message>
        <source>Told to the language model when it puts one of your answers into words: how to speak, not what is true. A sentence with a price, a time or anything else that your records do not say is still refused.</source>
        <translation>Se le dicen al modelo de lenguaje cuando redacta una de sus respuestas: cómo hablar, no qué es cierto. Una frase con un precio, una hora u otra cosa que sus datos no digan se sigue rechazando.</translation>
    </message>
    <message>
        <source>This PC speaks with its quick voice, which is the only one of its kind: none can be chosen.</source>
        <translation>Este equipo habla con su voz rápida, que es la única de su tipo: no hay otra que elegir.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: the agent is as the dealership&apos;s file has it.</source>
        <translation>Aún no se ha cambiado nada: el asistente es como indica el archivo del concesionario.</translation>
    </message>
    <message>
        <source>Book service appointments</source>
        <translation>Reservar citas de servicio</translation>
    </message>
    <message>
        <source>Work in the shop, after it was read back</source>
        <translation>Trabajos de taller, después de leerla en voz alta</translation>
    </message>
    <message>
        <source>Book test drives</source>
        <translation>Reservar pruebas de manejo</translation>
    </message>
    <message>
        <source>Of cars that are for sale; else none is offered</source>
        <translation>De autos en venta; si no, no se ofrece ninguna</translation>
    </message>
    <message>
        <source>Move appointments</source>
        <translation>Mover citas</translation>
    </message>
    <message>
        <source>To another day or time</source>
        <translation>A otro día u hora</translation>
    </message>
    <message>
        <source>Cancel appointments</source>
        <translation>Cancelar citas</translation>
    </message>
    <message>
        <source>After it was read back</source>
        <translation>Después de leerla en voz alta</translation>
    </message>
    <message>
        <source>Quote the stock</source>
        <translation>Informar del inventario</translation>
    </message>
    <message>
        <source>Which cars are for sale and what they cost</source>
        <translation>Qué autos están en venta y cuánto cuestan</translation>
    </message>
    <message>
        <source>Put callers through</source>
        <translation>Transferir llamadas</translation>
    </message>
    <message>
        <source>Rings the desk; else a call-back is offered</source>
        <translation>Suena en recepción; si no, se ofrece devolver la llamada</translation>
    </message>
    <message>
        <source>Take messages</source>
        <translation>Tomar mensajes</translation>
    </message>
    <message>
        <source>And call-backs; else callers are asked to call again</source>
        <translation>Y devoluciones de llamada; si no, se pide que llamen de nuevo</translation>
    </message>
    <message>
        <source>when it did not understand twice in a row</source>
        <translation>tras no entender dos veces seguidas</translation>
    </message>
    <message>
        <source>when it did not understand three times in a row</source>
        <translation>tras no entender tres veces seguidas</translation>
    </message>
    <message>
        <source>when it did not understand four times in a row</source>
        <translation>tras no entender cuatro veces seguidas</translation>
    </message>
    <message>
        <source>{name} – American woman</source>
        <translation>{name} – mujer, estadounidense</translation>
    </message>
    <message>
        <source>{name} – American man</source>
        <translation>{name} – hombre, estadounidense</translation>
    </message>
    <message>
        <source>{name} – British woman</source>
        <translation>{name} – mujer, británica</translation>
    </message>
    <message>
        <source>{name} – British man</source>
        <translation>{name} – hombre, británico</translation>
    </message>
    <message>
        <source>the quick voice</source>
        <translation>la voz rápida</translation>
    </message>
    <message>
        <source>Callers hear: “{words}”</source>
        <translation>Se oye: «{words}»</translation>
    </message>
    <message>
        <source>People are rung while their department is open.</source>
        <translation>Se llama a las personas mientras su departamento está abierto.</translation>
    </message>
    <message>
        <source>{count} characters too many.</source>
        <translation>Sobran {count} caracteres.</translation>
    </message>
    <message>
        <source>{count} characters left.</source>
        <translation>Quedan {count} caracteres.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day in Qt&apos;s format, such as Mar 2
----------
A short day without its weekday in Qt&apos;s format, such as Mar 3
----------
A day of this year in Qt&apos;s format, such as Mar 2
----------
A day without its year in Qt&apos;s format, such as Mar 2</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d yyyy</source>
        <extracomment>A day in Qt&apos;s format, such as Mar 2 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Version {number}, {day}, {time}: {changes}</source>
        <translation>Versión {number}, {day}, {time}: {changes}</translation>
    </message>
    <message>
        <source>a test drive stays with its car</source>
        <translation>una prueba de manejo se queda con su auto</translation>
    </message>
    <message>
        <source>work is done in a bay</source>
        <translation>el trabajo se hace en un puesto</translation>
    </message>
    <message>
        <source>Appointments on the board</source>
        <translation>Citas en el tablero</translation>
    </message>
    <message>
        <source>The appointments cannot be shown. {why}</source>
        <translation>No se pueden mostrar las citas. {why}</translation>
    </message>
    <message>
        <source>{who} stays as it is: {why}.</source>
        <translation>{who} queda como está: {why}.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>Moved: {who}, now {when}.</source>
        <translation>Cita movida (ahora {when}): {who}.</translation>
    </message>
    <message>
        <source>Put back: {who}, {when}.</source>
        <translation>Cita devuelta a su lugar ({when}): {who}.</translation>
    </message>
    <message>
        <source>{who} cannot be put back: {why}.</source>
        <translation>{who} no puede volver a su lugar: {why}.</translation>
    </message>
    <message>
        <source>Cancelled: {who}, {when}.</source>
        <translation>Cita cancelada ({when}): {who}.</translation>
    </message>
    <message>
        <source>{who} was not cancelled: {why}.</source>
        <translation>La cita de {who} no se canceló: {why}.</translation>
    </message>
    <message>
        <source>{who} written to {path}.</source>
        <translation>Cita de {who} guardada en {path}.</translation>
    </message>
    <message>
        <source>{who} stays at {when}: {why}.</source>
        <translation>{who} se queda como estaba ({when}): {why}.</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <extracomment>A short day with its year in Qt&apos;s format, such as Mon, Mar 2, 2026</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, calendar</source>
        <translation>{name}, calendario</translation>
    </message>
    <message>
        <source>{name}, typed</source>
        <translation>{name}, escrita</translation>
    </message>
    <message>
        <source>Let go to leave {who} as it is.</source>
        <translation>Suelte para dejar a {who} como está.</translation>
    </message>
    <message>
        <source>Let go to move {who} to {when}.</source>
        <translation>Suelte para mover a {when} la cita de {who}.</translation>
    </message>
    <message>
        <source>{who} to {when}: not possible, {why}.</source>
        <translation>{who} a {when}: no es posible, {why}.</translation>
    </message>
    <message>
        <source>Place of the dragged appointment</source>
        <translation>Lugar de la cita arrastrada</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>See {day} alone</source>
        <translation>Ver solo {day}</translation>
    </message>
    <message>
        <source>Hours and columns of the calendar</source>
        <translation>Horas y columnas del calendario</translation>
    </message>
    <message>
        <source>Any free bay</source>
        <translation>Cualquier puesto libre</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Buscando horas libres …</translation>
    </message>
    <message>
        <source>Move an appointment</source>
        <translation>Mover una cita</translation>
    </message>
    <message>
        <source>Now on {day}, {span}, {place}</source>
        <translation>Ahora: {day}, {span}, {place}</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Qué se mueve</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>Dónde está ahora</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>Qué está libre</translation>
    </message>
    <message>
        <source>Day to move to</source>
        <translation>Nuevo día</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move it to the chosen time</source>
        <translation>Mover a la hora elegida</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>No mover</translation>
    </message>
    <message>
        <source>Close without moving it</source>
        <translation>Cerrar sin mover la cita</translation>
    </message>
    <message>
        <source>It stays where it was: {why}.</source>
        <translation>La cita se queda donde estaba: {why}.</translation>
    </message>
    <message>
        <source>Free on {day}:</source>
        <translation>Libre el {day}:</translation>
    </message>
    <message>
        <source>No other time is free on {day} in bay {number}.</source>
        <translation>El {day} no hay otra hora libre en el puesto {number}.</translation>
    </message>
    <message>
        <source>No other time is free on {day}.</source>
        <translation>El {day} no hay otra hora libre.</translation>
    </message>
    <message>
        <source>Nothing is free on {day}: {why}. Free instead:</source>
        <translation>El {day} no hay nada libre: {why}. En cambio, libre:</translation>
    </message>
    <message>
        <source>Nothing is free on {day}: {why}.</source>
        <translation>El {day} no hay nada libre: {why}.</translation>
    </message>
    <message>
        <source>Enter moves it, Delete cancels it, the arrow keys go to others</source>
        <translation>Enter la mueve, Supr la cancela, las flechas llevan a otras</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Sin reservas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Demasiado lejos</translation>
    </message>
    <message>
        <source>Into lunch</source>
        <translation>En el almuerzo</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>Not a start time</source>
        <translation>No es inicio</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>the dealership is closed that day</source>
        <translation>el concesionario está cerrado ese día</translation>
    </message>
    <message>
        <source>that time is over</source>
        <translation>esa hora ya pasó</translation>
    </message>
    <message>
        <source>appointments are not made so far ahead</source>
        <translation>no se dan citas con tanta anticipación</translation>
    </message>
    <message>
        <source>it would run into lunch</source>
        <translation>se cruzaría con el almuerzo</translation>
    </message>
    <message>
        <source>it would lie outside the hours for appointments</source>
        <translation>quedaría fuera del horario de citas</translation>
    </message>
    <message>
        <source>no appointment starts at that minute</source>
        <translation>ninguna cita empieza en ese minuto</translation>
    </message>
    <message>
        <source>it is over, or was cancelled</source>
        <translation>ya pasó o fue cancelada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>the car is out then, or not for sale any more</source>
        <translation>el auto está fuera a esa hora o ya no está en venta</translation>
    </message>
    <message>
        <source>every bay is taken then</source>
        <translation>todos los puestos están ocupados a esa hora</translation>
    </message>
    <message>
        <source>bay {number} is taken then</source>
        <translation>el puesto {number} está ocupado a esa hora</translation>
    </message>
    <message>
        <source>No bay</source>
        <translation>Sin puesto</translation>
    </message>
    <message>
        <source>Bay {number}</source>
        <translation>Puesto {number}</translation>
    </message>
    <message>
        <source>a car for sale</source>
        <translation>un auto en venta</translation>
    </message>
    <message>
        <source>h AP</source>
        <extracomment>A full hour in Qt&apos;s format: h AP for 9 AM, HH:mm for 09:00
----------
A whole hour in Qt&apos;s format: h AP for 9 AM</extracomment>
        <translation>h Ap</translation>
    </message>
    <message>
        <source>{when}, bay {number}</source>
        <translation>{when}, puesto {number}</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <extracomment>A day with its year in Qt&apos;s format, such as Tuesday, March 3, 2026</extracomment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A day with its year, without its weekday, in Qt&apos;s format, such as December 28, 2026</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its weekday in Qt&apos;s format, such as March 30</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}, {year}</source>
        <extracomment>A week that ends in another month: March 30 – April 5, 2026</extracomment>
        <translation>{first} – {last} de {year}</translation>
    </message>
    <message>
        <source>{month} {first} – {last}, {year}</source>
        <extracomment>A week within one month: March 2 – 8, 2026</extracomment>
        <translation>{first} – {last} de {month} de {year}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Today {number}</source>
        <translation>Hoy {number}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Weekday and number of a day in Qt&apos;s format, such as Tue 3</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>Sin citas</translation>
    </message>
    <message>
        <source>1 appointment</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>{count} appointments</source>
        <translation>{count} citas</translation>
    </message>
    <message>
        <source>No appointments written to {path}.</source>
        <translation>Ninguna cita guardada en {path}.</translation>
    </message>
    <message>
        <source>1 appointment written to {path}.</source>
        <translation>1 cita guardada en {path}.</translation>
    </message>
    <message>
        <source>{count} appointments written to {path}.</source>
        <translation>{count} citas guardadas en {path}.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not on the phone, {when}</source>
        <translation>No por teléfono, {when}</translation>
    </message>
    <message>
        <source>Not on the phone</source>
        <translation>No por teléfono</translation>
    </message>
    <message>
        <source>Call from {who}, {when} (no. {number})</source>
        <translation>Llamada de {who}, {when} (n.º {number})</translation>
    </message>
    <message>
        <source>Call to {who}, {when} (no. {number})</source>
        <translation>Llamada a {who}, {when} (n.º {number})</translation>
    </message>
    <message>
        <source>At the desk, {when}</source>
        <translation>En recepción, {when}</translation>
    </message>
    <message>
        <source>By the agent, {when}</source>
        <translation>Por el asistente, {when}</translation>
    </message>
    <message>
        <source>Seconds until each answer</source>
        <translation>Segundos hasta cada respuesta</translation>
    </message>
    <message>
        <source>Click a bar to go to its answer; Left and Right go from one to the next</source>
        <translation>Haga clic en una barra para ir a su respuesta; las flechas izquierda y derecha pasan de una a otra</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Which calls are listed</source>
        <translation>Qué llamadas aparecen</translation>
    </message>
    <message>
        <source>Words of either side, “in quotes” ({key})</source>
        <translation>Palabras de cualquiera de los dos, “entre comillas” ({key})</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Buscar en lo dicho</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>A customer&apos;s name, or part of a number</source>
        <translation>Nombre de un cliente o parte de un número</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Who took the call</source>
        <translation>Quién atendió la llamada</translation>
    </message>
    <message>
        <source>Taken by anyone</source>
        <translation>Atendida por cualquiera</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>Cualquier departamento</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the first and the last day of a span</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Reading the calls …</source>
        <translation>Leyendo las llamadas …</translation>
    </message>
    <message>
        <source>No calls yet. Every call that comes in or goes out is listed here from its first ring on.</source>
        <translation>Todavía no hay llamadas. Cada llamada entrante o saliente aparece aquí desde el primer timbre.</translation>
    </message>
    <message>
        <source>No call fits. Search for fewer words, or take a filter away.</source>
        <translation>Ninguna llamada coincide. Busque menos palabras o quite un filtro.</translation>
    </message>
    <message>
        <source>The calls cannot be shown. {why}</source>
        <translation>No se pueden mostrar las llamadas. {why}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Calls found</source>
        <translation>Llamadas encontradas</translation>
    </message>
    <message>
        <source>How many calls are listed</source>
        <translation>Cuántas llamadas aparecen</translation>
    </message>
    <message>
        <source>Why there are no calls</source>
        <translation>Por qué no hay llamadas</translation>
    </message>
    <message>
        <source>Calls or the reason why there are none</source>
        <translation>Llamadas o por qué no hay ninguna</translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation>Llamadas, las más recientes primero</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>Texto …</translation>
    </message>
    <message>
        <source>JSON …</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Recording (WAV) …</source>
        <translation>Grabación (WAV) …</translation>
    </message>
    <message>
        <source>No program on this PC opens the recording. Export it and open the file with one that plays WAV.</source>
        <translation>Ningún programa de esta PC abre la grabación. Expórtela y abra el archivo con uno que reproduzca WAV.</translation>
    </message>
    <message>
        <source>Its record, its transcript and its recording are removed and cannot be brought back. Appointments and tasks that came of it stay.</source>
        <translation>Se eliminan su registro, su transcripción y su grabación, y no se pueden recuperar. Las citas y tareas que surgieron de ella se conservan.</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>Qué se puede hacer con la llamada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the call to a file</source>
        <translation>Guardar la llamada en un archivo</translation>
    </message>
    <message>
        <source>Play the recording in the program for it</source>
        <translation>Reproducir la grabación en su programa</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Abrir la grabación</translation>
    </message>
    <message>
        <source>Delete the call, its transcript and its recording</source>
        <translation>Eliminar la llamada, su transcripción y su grabación</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Qué se exportó</translation>
    </message>
    <message>
        <source>Ways to export the call</source>
        <translation>Formas de exportar la llamada</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>Exportar la llamada</translation>
    </message>
    <message>
        <source>Delete the call with {who} for good?</source>
        <translation>¿Eliminar definitivamente la llamada con {who}?</translation>
    </message>
    <message>
        <source>Delete the call</source>
        <translation>Eliminar la llamada</translation>
    </message>
    <message>
        <source>Choose a call to read what was said and what came of it.</source>
        <translation>Elija una llamada para leer qué se dijo y en qué quedó.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Esta llamada no se grabó.</translation>
    </message>
    <message>
        <source>The recording of this call is not where it was written.</source>
        <translation>La grabación de esta llamada ya no está donde se guardó.</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Leyendo la grabación …</translation>
    </message>
    <message>
        <source>The recording can be seen once the call has ended.</source>
        <translation>La grabación se podrá ver cuando termine la llamada.</translation>
    </message>
    <message>
        <source>There is no sound in the recording.</source>
        <translation>La grabación no tiene sonido.</translation>
    </message>
    <message>
        <source>The call cannot be shown. {why}</source>
        <translation>No se puede mostrar la llamada. {why}</translation>
    </message>
    <message>
        <source>Nothing was booked, and nobody was left anything to do.</source>
        <translation>No se agendó nada y a nadie le quedó nada pendiente.</translation>
    </message>
    <message>
        <source>No answer of this call was timed.</source>
        <translation>No se midió ninguna respuesta de esta llamada.</translation>
    </message>
    <message>
        <source>Nothing was said in this call.</source>
        <translation>En esta llamada no se dijo nada.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no se ha dicho nada.</translation>
    </message>
    <message>
        <source>The call&apos;s page, or why there is none</source>
        <translation>La página de la llamada o por qué no hay ninguna</translation>
    </message>
    <message>
        <source>No call is open</source>
        <translation>No hay ninguna llamada abierta</translation>
    </message>
    <message>
        <source>Why no call is open</source>
        <translation>Por qué no hay ninguna llamada abierta</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>Number, direction, time, length and outcome</source>
        <translation>Número, sentido, hora, duración y resultado</translation>
    </message>
    <message>
        <source>Why no recording is shown</source>
        <translation>Por qué no se muestra ninguna grabación</translation>
    </message>
    <message>
        <source>Why there is no transcript</source>
        <translation>Por qué no hay transcripción</translation>
    </message>
    <message>
        <source>Transcript or the reason why there is none</source>
        <translation>Transcripción o por qué no hay ninguna</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Appointments and tasks of this call</source>
        <translation>Citas y tareas de esta llamada</translation>
    </message>
    <message>
        <source>Why nothing is listed</source>
        <translation>Por qué no aparece nada</translation>
    </message>
    <message>
        <source>What came of it, or that nothing did</source>
        <translation>En qué quedó, o que no quedó en nada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How quick the answers were</source>
        <translation>Qué tan rápidas fueron las respuestas</translation>
    </message>
    <message>
        <source>Why no answers are shown</source>
        <translation>Por qué no se muestran respuestas</translation>
    </message>
    <message>
        <source>Timing of the answers</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>Timing of the answers, or why there is none</source>
        <translation>Tiempos de respuesta o por qué no hay</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Reproducir</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pausa</translation>
    </message>
    <message>
        <source>Player of the recording</source>
        <translation>Reproductor de la grabación</translation>
    </message>
    <message>
        <source>Hear the recording, the caller left and the agent right</source>
        <translation>Escuchar la grabación: a la izquierda quien llama, a la derecha el asistente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast it is played; the voices stay as deep as they are</source>
        <translation>A qué velocidad se reproduce; el tono de las voces no cambia</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times}×</translation>
    </message>
    <message>
        <source>Why the recording is not heard</source>
        <translation>Por qué no se oye la grabación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Recording of both sides</source>
        <translation>Grabación de ambas partes</translation>
    </message>
    <message>
        <source>Click to go there; Left and Right move by five seconds, Space plays and pauses</source>
        <translation>Haga clic para ir ahí; las flechas izquierda y derecha avanzan cinco segundos, la barra espaciadora reproduce y pausa</translation>
    </message>
    <message>
        <source>Position {at} of {whole}</source>
        <translation>Posición {at} de {whole}</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <source>No customers yet. Whoever books an appointment on the phone is kept here.</source>
        <translation>Todavía no hay clientes. Quien reserva una cita por teléfono queda registrado aquí.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of a name, a number, a car or a plate.</source>
        <translation>No se encontró a nadie. Pruebe con parte de un nombre, un número, un auto o una placa.</translation>
    </message>
    <message>
        <source>The customers are shown here once Lotline is ready.</source>
        <translation>Los clientes aparecerán aquí cuando Lotline esté listo.</translation>
    </message>
    <message>
        <source>The customers cannot be shown. {sentence}</source>
        <translation>No se pueden mostrar los clientes. {sentence}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué no está bien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Qué hace esto</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar a {name}</translation>
    </message>
    <message>
        <source>The number {number} says who is who and stays.</source>
        <translation>El número {number} identifica al cliente y no cambia.</translation>
    </message>
    <message>
        <source>Edit the car</source>
        <translation>Editar el auto</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Agregar auto</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>17 characters</source>
        <translation>17 caracteres</translation>
    </message>
    <message>
        <source>Stop calling this number?</source>
        <translation>¿No llamar más a este número?</translation>
    </message>
    <message>
        <source>Neither Lotline nor its agents will call {name}, {number}. They may still call here.</source>
        <translation>Ni Lotline ni sus asistentes llamarán a {name}, {number}. Desde ese número se puede seguir llamando aquí.</translation>
    </message>
    <message>
        <source>How they asked</source>
        <translation>Cómo lo pidió</translation>
    </message>
    <message>
        <source>in their words, if you know them</source>
        <translation>en sus palabras, si las conoce</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Allow calls again?</source>
        <translation>¿Volver a permitir llamadas?</translation>
    </message>
    <message>
        <source>{name} asked not to be called: “{words}” Both this wish and your reason stay in the records.</source>
        <translation>{name} pidió que no le llamaran: «{words}» Esta petición y su motivo quedan guardados.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>why they may be called again</source>
        <translation>por qué se puede volver a llamar</translation>
    </message>
    <message>
        <source>Allow calls</source>
        <translation>Permitir llamadas</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tareas abiertas</translation>
    </message>
    <message>
        <source>Show the appointments of this customer</source>
        <translation>Mostrar las citas de este cliente</translation>
    </message>
    <message>
        <source>Appointments of this customer</source>
        <translation>Citas de este cliente</translation>
    </message>
    <message>
        <source>No appointment yet.</source>
        <translation>Todavía no hay citas.</translation>
    </message>
    <message>
        <source>Show the calls of this customer</source>
        <translation>Mostrar las llamadas de este cliente</translation>
    </message>
    <message>
        <source>Calls of this customer</source>
        <translation>Llamadas de este cliente</translation>
    </message>
    <message>
        <source>No call with this number yet.</source>
        <translation>Todavía no hay llamadas con este número.</translation>
    </message>
    <message>
        <source>Show the open tasks of this customer</source>
        <translation>Mostrar las tareas abiertas de este cliente</translation>
    </message>
    <message>
        <source>Open tasks of this customer</source>
        <translation>Tareas abiertas de este cliente</translation>
    </message>
    <message>
        <source>Nothing is to be done for this customer.</source>
        <translation>No hay nada pendiente para este cliente.</translation>
    </message>
    <message>
        <source>Past and coming</source>
        <translation>Pasado y próximo</translation>
    </message>
    <message>
        <source>Appointments, calls or open tasks</source>
        <translation>Citas, llamadas o tareas abiertas</translation>
    </message>
    <message>
        <source>Read and hear the call that is chosen</source>
        <translation>Leer y escuchar la llamada elegida</translation>
    </message>
    <message>
        <source>{list}, or that there are none</source>
        <translation>{list}, o que no hay ninguna</translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation>Por qué no hay nada</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>This customer cannot be shown. {sentence}</source>
        <translation>No se puede mostrar este cliente. {sentence}</translation>
    </message>
    <message>
        <source>Choose a customer to see what is known of them.</source>
        <translation>Elija un cliente para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>No car is known yet.</source>
        <translation>Todavía no hay autos.</translation>
    </message>
    <message>
        <source>The customer, or how to choose one</source>
        <translation>El cliente, o cómo elegir uno</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whether they may be called</source>
        <translation>Si se le puede llamar</translation>
    </message>
    <message>
        <source>Whether they may be called, and what they said</source>
        <translation>Si se le puede llamar, y lo que dijo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Correct the name and the e-mail address</source>
        <translation>Corregir el nombre y el correo electrónico</translation>
    </message>
    <message>
        <source>Do not call …</source>
        <translation>No llamar …</translation>
    </message>
    <message>
        <source>They asked not to be called; asks once</source>
        <translation>Pidió que no le llamen; pregunta una vez</translation>
    </message>
    <message>
        <source>They may be called again; asks for the reason</source>
        <translation>Se le puede volver a llamar; pregunta el motivo</translation>
    </message>
    <message>
        <source>Allow calls …</source>
        <translation>Permitir llamadas …</translation>
    </message>
    <message>
        <source>Cars of this customer</source>
        <translation>Autos de este cliente</translation>
    </message>
    <message>
        <source>Why there are no cars</source>
        <translation>Por qué no hay autos</translation>
    </message>
    <message>
        <source>Write down a car of this customer</source>
        <translation>Anotar un auto de este cliente</translation>
    </message>
    <message>
        <source>Correct the car that is chosen</source>
        <translation>Corregir el auto elegido</translation>
    </message>
    <message>
        <source>How to choose a customer</source>
        <translation>Cómo elegir un cliente</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Cars, or that none is known</source>
        <translation>Autos, o que no se conoce ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Lotline called</source>
        <translation>Lotline</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>May be called.</source>
        <translation>Se le puede llamar.</translation>
    </message>
    <message>
        <source>Asked not to be called on {day}: “{words}”</source>
        <translation>El {day} pidió que no le llamaran: «{words}»</translation>
    </message>
    <message>
        <source>May be called. {asked}. {allowed}</source>
        <translation>Se le puede llamar. {asked}. {allowed}</translation>
    </message>
    <message>
        <source>Allowed again on {day}: “{words}”</source>
        <translation>El {day} se permitió de nuevo: «{words}»</translation>
    </message>
    <message>
        <source>{day}, {year}</source>
        <extracomment>A short day of another year, such as Mon, Mar 2, 2025</extracomment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <source>Lotline has not started.</source>
        <translation>Lotline no se ha iniciado.</translation>
    </message>
    <message>
        <source>A call is live</source>
        <translation>Hay una llamada en curso</translation>
    </message>
    <message>
        <source>State of the call</source>
        <translation>Estado de la llamada</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Ver la llamada</translation>
    </message>
    <message>
        <source>Go to the call; the guide can be gone on with</source>
        <translation>Ir a la llamada; la guía se puede continuar después</translation>
    </message>
    <message>
        <source>1 more call</source>
        <translation>1 llamada más</translation>
    </message>
    <message>
        <source>{count} more calls</source>
        <translation>{count} llamadas más</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Elija primero el archivo.</translation>
    </message>
    <message>
        <source>It stands in the records already.</source>
        <translation>Ya está guardado.</translation>
    </message>
    <message>
        <source>To try Lotline: hours, cars and answers that fit together, with invented prices.</source>
        <translation>Para probar Lotline: horarios, autos y respuestas que concuerdan, con precios inventados.</translation>
    </message>
    <message>
        <source>Cars, people and answers are added later: in Inventory and Knowledge, or by a file.</source>
        <translation>Los autos, las personas y las respuestas se agregan después: en Inventario y Conocimiento, o con un archivo.</translation>
    </message>
    <message>
        <source>A TOML file with everything: hours, services, cars, people and answers.</source>
        <translation>Un archivo TOML con todo: horarios, servicios, autos, personas y respuestas.</translation>
    </message>
    <message>
        <source>TOML files (*.toml)</source>
        <translation>Archivos TOML (*.toml)</translation>
    </message>
    <message>
        <source>Dealership</source>
        <translation>Concesionario</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>Choose the TOML file of your dealership</source>
        <translation>Elegir el archivo TOML de su concesionario</translation>
    </message>
    <message>
        <source>Save a pattern …</source>
        <translation>Guardar una plantilla …</translation>
    </message>
    <message>
        <source>Save the sample&apos;s file, to fill in your own data</source>
        <translation>Guardar el archivo de ejemplo para llenarlo con sus propios datos</translation>
    </message>
    <message>
        <source>Your dealership&apos;s file</source>
        <translation>Archivo de su concesionario</translation>
    </message>
    <message>
        <source>Save a pattern</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>For whom does the agent answer?</source>
        <translation>¿Para quién contesta el asistente?</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Your dealership</source>
        <translation>Su concesionario</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>{own}, as it is</source>
        <translation>{own}, tal como está</translation>
    </message>
    <message>
        <source>The sample dealership, Springfield Auto</source>
        <translation>El concesionario de ejemplo, Springfield Auto</translation>
    </message>
    <message>
        <source>{own}: change its data</source>
        <translation>{own}: cambiar sus datos</translation>
    </message>
    <message>
        <source>My dealership: type it in</source>
        <translation>Mi concesionario: escribir los datos</translation>
    </message>
    <message>
        <source>My dealership: from a file</source>
        <translation>Mi concesionario: desde un archivo</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>Examinando este equipo …</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Why there is nothing to show yet</source>
        <translation>Por qué aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Models and whether they fit</source>
        <translation>Modelos y si son aptos</translation>
    </message>
    <message>
        <source>Which models fit</source>
        <translation>Qué modelos son aptos</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>Resultado {number}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Precio desde</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Add a line for one more service</source>
        <translation>Agregar una línea para otro servicio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{title}, service {number}</source>
        <translation>{title}, servicio {number}</translation>
    </message>
    <message>
        <source>Remove service {number}</source>
        <translation>Quitar el servicio {number}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Without internet: on a PC that has it, “lotline models pull” fetches them into a folder. Bring that folder on a USB stick and import from it.</source>
        <translation>Sin internet: en un equipo con conexión, «lotline models pull» los descarga en una carpeta. Traiga esa carpeta en una memoria USB e impórtelos desde ella.</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>Lo que aún falta</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Descargar lo que falta</translation>
    </message>
    <message>
        <source>Fetch every model this PC still needs</source>
        <translation>Descargar todos los modelos que aún necesita este equipo</translation>
    </message>
    <message>
        <source>Import from a folder …</source>
        <translation>Importar desde una carpeta …</translation>
    </message>
    <message>
        <source>Copy models from a USB stick or a folder</source>
        <translation>Copiar modelos desde una memoria USB o una carpeta</translation>
    </message>
    <message>
        <source>Stop here, and go on another time</source>
        <translation>Detener aquí y continuar en otro momento</translation>
    </message>
    <message>
        <source>What is being done, or what came of it</source>
        <translation>Qué se está haciendo o qué resultó</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avance del trabajo</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sin internet</translation>
    </message>
    <message>
        <source>Models that this PC needs</source>
        <translation>Modelos que necesita este equipo</translation>
    </message>
    <message>
        <source>Import models from a folder</source>
        <translation>Importar modelos desde una carpeta</translation>
    </message>
    <message>
        <source>What this PC needs</source>
        <translation>Lo que necesita este equipo</translation>
    </message>
    <message>
        <source>The insights are shown here once Lotline is ready.</source>
        <translation>El análisis aparecerá aquí cuando Lotline esté listo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Median (s)</source>
        <translation>Mediana (s)</translation>
    </message>
    <message>
        <source>p90 (s)</source>
        <translation>P90 (s)</translation>
    </message>
    <message>
        <source>p95 (s)</source>
        <translation>P95 (s)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>Mostrar 7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>Mostrar 30 días</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Otro período</translation>
    </message>
    <message>
        <source>Show own range</source>
        <translation>Elegir un período</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day in Qt&apos;s format, such as Mar 2, 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Calls that somebody got something out of, the others being lost; not &quot;written to the disk&quot;</extracomment>
        <translation>Aprovechadas</translation>
    </message>
    <message>
        <source>Booking rate</source>
        <translation>Tasa de citas</translation>
    </message>
    <message>
        <source>Transfers that failed</source>
        <translation>Sin transferir</translation>
    </message>
    <message>
        <source>Typical wait</source>
        <translation>Espera típica</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Cifras del período</translation>
    </message>
    <message>
        <source>{title}, figure</source>
        <translation>{title}, cifra</translation>
    </message>
    <message>
        <source>{title}, details</source>
        <translation>{title}, detalles</translation>
    </message>
    <message>
        <source>{title}: why there is nothing</source>
        <translation>{title}: por qué no hay nada</translation>
    </message>
    <message>
        <source>Values for a spreadsheet</source>
        <translation>Valores para una hoja de cálculo</translation>
    </message>
    <message>
        <source>{title}: what was saved</source>
        <translation>{title}: qué se guardó</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save “{title}” as a file</source>
        <translation>Guardar «{title}» en un archivo</translation>
    </message>
    <message>
        <source>Save {title}</source>
        <translation>Guardar {title}</translation>
    </message>
    <message>
        <source>{title}, or why there is nothing</source>
        <translation>{title}, o por qué no hay nada</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged</source>
        <translation>Dibujo que se puede ampliar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the values as a table, or the plot again</source>
        <translation>Mostrar los valores en una tabla o de nuevo el gráfico</translation>
    </message>
    <message>
        <source>{title} as a table</source>
        <translation>{title} en una tabla</translation>
    </message>
    <message>
        <source>{title}, values</source>
        <translation>{title}, valores</translation>
    </message>
    <message>
        <source>Save what you changed, or discard it, before you open another car.</source>
        <translation>Guarde o descarte sus cambios antes de abrir otro auto.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>En venta</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What is wrong with the car</source>
        <translation>Qué está mal en el auto</translation>
    </message>
    <message>
        <source>Keep the car as it is written here</source>
        <translation>Guardar el auto tal como está escrito aquí</translation>
    </message>
    <message>
        <source>The agent offers the car no more, or offers it again</source>
        <translation>El asistente deja de ofrecer el auto, o lo ofrece de nuevo</translation>
    </message>
    <message>
        <source>Mark as sold</source>
        <translation>Marcar vendido</translation>
    </message>
    <message>
        <source>Take the car out of the records; this can be undone</source>
        <translation>Quitar el auto de los registros; se puede deshacer</translation>
    </message>
    <message>
        <source>New car</source>
        <translation>Auto nuevo</translation>
    </message>
    <message>
        <source>Stock no.</source>
        <translation>N.º stock</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>New / used</source>
        <translation>Nuevo / usado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Any make</source>
        <translation>Toda marca</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search the cars</source>
        <translation>Buscar autos</translation>
    </message>
    <message>
        <source>Search: make, model, color, stock no., VIN …</source>
        <translation>Buscar: marca, modelo, color, n.º stock, VIN …</translation>
    </message>
    <message>
        <source>New and used</source>
        <translation>Nuevos y usados</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>Nuevo o usado</translation>
    </message>
    <message>
        <source>For sale and sold</source>
        <translation>También vendidos</translation>
    </message>
    <message>
        <source>Offered or sold</source>
        <translation>Disponible o vendido</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>from $</source>
        <translation>desde $</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio máximo</translation>
    </message>
    <message>
        <source>to $</source>
        <translation>hasta $</translation>
    </message>
    <message>
        <source>{reason} It is not used.</source>
        <translation>{reason} No se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Import cars</source>
        <translation>Importar autos</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Qué haría la importación</translation>
    </message>
    <message>
        <source>Why the import did not work</source>
        <translation>Por qué no funcionó la importación</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <translation>Columna de: {field}</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Write what is shown; it can be undone</source>
        <translation>Escribir lo que se muestra; se puede deshacer</translation>
    </message>
    <message>
        <source>Go back to the cars; nothing is written</source>
        <translation>Volver a los autos; no se escribe nada</translation>
    </message>
    <message>
        <source>Which column of the file holds what</source>
        <translation>Qué contiene cada columna del archivo</translation>
    </message>
    <message>
        <source>Import cars from {file}</source>
        <translation>Importar autos de {file}</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>All lines ({count})</source>
        <translation>Todas las líneas ({count})</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Guardado: {what}</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Agregado: {what}</translation>
    </message>
    <message>
        <source>Sold: {what}</source>
        <translation>Vendido: {what}</translation>
    </message>
    <message>
        <source>For sale again: {what}</source>
        <translation>De nuevo en venta: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>⚠ Wrong</source>
        <translation>⚠ Con error</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>✓ For sale</source>
        <extracomment>In the column Offered, which is narrow</extracomment>
        <translation>✓ Sí</translation>
    </message>
    <message>
        <source>{model} (sample)</source>
        <translation>{model} (ejemplo)</translation>
    </message>
    <message>
        <source>1 car</source>
        <translation>1 auto</translation>
    </message>
    <message>
        <source>{count} cars</source>
        <translation>{count} autos</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Import 1 car</source>
        <translation>Importar 1 auto</translation>
    </message>
    <message>
        <source>Import {count} cars</source>
        <translation>Importar {count} autos</translation>
    </message>
    <message>
        <source>{added} added · {changed} changed · {same} left alone · {wrong} wrong.</source>
        <translation>{added} por agregar · {changed} por cambiar · {same} sin cambios · {wrong} con errores.</translation>
    </message>
    <message>
        <source>Wrong lines are left out.</source>
        <translation>Las líneas con errores se omiten.</translation>
    </message>
    <message>
        <source>Imported: {added} added.</source>
        <translation>Importación: agregados {added}.</translation>
    </message>
    <message>
        <source>Imported: {changed} changed.</source>
        <translation>Importación: cambiados {changed}.</translation>
    </message>
    <message>
        <source>Imported: {added} added and {changed} changed.</source>
        <translation>Importación: agregados {added}, cambiados {changed}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Line no.</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>What changes, or what is wrong</source>
        <translation>Qué cambia o qué está mal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no stored answers yet. Add the first: a question callers ask, and what you say.</source>
        <translation>Aún no hay respuestas guardadas. Agregue la primera: una pregunta frecuente y lo que usted responde.</translation>
    </message>
    <message>
        <source>No answer has these words in it.</source>
        <translation>Ninguna respuesta contiene estas palabras.</translation>
    </message>
    <message>
        <source>Stored answers</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Search the stored answers</source>
        <translation>Buscar en las respuestas guardadas</translation>
    </message>
    <message>
        <source>Why no answers are listed</source>
        <translation>Por qué no aparecen respuestas</translation>
    </message>
    <message>
        <source>The answers, or the reason why there are none</source>
        <translation>Las respuestas, o por qué no hay ninguna</translation>
    </message>
    <message>
        <source>List of stored answers</source>
        <translation>Lista de respuestas guardadas</translation>
    </message>
    <message>
        <source>The answers, or one of them</source>
        <translation>Las respuestas, o una de ellas</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Respuesta nueva</translation>
    </message>
    <message>
        <source>Stored answers ({count})</source>
        <translation>Respuestas guardadas ({count})</translation>
    </message>
    <message>
        <source>A stored answer</source>
        <translation>Una respuesta guardada</translation>
    </message>
    <message>
        <source>Do you have loaner cars?</source>
        <translation>Do you have loaner cars?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What the agent says, word for word</source>
        <translation>Lo que dice el asistente, palabra por palabra</translation>
    </message>
    <message>
        <source>One a line: can I get a car while mine is in the shop</source>
        <translation>Una por línea: can I get a car while mine is in the shop</translation>
    </message>
    <message>
        <source>Other ways to ask</source>
        <translation>Otras formas de preguntar</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>What is wrong with the answer</source>
        <translation>Qué está mal en la respuesta</translation>
    </message>
    <message>
        <source>Keep the answer; the agent knows it with the next question</source>
        <translation>Guardar la respuesta; el asistente la sabe desde la próxima pregunta</translation>
    </message>
    <message>
        <source>Back to the list; nothing is changed</source>
        <translation>Volver a la lista; no se cambia nada</translation>
    </message>
    <message>
        <source>Delete this answer; this can be undone</source>
        <translation>Eliminar esta respuesta; se puede deshacer</translation>
    </message>
    <message>
        <source>Asked also as</source>
        <translation>También como</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>{name}: stopped. Nothing of it is answered from.</source>
        <translation>{name}: detenido. No se responde con nada de él.</translation>
    </message>
    <message>
        <source>Stopped. {what}</source>
        <translation>Detenido. {what}</translation>
    </message>
    <message>
        <source>No documents yet. Drop PDF, Word, text, web or CSV files here: the agent reads them and answers from what they say.</source>
        <translation>Aún no hay documentos. Suelte aquí archivos PDF, Word, de texto, web o CSV: el asistente los lee y responde con lo que dicen.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Why no documents are listed</source>
        <translation>Por qué no aparecen documentos</translation>
    </message>
    <message>
        <source>Which document is being read</source>
        <translation>Qué documento se está leyendo</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>Cuánto va del documento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading; documents that were read already stay</source>
        <translation>Dejar de leer; los documentos ya leídos se quedan</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Delete the document that is marked; you are asked once</source>
        <translation>Eliminar el documento marcado; se le pregunta una vez</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>A document is being read</source>
        <translation>Se está leyendo un documento</translation>
    </message>
    <message>
        <source>The documents, or the reason why there are none</source>
        <translation>Los documentos, o por qué no hay ninguno</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>The agent answers from it no more. The file itself stays where it is.</source>
        <translation>El asistente ya no responde con él. El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Delete a document</source>
        <translation>Eliminar un documento</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Documentos ({count})</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
    <message>
        <source>– It is answered from the opening hours, services or other records.</source>
        <translation>– Se responde con los horarios, servicios u otros registros.</translation>
    </message>
    <message>
        <source>– It is taken for a wish to book.</source>
        <translation>– Se entiende como deseo de hacer una cita.</translation>
    </message>
    <message>
        <source>– It is taken for a question about the cars for sale.</source>
        <translation>– Se entiende como pregunta sobre los autos en venta.</translation>
    </message>
    <message>
        <source>– It is taken for a message.</source>
        <translation>– Se entiende como mensaje.</translation>
    </message>
    <message>
        <source>– It is taken for a wish to speak to a person.</source>
        <translation>– Se entiende como deseo de hablar con una persona.</translation>
    </message>
    <message>
        <source>– It is taken for something else than a question.</source>
        <translation>– No se entiende como pregunta.</translation>
    </message>
    <message>
        <source>Stored answer</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>✓ said</source>
        <translation>✓ dicho</translation>
    </message>
    <message>
        <source>✗ The agent would say that it does not know, and offer a person.</source>
        <translation>✗ El asistente diría que no lo sabe y ofrecería a una persona.</translation>
    </message>
    <message>
        <source>✓ The agent would answer with the passage marked below.</source>
        <translation>✓ El asistente respondería con el pasaje marcado abajo.</translation>
    </message>
    <message>
        <source>✓ It is answered from the opening hours, services or other records.</source>
        <translation>✓ Se responde con los horarios, servicios u otros registros.</translation>
    </message>
    <message>
        <source>The agent would do something for the caller before it answers.</source>
        <translation>El asistente haría algo por quien llama antes de responder.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>1 document taken in.</source>
        <translation>1 documento leído.</translation>
    </message>
    <message>
        <source>{count} documents taken in.</source>
        <translation>{count} documentos leídos.</translation>
    </message>
    <message>
        <source>1 document taken in, {refused} refused.</source>
        <translation>1 documento leído; rechazados: {refused}.</translation>
    </message>
    <message>
        <source>{count} documents taken in, {refused} refused.</source>
        <translation>{count} documentos leídos; rechazados: {refused}.</translation>
    </message>
    <message>
        <source>Reading {file} ({place} of {total}) …</source>
        <translation>Leyendo {file} ({place} de {total}) …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Leyendo {file} …</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Question – answer</source>
        <translation>Pregunta – respuesta</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>✗ The question could not be tried. {why}</source>
        <translation>✗ No se pudo probar la pregunta. {why}</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Probar una pregunta</translation>
    </message>
    <message>
        <source>A question as a caller would ask it</source>
        <translation>Una pregunta como la haría quien llama</translation>
    </message>
    <message>
        <source>As a caller would ask it: Do you have loaner cars?</source>
        <translation>Como la haría quien llama: Do you have loaner cars?</translation>
    </message>
    <message>
        <source>See what the agent would answer; nobody is called, nothing is done</source>
        <translation>Ver qué respondería el asistente; no se llama a nadie ni se hace nada</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Put the question and its answer away</source>
        <translation>Quitar la pregunta y su respuesta</translation>
    </message>
    <message>
        <source>Whether the agent would answer</source>
        <translation>Si el asistente respondería</translation>
    </message>
    <message>
        <source>What the agent would say</source>
        <translation>Qué diría el asistente</translation>
    </message>
    <message>
        <source>What lies near the question</source>
        <translation>Qué se acerca a la pregunta</translation>
    </message>
    <message>
        <source>Getting ready:</source>
        <translation>Preparando:</translation>
    </message>
    <message>
        <source>Lotline starts …</source>
        <translation>Lotline se inicia …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A call can be taken.</source>
        <translation>Se pueden recibir llamadas.</translation>
    </message>
    <message>
        <source>Lotline starts again …</source>
        <translation>Lotline se reinicia …</translation>
    </message>
    <message>
        <source>Cannot take calls</source>
        <translation>No puede recibir llamadas</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Live calls may end; no new one is taken.</source>
        <translation>Las llamadas en curso pueden terminar; no se reciben nuevas.</translation>
    </message>
    <message>
        <source>Calls are ended and the records are put away.</source>
        <translation>Se terminan las llamadas y se guardan los registros.</translation>
    </message>
    <message>
        <source>Model, why</source>
        <translation>Modelo, motivo</translation>
    </message>
    <message>
        <source>Model, fit</source>
        <translation>Modelo, aptitud</translation>
    </message>
    <message>
        <source>Model, licence</source>
        <translation>Modelo, licencia</translation>
    </message>
    <message>
        <source>Model, speed</source>
        <translation>Modelo, velocidad</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch this model over the network</source>
        <translation>Descargar este modelo por la red</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Read the files and compare them with the catalogue</source>
        <translation>Leer los archivos y compararlos con el catálogo</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Take this model off the disk</source>
        <translation>Borrar este modelo del disco</translation>
    </message>
    <message>
        <source>{title} is deleted from this PC.</source>
        <translation>{title} se eliminará de este equipo.</translation>
    </message>
    <message>
        <source>To use it again, it has to be fetched again. Remove it?</source>
        <translation>Para volver a usarlo habrá que descargarlo de nuevo. ¿Quitarlo?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The models are shown here in a moment.</source>
        <translation>Los modelos aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>Paused. What was fetched stays, and is gone on with the next time.</source>
        <translation>En pausa. Lo descargado se conserva y la próxima vez se continúa desde ahí.</translation>
    </message>
    <message>
        <source>Close Lotline and open it again to work with it.</source>
        <translation>Cierre Lotline y vuelva a abrirlo para trabajar con ello.</translation>
    </message>
    <message>
        <source>{title} is what it should be.</source>
        <translation>{title} está en orden.</translation>
    </message>
    <message>
        <source>{title} is damaged. Replace it.</source>
        <translation>{title} está dañado. Reemplácelo.</translation>
    </message>
    <message>
        <source>Files of {title} are missing. Download it.</source>
        <translation>Faltan archivos de {title}. Descárguelo.</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Poniendo en pausa …</translation>
    </message>
    <message>
        <source>{title} is on this PC.</source>
        <translation>{title} está en este equipo.</translation>
    </message>
    <message>
        <source>Fetching {title} …</source>
        <translation>Descargando {title} …</translation>
    </message>
    <message>
        <source>Fetching what is needed …</source>
        <translation>Descargando lo que falta …</translation>
    </message>
    <message>
        <source>Looking in {folder} …</source>
        <translation>Buscando en {folder} …</translation>
    </message>
    <message>
        <source>Checking {title} …</source>
        <translation>Comprobando {title} …</translation>
    </message>
    <message>
        <source>Removing {title} …</source>
        <translation>Quitando {title} …</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} se ha quitado.</translation>
    </message>
    <message>
        <source>There was nothing to copy: all models are here, or it was paused.</source>
        <translation>No había nada que copiar: todos los modelos están aquí o se puso en pausa.</translation>
    </message>
    <message>
        <source>Copied: {titles}.</source>
        <translation>Copiado: {titles}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Qué no funcionó</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Citas de hoy</translation>
    </message>
    <message>
        <source>Why there are no appointments</source>
        <translation>Por qué no hay citas</translation>
    </message>
    <message>
        <source>Appointments or the reason why there are none</source>
        <translation>Citas o el motivo por el que no hay</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>Qué hace el asistente</translation>
    </message>
    <message>
        <source>The agent listens</source>
        <translation>El asistente escucha</translation>
    </message>
    <message>
        <source>The agent thinks</source>
        <translation>El asistente piensa</translation>
    </message>
    <message>
        <source>The agent speaks</source>
        <translation>El asistente habla</translation>
    </message>
    <message>
        <source>booking an appointment</source>
        <translation>reserva una cita</translation>
    </message>
    <message>
        <source>moving or cancelling an appointment</source>
        <translation>cambia o cancela una cita</translation>
    </message>
    <message>
        <source>taking a message</source>
        <translation>toma un mensaje</translation>
    </message>
    <message>
        <source>getting a person</source>
        <translation>busca a una persona</translation>
    </message>
    <message>
        <source>looking for a car</source>
        <translation>busca un auto</translation>
    </message>
    <message>
        <source>looking up an appointment</source>
        <translation>consulta una cita</translation>
    </message>
    <message>
        <source>looking up a car in the shop</source>
        <translation>consulta un auto en el taller</translation>
    </message>
    <message>
        <source>greeting the caller</source>
        <translation>saluda a quien llama</translation>
    </message>
    <message>
        <source>finding out what the caller wants</source>
        <translation>averigua qué se necesita</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>espera a una persona</translation>
    </message>
    <message>
        <source>all done so far</source>
        <translation>todo listo por ahora</translation>
    </message>
    <message>
        <source>asked how it can help</source>
        <translation>preguntó en qué puede ayudar</translation>
    </message>
    <message>
        <source>asked which service</source>
        <translation>preguntó qué servicio</translation>
    </message>
    <message>
        <source>asked whether that is the service</source>
        <translation>preguntó si es ese servicio</translation>
    </message>
    <message>
        <source>asked which day</source>
        <translation>preguntó qué día</translation>
    </message>
    <message>
        <source>asked what time</source>
        <translation>preguntó a qué hora</translation>
    </message>
    <message>
        <source>asked the name</source>
        <translation>preguntó el nombre</translation>
    </message>
    <message>
        <source>asked the phone number</source>
        <translation>preguntó el número de teléfono</translation>
    </message>
    <message>
        <source>asked the e-mail address</source>
        <translation>preguntó el correo electrónico</translation>
    </message>
    <message>
        <source>asked whether to use this number</source>
        <translation>preguntó si usar este número</translation>
    </message>
    <message>
        <source>asked whether to book it</source>
        <translation>preguntó si reservar la cita</translation>
    </message>
    <message>
        <source>asked what to change</source>
        <translation>preguntó qué cambiar</translation>
    </message>
    <message>
        <source>asked which car</source>
        <translation>preguntó qué auto</translation>
    </message>
    <message>
        <source>asked which car it is for</source>
        <translation>preguntó para qué auto es</translation>
    </message>
    <message>
        <source>asked which of two days</source>
        <translation>preguntó cuál de dos días</translation>
    </message>
    <message>
        <source>asked morning or evening</source>
        <translation>preguntó si por la mañana o por la tarde</translation>
    </message>
    <message>
        <source>asked who is calling</source>
        <translation>preguntó quién llama</translation>
    </message>
    <message>
        <source>asked whose appointment</source>
        <translation>preguntó de quién es la cita</translation>
    </message>
    <message>
        <source>asked which appointment</source>
        <translation>preguntó qué cita</translation>
    </message>
    <message>
        <source>asked whether to cancel it</source>
        <translation>preguntó si cancelar la cita</translation>
    </message>
    <message>
        <source>asked whether to move it</source>
        <translation>preguntó si cambiar la cita</translation>
    </message>
    <message>
        <source>asked what kind of car</source>
        <translation>preguntó qué tipo de auto</translation>
    </message>
    <message>
        <source>asked whether to drive it</source>
        <translation>preguntó si quiere probar el auto</translation>
    </message>
    <message>
        <source>asked what it is about</source>
        <translation>preguntó de qué se trata</translation>
    </message>
    <message>
        <source>asked whether to call back</source>
        <translation>preguntó si devolver la llamada</translation>
    </message>
    <message>
        <source>asked when to call back</source>
        <translation>preguntó cuándo devolver la llamada</translation>
    </message>
    <message>
        <source>asked whether to go on</source>
        <translation>preguntó si continuar</translation>
    </message>
    <message>
        <source>asked whether there is more</source>
        <translation>preguntó si hay algo más</translation>
    </message>
    <message>
        <source>asked whether to get a person</source>
        <translation>preguntó si pasar con una persona</translation>
    </message>
    <message>
        <source>asked what to write down</source>
        <translation>preguntó qué anotar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Se graba</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Grabación en pausa</translation>
    </message>
    <message>
        <source>Not recorded, as asked</source>
        <translation>Sin grabar, a petición</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Falló la grabación</translation>
    </message>
    <message>
        <source>You speak, the agent listens along</source>
        <translation>Usted habla, el asistente escucha</translation>
    </message>
    <message>
        <source>The agent comes on the line</source>
        <translation>El asistente entra en la línea</translation>
    </message>
    <message>
        <source>No call at the moment. When the phone rings, the caller and what is said appear here.</source>
        <translation>No hay llamadas en este momento. Cuando suene el teléfono, aquí verá quién llama y lo que se dice.</translation>
    </message>
    <message>
        <source>Calls appear here once Lotline is ready.</source>
        <translation>Las llamadas aparecen aquí cuando Lotline está listo.</translation>
    </message>
    <message>
        <source>“lotline doctor” tells what works and what to do about the rest.</source>
        <translation>«lotline doctor» indica qué funciona y qué hacer con lo demás.</translation>
    </message>
    <message>
        <source>What is booked in a practice call is not kept.</source>
        <translation>Lo que se reserva en una llamada de práctica no se guarda.</translation>
    </message>
    <message>
        <source>The phone rings. The agent answers by itself, or at once with the button below.</source>
        <translation>Suena el teléfono. El asistente contesta solo, o de inmediato con el botón de abajo.</translation>
    </message>
    <message>
        <source>Waiting for the other side to answer.</source>
        <translation>Esperando a que la otra parte conteste.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar la llamada</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Duración de la llamada</translation>
    </message>
    <message>
        <source>What stays of a practice call</source>
        <translation>Lo que queda de una llamada de práctica</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>Contesta el asistente</translation>
    </message>
    <message>
        <source>Let the agent answer the ringing call now</source>
        <translation>Que el asistente conteste ahora la llamada que suena</translation>
    </message>
    <message>
        <source>Answer myself</source>
        <translation>Contestar yo</translation>
    </message>
    <message>
        <source>Take the ringing call with this PC&apos;s headset</source>
        <translation>Contestar la llamada que suena con los auriculares de esta PC</translation>
    </message>
    <message>
        <source>Speak yourself with this PC&apos;s headset, or leave the call to the agent again</source>
        <translation>Hablar usted con los auriculares de esta PC o devolver la llamada al asistente</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>End the call that is shown</source>
        <translation>Terminar la llamada que se muestra</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>Ver la demostración</translation>
    </message>
    <message>
        <source>A simulated caller phones in and books a service</source>
        <translation>Una persona simulada llama y reserva un servicio</translation>
    </message>
    <message>
        <source>Talk to the agent</source>
        <translation>Hablar con el asistente</translation>
    </message>
    <message>
        <source>Practice: call with this PC&apos;s microphone and speakers</source>
        <translation>Práctica: llame con el micrófono y los altavoces de esta PC</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Live call {number}</source>
        <translation>Llamada en curso {number}</translation>
    </message>
    <message>
        <source>Who is on call {number}</source>
        <translation>Quién está en la llamada {number}</translation>
    </message>
    <message>
        <source>State of call {number}</source>
        <translation>Estado de la llamada {number}</translation>
    </message>
    <message>
        <source>Last words of call {number}</source>
        <translation>Últimas palabras de la llamada {number}</translation>
    </message>
    <message>
        <source>Show call {number} large</source>
        <translation>Mostrar en grande la llamada {number}</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Está sonando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Usted habla</translation>
    </message>
    <message>
        <source>Three talk</source>
        <translation>Hablan los tres</translation>
    </message>
    <message>
        <source>Caller gone</source>
        <translation>Quien llamó colgó</translation>
    </message>
    <message>
        <source>Joined here</source>
        <translation>Unidos aquí</translation>
    </message>
    <message>
        <source>You hold the call</source>
        <translation>Usted puso en espera</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Usted está en silencio</translation>
    </message>
    <message>
        <source>{who} rings. The caller waits.</source>
        <translation>Suena en {who}. La persona que llama espera.</translation>
    </message>
    <message>
        <source>You speak with {who}. The caller waits.</source>
        <translation>Usted habla con {who}. La persona que llama espera.</translation>
    </message>
    <message>
        <source>You speak with the caller. {who} waits.</source>
        <translation>Usted habla con la persona que llama. {who} espera.</translation>
    </message>
    <message>
        <source>The caller, {who} and you hear each other.</source>
        <translation>La persona que llama, {who} y usted se oyen.</translation>
    </message>
    <message>
        <source>The caller hung up. You speak with {who}.</source>
        <translation>La persona que llamó colgó. Usted habla con {who}.</translation>
    </message>
    <message>
        <source>The caller and {who} talk over this PC. Hanging up ends it.</source>
        <translation>La persona que llama y {who} hablan a través de esta PC. Colgar lo termina.</translation>
    </message>
    <message>
        <source>Colleague in the call</source>
        <translation>Colega en la llamada</translation>
    </message>
    <message>
        <source>Who talks with whom</source>
        <translation>Quién habla con quién</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Consultar antes</translation>
    </message>
    <message>
        <source>Call this number and speak there while the caller waits</source>
        <translation>Llamar a este número y hablar mientras la persona que llama espera</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Speak with the other one; the first one waits</source>
        <translation>Hablar con la otra persona; la primera espera</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Caller, colleague and you hear each other</source>
        <translation>La persona que llama, su colega y usted se oyen</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Conectarlos</translation>
    </message>
    <message>
        <source>Leave caller and colleague together</source>
        <translation>Dejar juntos a la persona que llama y a su colega</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Hang up on the colleague; back to the caller</source>
        <translation>Colgar al colega y volver con la persona que llama</translation>
    </message>
    <message>
        <source>Caller has finished</source>
        <translation>Fin de la frase</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Transcrito</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>First speech</source>
        <translation>Primer sonido</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>After the agent&apos;s first answer, this shows how long the caller waited and for what.</source>
        <translation>Tras la primera respuesta del asistente, aquí verá cuánto esperó la persona que llama y por qué.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Time until the caller heard the answer</source>
        <translation>Tiempo hasta que se oyó la respuesta</translation>
    </message>
    <message>
        <source>Why there is no timing</source>
        <translation>Por qué no hay tiempos</translation>
    </message>
    <message>
        <source>Timing of the last answer</source>
        <translation>Tiempos de la última respuesta</translation>
    </message>
    <message>
        <source>Timing or the reason why there is none</source>
        <translation>Tiempos o el motivo por el que no hay</translation>
    </message>
    <message>
        <source>Heard {seconds} s after the caller stopped speaking</source>
        <translation>Se oyó {seconds} s después de que terminó de hablar</translation>
    </message>
    <message>
        <source>Stages of the last answer</source>
        <translation>Etapas de la última respuesta</translation>
    </message>
    <message>
        <source>{stage} {seconds} seconds</source>
        <translation>{stage} {seconds} segundos</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Su llamada</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>The other side does not hear you</source>
        <translation>La otra parte no le oye</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>The other side waits and hears nothing</source>
        <translation>La otra parte espera y no oye nada</translation>
    </message>
    <message>
        <source>Keys to press, or a number to transfer to</source>
        <translation>Teclas por marcar o un número al que transferir</translation>
    </message>
    <message>
        <source>Keys, or a number</source>
        <translation>Teclas o un número</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Enviar teclas</translation>
    </message>
    <message>
        <source>Press these keys, as for a menu at the other end</source>
        <translation>Marcar estas teclas, como en un menú telefónico</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Hand the call on to this number, unasked</source>
        <translation>Pasar la llamada a este número sin consultar</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Pausar grabación</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Volver a grabar</translation>
    </message>
    <message>
        <source>Recording of the call</source>
        <translation>Grabación de la llamada</translation>
    </message>
    <message>
        <source>Whether the call is recorded</source>
        <translation>Si se graba la llamada</translation>
    </message>
    <message>
        <source>Recording: {state}</source>
        <translation>Grabación: {state}</translation>
    </message>
    <message>
        <source>Leave out of the recording what is said now, or take it in again</source>
        <translation>Dejar fuera de la grabación lo que se dice ahora, o volver a incluirlo</translation>
    </message>
    <message>
        <source>A person is wanted</source>
        <translation>Piden hablar con una persona</translation>
    </message>
    <message>
        <source>What the caller wants</source>
        <translation>Qué necesita quien llama</translation>
    </message>
    <message>
        <source>Seconds until the ring gives up</source>
        <translation>Segundos hasta que deje de sonar</translation>
    </message>
    <message>
        <source>Take the caller</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>The caller is told and put through</source>
        <translation>Se le avisa a quien llama y se le comunica con usted</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>No hay nadie libre</translation>
    </message>
    <message>
        <source>The caller is offered a call-back</source>
        <translation>Se ofrece a quien llama devolverle la llamada</translation>
    </message>
    <message>
        <source>The desk rings</source>
        <translation>Suena en recepción</translation>
    </message>
    <message>
        <source>Sound of both sides, the last ten seconds</source>
        <translation>Sonido de ambas partes, los últimos diez segundos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Agent speaks</source>
        <translation>Habla el asistente</translation>
    </message>
    <message>
        <source>Staff speaks</source>
        <translation>Habla el personal</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>Hablan ambos</translation>
    </message>
    <message>
        <source>Caller speaks</source>
        <translation>Habla quien llama</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Tell the agent: offer Tuesday · ask for the e-mail · say: …</source>
        <extracomment>The examples after the colon stay English: the agent understands nothing else</extracomment>
        <translation>Al asistente, en inglés: offer Tuesday · ask for the e-mail · say: …</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>Susurrar al asistente</translation>
    </message>
    <message>
        <source>Tell the agent</source>
        <translation>Decir al asistente</translation>
    </message>
    <message>
        <source>The caller does not hear it</source>
        <translation>Quien llama no lo oye</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Tell the agent; the caller does not hear it</source>
        <translation>Decírselo al asistente; quien llama no lo oye</translation>
    </message>
    <message>
        <source>What the agent makes of it</source>
        <translation>Qué hace el asistente con ello</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>Cita reservada</translation>
    </message>
    <message>
        <source>A call rings here</source>
        <translation>Suena una llamada aquí</translation>
    </message>
    <message>
        <source>What happens when nobody answers</source>
        <translation>Qué pasa si nadie contesta</translation>
    </message>
    <message>
        <source>Go to the call, where it can be answered</source>
        <translation>Ir a la llamada para contestarla</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Suena una llamada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No contacts yet. The dealership’s people with an extension are listed here, and its customers, once they have booked.</source>
        <translation>Todavía no hay contactos. Aquí aparecen el personal con extensión y los clientes, en cuanto hagan una cita.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of a name, a number or a car.</source>
        <translation>No se encontró a nadie. Pruebe con parte de un nombre, un número o un auto.</translation>
    </message>
    <message>
        <source>The contacts are shown here once Lotline is ready.</source>
        <translation>Los contactos aparecerán aquí cuando Lotline esté listo.</translation>
    </message>
    <message>
        <source>The contacts cannot be shown. {sentence}</source>
        <translation>No se pueden mostrar los contactos. {sentence}</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Número o dirección SIP</translation>
    </message>
    <message>
        <source>Number, or name@host</source>
        <translation>Número o nombre@host</translation>
    </message>
    <message>
        <source>Why there was no call</source>
        <translation>Por qué no hubo llamada</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call with this PC&apos;s headset and speak yourself</source>
        <translation>Llamar con los auriculares de esta PC y hablar usted</translation>
    </message>
    <message>
        <source>Agent calls</source>
        <translation>Llama el asistente</translation>
    </message>
    <message>
        <source>Have the agent call and speak</source>
        <translation>Dejar que el asistente llame y hable</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Nobody is pinned. Choose somebody below and press “Pin”: they get a button and a key here.</source>
        <translation>No hay nadie fijado. Elija a alguien abajo y pulse «Fijar»: tendrá aquí un botón y una tecla.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Why there are no favourites</source>
        <translation>Por qué no hay favoritos</translation>
    </message>
    <message>
        <source>Favourite {number}</source>
        <translation>Favorito {number}</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <source>Call {name}, {number}, and speak yourself</source>
        <translation>Llamar a {name}, {number}, y hablar usted</translation>
    </message>
    <message>
        <source>Nobody has called yet, and nobody was called. Calls appear here, newest first.</source>
        <translation>Todavía no hay llamadas entrantes ni salientes. Aquí aparecerán, la más reciente primero.</translation>
    </message>
    <message>
        <source>Contacts and recent calls</source>
        <translation>Contactos y llamadas recientes</translation>
    </message>
    <message>
        <source>Part of a name, a number or a car</source>
        <translation>Parte de un nombre, un número o un auto</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Buscar en los contactos</translation>
    </message>
    <message>
        <source>Search: name, number, car … Enter calls the first</source>
        <translation>Buscar: nombre, número, auto … Enter llama al primero</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>Why no contacts are listed</source>
        <translation>Por qué no hay contactos</translation>
    </message>
    <message>
        <source>Why there are no recent calls</source>
        <translation>Por qué no hay llamadas recientes</translation>
    </message>
    <message>
        <source>The dealership&apos;s people and its customers</source>
        <translation>El personal del concesionario y sus clientes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Who called and who was called, newest first</source>
        <translation>Quién llamó y a quién se llamó, lo más reciente primero</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Make the chosen one a favourite, or a favourite no more</source>
        <translation>Agregar la selección a favoritos o quitarla</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Put the chosen favourite before the one above</source>
        <translation>Poner el favorito elegido antes del anterior</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Put the chosen favourite behind the one below</source>
        <translation>Poner el favorito elegido después del siguiente</translation>
    </message>
    <message>
        <source>Contacts or the reason why there are none</source>
        <translation>Contactos, o por qué no hay</translation>
    </message>
    <message>
        <source>Recent calls or the reason why there are none</source>
        <translation>Llamadas recientes, o por qué no hay</translation>
    </message>
    <message>
        <source>Contacts or recent calls</source>
        <translation>Contactos o llamadas recientes</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién contesta</translation>
    </message>
    <message>
        <source>Who answers which incoming calls</source>
        <translation>Quién contesta qué llamadas</translation>
    </message>
    <message>
        <source>Calling, or who answers</source>
        <translation>Llamar, o quién contesta</translation>
    </message>
    <message>
        <source>called here</source>
        <translation>llamada entrante</translation>
    </message>
    <message>
        <source>was called</source>
        <translation>llamada saliente</translation>
    </message>
    <message>
        <source>The agent at once</source>
        <translation>El asistente de inmediato</translation>
    </message>
    <message>
        <source>The desk first, then the agent</source>
        <translation>Primero recepción, luego el asistente</translation>
    </message>
    <message>
        <source>Only the desk; the agent takes a message</source>
        <translation>Solo recepción; si no, un mensaje</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>A number or SIP address</source>
        <translation>Un número o una dirección SIP</translation>
    </message>
    <message>
        <source>Numbers that begin with …</source>
        <translation>Números que empiezan con …</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clientes conocidos</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>Llamadas anónimas</translation>
    </message>
    <message>
        <source>(217) 555-0123</source>
        <translation>(217) 555-0123</translation>
    </message>
    <message>
        <source>217, or +49</source>
        <translation>217 o +49</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source> seconds</source>
        <extracomment>Behind a number, with the space before it</extracomment>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Rings at the desk for, typed</source>
        <translation>Suena en recepción, escrito</translation>
    </message>
    <message>
        <source>The rule counts on {day}</source>
        <translation>La regla vale el {day}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Hours, from</source>
        <translation>Horario, desde</translation>
    </message>
    <message>
        <source>Hours, until</source>
        <translation>Horario, hasta</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Qué está mal en la regla</translation>
    </message>
    <message>
        <source>Keep the rule; it counts from the next call</source>
        <translation>Guardar la regla; vale desde la próxima llamada</translation>
    </message>
    <message>
        <source>Back to the rules; nothing is changed</source>
        <translation>Volver a las reglas sin cambiar nada</translation>
    </message>
    <message>
        <source>Rings at the desk for</source>
        <translation>Suena en recepción</translation>
    </message>
    <message>
        <source>None chosen: every day.</source>
        <translation>Ninguno elegido: todos los días.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>By the dealership&apos;s clock; they may go on over midnight.</source>
        <translation>Según el reloj del concesionario; puede pasar de la medianoche.</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Which of the SIP accounts was called.</source>
        <translation>Cuál de las cuentas SIP recibió la llamada.</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Between both times</source>
        <translation>Entre las dos horas</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier número</translation>
    </message>
    <message>
        <source>Direct calls, without an account</source>
        <translation>Llamadas directas, sin cuenta</translation>
    </message>
    <message>
        <source>{call} would ring at the desk for {seconds} s, then the agent would take a message</source>
        <translation>{call} sonaría {seconds} s en recepción y luego el asistente tomaría un mensaje</translation>
    </message>
    <message>
        <source>{call} would ring at the desk for {seconds} s, then the agent would answer</source>
        <translation>{call} sonaría {seconds} s en recepción y luego contestaría el asistente</translation>
    </message>
    <message>
        <source>{call} would be answered by the agent after {seconds} s</source>
        <translation>{call} sería atendida por el asistente después de {seconds} s</translation>
    </message>
    <message>
        <source>{call} would be answered by the agent at once</source>
        <translation>{call} sería atendida de inmediato por el asistente</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Llamadas directas</translation>
    </message>
    <message>
        <source>The desk for {seconds} s, then the agent</source>
        <translation>Recepción {seconds} s, luego el asistente</translation>
    </message>
    <message>
        <source>The desk for {seconds} s, else a message</source>
        <translation>Recepción {seconds} s; si no, un mensaje</translation>
    </message>
    <message>
        <source>A call that no rule above fits</source>
        <extracomment>Stands for {call} in sentences like &quot;{call} would be answered by the agent at once&quot;</extracomment>
        <translation>Una llamada sin regla que se aplique</translation>
    </message>
    <message>
        <source>Without a rule, every call</source>
        <translation>Sin reglas, toda llamada</translation>
    </message>
    <message>
        <source>A call now from an anonymous caller</source>
        <extracomment>Stands for {call} in sentences like &quot;{call} would be answered by the agent at once&quot;</extracomment>
        <translation>Una llamada anónima ahora</translation>
    </message>
    <message>
        <source>A call now from {caller}</source>
        <extracomment>Stands for {call} in sentences like &quot;{call} would be answered by the agent at once&quot;</extracomment>
        <translation>Una llamada de {caller} ahora</translation>
    </message>
    <message>
        <source>{sentence} (rule {number}).</source>
        <translation>{sentence} (regla {number}).</translation>
    </message>
    <message>
        <source>{sentence} (no rule fits).</source>
        <translation>{sentence} (no se aplica ninguna regla).</translation>
    </message>
    <message>
        <source>{call} would be answered by the agent at once, since nobody is to be disturbed</source>
        <translation>{call} sería atendida de inmediato por el asistente, porque nadie quiere ser molestado</translation>
    </message>
    <message>
        <source>{call} would ring at the desk until somebody answers</source>
        <translation>{call} sonaría en recepción hasta que alguien conteste</translation>
    </message>
    <message>
        <source>Rule {number} was deleted.</source>
        <translation>Se eliminó la regla {number}.</translation>
    </message>
    <message>
        <source>No rules. Add one to let calls ring at the desk first, at certain hours, for certain callers or on one of the numbers.</source>
        <translation>No hay reglas. Con una regla, las llamadas suenan primero en recepción: a ciertas horas, de ciertas personas o en uno de los números.</translation>
    </message>
    <message>
        <source>Rules on who answers, the first that fits decides</source>
        <translation>Reglas sobre quién contesta; decide la primera que se aplica</translation>
    </message>
    <message>
        <source>Why no rules are listed</source>
        <translation>Por qué no hay reglas</translation>
    </message>
    <message>
        <source>What becomes of other calls</source>
        <translation>Qué pasa con las demás llamadas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar regla</translation>
    </message>
    <message>
        <source>Write a new rule, behind the others</source>
        <translation>Crear una regla nueva después de las demás</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Cambiar la regla elegida</translation>
    </message>
    <message>
        <source>Ask the chosen rule before the one above</source>
        <translation>Aplicar la regla elegida antes que la anterior</translation>
    </message>
    <message>
        <source>Ask the chosen rule after the one below</source>
        <translation>Aplicar la regla elegida después de la siguiente</translation>
    </message>
    <message>
        <source>Delete the chosen rule; this can be undone</source>
        <translation>Eliminar la regla elegida; se puede deshacer</translation>
    </message>
    <message>
        <source>A call now from</source>
        <translation>Una llamada ahora de</translation>
    </message>
    <message>
        <source>Number, or name@host; empty for an anonymous caller</source>
        <translation>Número o nombre@host; vacío si es anónima</translation>
    </message>
    <message>
        <source>See who would answer that call now; nobody is called</source>
        <translation>Muestra quién contestaría ahora; no se llama a nadie</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>Quién contestaría</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The rules, or the one that is written</source>
        <translation>Las reglas, o la que se está editando</translation>
    </message>
    <message>
        <source>Who answers an incoming call: the first rule that fits</source>
        <translation>Quién contesta una llamada: la primera regla que se aplica</translation>
    </message>
    <message>
        <source>Rules, or that there are none</source>
        <translation>Reglas, o que no hay ninguna</translation>
    </message>
    <message>
        <source>Try it: a call now from …</source>
        <translation>Pruebe: una llamada ahora de …</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>No molestar hasta {time}</translation>
    </message>
    <message>
        <source>Do not disturb until {day}, {time}</source>
        <translation>No molestar hasta {day}, {time}</translation>
    </message>
    <message>
        <source>{caller} rings here ({count} more)</source>
        <translation>{caller} llama aquí ({count} más)</translation>
    </message>
    <message>
        <source>{caller} rings here</source>
        <translation>{caller} llama aquí</translation>
    </message>
    <message>
        <source>Nobody else answers it.</source>
        <translation>Nadie más la contesta.</translation>
    </message>
    <message>
        <source>The agent takes a message in {seconds} s.</source>
        <translation>El asistente toma un mensaje en {seconds} s.</translation>
    </message>
    <message>
        <source>The agent answers in {seconds} s.</source>
        <translation>El asistente contesta en {seconds} s.</translation>
    </message>
    <message>
        <source>{name} {seconds} s</source>
        <translation>{name} {seconds} s</translation>
    </message>
    <message>
        <source>0: the system chooses a free port</source>
        <translation>0: el sistema elige un puerto libre</translation>
    </message>
    <message>
        <source>A VIN has only digits and capital letters, and never I, O or Q.</source>
        <translation>Un VIN solo tiene dígitos y letras mayúsculas, nunca I, O ni Q.</translation>
    </message>
    <message>
        <source>A VIN has {0} characters; this one has {1}.</source>
        <translation>Un VIN tiene {0} caracteres; este tiene {1}.</translation>
    </message>
    <message>
        <source>A call cannot go from {0} to {1}.</source>
        <translation>Una llamada no puede pasar de {0} a {1}.</translation>
    </message>
    <message>
        <source>A caller is a number such as (217) 555-0123, or an address such as dana@example.com.</source>
        <translation>Quien llama se indica con un número como (217) 555-0123 o una dirección como dana@example.com.</translation>
    </message>
    <message>
        <source>A colleague is on the line already.</source>
        <translation>Ya hay un colega en la línea.</translation>
    </message>
    <message>
        <source>A colleague is on the line. Connect the two first, or let the colleague go.</source>
        <translation>Hay un colega en la línea. Conecte primero a los dos o libere al colega.</translation>
    </message>
    <message>
        <source>A document needs a name of 1 to {0} printable characters.</source>
        <translation>Un documento necesita un nombre de 1 a {0} caracteres imprimibles.</translation>
    </message>
    <message>
        <source>A plate has up to 12 letters and digits, such as AB 1234.</source>
        <translation>Una placa tiene hasta 12 letras y dígitos, como AB 1234.</translation>
    </message>
    <message>
        <source>A practice call cannot be put through to {0}.</source>
        <translation>Una llamada de práctica no se puede transferir a {0}.</translation>
    </message>
    <message>
        <source>A practice call has no telephone line.</source>
        <translation>Una llamada de práctica no tiene línea telefónica.</translation>
    </message>
    <message>
        <source>A price lies above 0 and up to {0}; “{1}” does not.</source>
        <translation>Un precio es mayor que 0 y de {0} como máximo; «{1}» no lo es.</translation>
    </message>
    <message>
        <source>A secure address needs an account or a TLS port.</source>
        <translation>Una dirección segura necesita una cuenta o un puerto TLS.</translation>
    </message>
    <message>
        <source>A service has no name. Enter one, or take its line away.</source>
        <translation>Un servicio no tiene nombre. Escríbalo o quite la línea.</translation>
    </message>
    <message>
        <source>All lines are in use.</source>
        <translation>Todas las líneas están ocupadas.</translation>
    </message>
    <message>
        <source>An account needs a password: type the one that the registrar gave.</source>
        <translation>Una cuenta necesita una contraseña: escriba la que le dio el servidor SIP.</translation>
    </message>
    <message>
        <source>An e-mail address looks like dana@example.com.</source>
        <translation>Un correo electrónico tiene la forma dana@example.com.</translation>
    </message>
    <message>
        <source>Another car has the stock number {0} already.</source>
        <translation>Otro auto ya tiene el número de stock {0}.</translation>
    </message>
    <message>
        <source>Another program is holding {0}. Close it and try again.</source>
        <translation>Otro programa está usando {0}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the registrar.</source>
        <translation>Consulte a quien administra el servidor SIP.</translation>
    </message>
    <message>
        <source>At most {0} accounts can be registered.</source>
        <translation>Se pueden registrar {0} cuentas como máximo.</translation>
    </message>
    <message>
        <source>Cannot listen on SIP port {0}: {1}</source>
        <translation>No se puede escuchar en el puerto SIP {0}: {1}</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS on this port.</source>
        <translation>Compruebe que el servidor use TLS en este puerto.</translation>
    </message>
    <message>
        <source>Check the cable and the registrar&apos;s address.</source>
        <translation>Compruebe el cable y la dirección del servidor SIP.</translation>
    </message>
    <message>
        <source>Check the port and whether the registrar speaks this transport.</source>
        <translation>Compruebe el puerto y si el servidor SIP admite este transporte.</translation>
    </message>
    <message>
        <source>Check the registrar&apos;s name and whether this PC is on the network.</source>
        <translation>Compruebe el nombre del servidor SIP y si este equipo está en la red.</translation>
    </message>
    <message>
        <source>Check the registrar&apos;s name, port and transport, and try again later.</source>
        <translation>Compruebe el nombre, el puerto y el transporte del servidor SIP, e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the registrar&apos;s name, the transport, the cable and the firewall.</source>
        <translation>Compruebe el nombre del servidor SIP, el transporte, el cable y el firewall.</translation>
    </message>
    <message>
        <source>Check the user name</source>
        <translation>Compruebe el nombre de usuario</translation>
    </message>
    <message>
        <source>Correct [dialogue] model in settings.toml.</source>
        <translation>Corrija [dialogue] model en settings.toml.</translation>
    </message>
    <message>
        <source>Correct that key; until then nothing starts.</source>
        <translation>Corrija esa clave; hasta entonces nada se inicia.</translation>
    </message>
    <message>
        <source>DTMF knows 0-9, *, # and A-D, at most 32 at once.</source>
        <translation>DTMF admite 0-9, *, # y A-D, 32 como máximo a la vez.</translation>
    </message>
    <message>
        <source>End the program that has it, or change {0}.</source>
        <translation>Cierre el programa que lo ocupa o cambie {0}.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter at least one service that can be booked.</source>
        <translation>Escriba al menos un servicio que se pueda reservar.</translation>
    </message>
    <message>
        <source>Enter the address: callers ask for it.</source>
        <translation>Escriba la dirección: quienes llaman la preguntan.</translation>
    </message>
    <message>
        <source>Enter the dealership&apos;s name.</source>
        <translation>Escriba el nombre del concesionario.</translation>
    </message>
    <message>
        <source>Enter the model, such as Civic.</source>
        <translation>Escriba el modelo, como Civic.</translation>
    </message>
    <message>
        <source>Enter the name by which the agent introduces itself.</source>
        <translation>Escriba el nombre con el que se presenta el asistente.</translation>
    </message>
    <message>
        <source>Finding out how many threads suit this PC</source>
        <translation>Averiguando cuántos hilos convienen a este equipo</translation>
    </message>
    <message>
        <source>Free some space before long.</source>
        <translation>Libere espacio pronto.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Hours have a beginning and an end.</source>
        <translation>Un horario tiene un comienzo y un fin.</translation>
    </message>
    <message>
        <source>How many cars can be worked on at once? Enter a number from 1 to {0}.</source>
        <translation>¿En cuántos autos se puede trabajar a la vez? Escriba un número del 1 al {0}.</translation>
    </message>
    <message>
        <source>In a practice call you are the caller.</source>
        <translation>En una llamada de práctica, quien llama es usted.</translation>
    </message>
    <message>
        <source>It can ring for {0} to {1} seconds.</source>
        <translation>Puede sonar de {0} a {1} segundos.</translation>
    </message>
    <message>
        <source>It is meant for a PC like this one: {0}.</source>
        <translation>Está pensado para un equipo como este: {0}.</translation>
    </message>
    <message>
        <source>It is meant for {0}; this PC has none. {1}</source>
        <translation>Está pensado para {0}; este equipo no tiene. {1}</translation>
    </message>
    <message>
        <source>It is meant for {0}; this PC has {1} and {2}. {3}</source>
        <translation>Está pensado para {0}; este equipo tiene {1} y {2}. {3}</translation>
    </message>
    <message>
        <source>It takes about {0} of memory beside everything else; this PC has {1} GiB in all.</source>
        <translation>Ocupa unos {0} de memoria además de todo lo demás; este equipo tiene {1} GiB en total.</translation>
    </message>
    <message>
        <source>It would run, but callers would wait for its answers.</source>
        <translation>Funcionaría, pero quienes llaman tendrían que esperar sus respuestas.</translation>
    </message>
    <message>
        <source>Let the agent put callers through or take messages: somebody must hear of them.</source>
        <translation>Permita que el asistente transfiera llamadas o tome mensajes: alguien debe enterarse de ellas.</translation>
    </message>
    <message>
        <source>Line {0} has the same {1}.</source>
        <translation>La fila {0} tiene el mismo dato: {1}.</translation>
    </message>
    <message>
        <source>Listening on port {0}, registering …</source>
        <translation>Escuchando en el puerto {0}, registrando …</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Cargando los modelos</translation>
    </message>
    <message>
        <source>Lotline already runs with the data directory {0}. Use that one, or choose another directory with --data-dir.</source>
        <translation>Lotline ya se está ejecutando con el directorio de datos {0}. Use ese o elija otro directorio con --data-dir.</translation>
    </message>
    <message>
        <source>Lotline is being stopped and places no more calls.</source>
        <translation>Lotline se está deteniendo y ya no hace llamadas.</translation>
    </message>
    <message>
        <source>Lotline is being stopped and takes no more calls.</source>
        <translation>Lotline se está deteniendo y ya no recibe llamadas.</translation>
    </message>
    <message>
        <source>Lotline is closing.</source>
        <translation>Lotline se está cerrando.</translation>
    </message>
    <message>
        <source>Lotline is running with the data directory {0}. Send it the files through its HTTP door (POST /api/knowledge), or close it first.</source>
        <translation>Lotline se está ejecutando con el directorio de datos {0}. Envíele los archivos por su interfaz HTTP (POST /api/knowledge) o ciérrelo primero.</translation>
    </message>
    <message>
        <source>Lotline takes up to 3 GiB: add memory or end other programs.</source>
        <translation>Lotline usa hasta 3 GiB: agregue memoria o cierre otros programas.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow Lotline to use it, and try again.</source>
        <translation>No se encontró ningún micrófono. Conecte uno o permita que Lotline lo use, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No permission to use {0}.</source>
        <translation>No hay permiso para usar {0}.</translation>
    </message>
    <message>
        <source>No permission to write to {0}.</source>
        <translation>No hay permiso para escribir en {0}.</translation>
    </message>
    <message>
        <source>No port is free for both UDP and TCP.</source>
        <translation>Ningún puerto está libre para UDP y TCP a la vez.</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>No route</translation>
    </message>
    <message>
        <source>No speakers were found. Plug in speakers or a headset and try again.</source>
        <translation>No se encontraron altavoces. Conecte altavoces o auriculares e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody here speaks on this call.</source>
        <translation>Nadie de aquí habla en esta llamada.</translation>
    </message>
    <message>
        <source>Nothing was heard of it for too long.</source>
        <translation>No hubo respuesta durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>One character of this VIN is wrong: its check digit does not agree.</source>
        <translation>Un carácter de este VIN es incorrecto: el dígito de control no coincide.</translation>
    </message>
    <message>
        <source>One core is too slow for a fluent conversation; two are the least.</source>
        <translation>Un núcleo es demasiado lento para una conversación fluida; dos son el mínimo.</translation>
    </message>
    <message>
        <source>Only an inbound call can be answered.</source>
        <translation>Solo se puede contestar una llamada entrante.</translation>
    </message>
    <message>
        <source>Opening the line</source>
        <translation>Abriendo la línea</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>Abriendo los registros</translation>
    </message>
    <message>
        <source>Piper failed on a sentence: {0}</source>
        <translation>Piper falló en una frase: {0}</translation>
    </message>
    <message>
        <source>Plug a headset in to speak at this PC.</source>
        <translation>Conecte unos auriculares para hablar en este equipo.</translation>
    </message>
    <message>
        <source>Put the newest file of the folder backups in its place.</source>
        <translation>Ponga en su lugar el archivo más reciente de la carpeta backups.</translation>
    </message>
    <message>
        <source>Reading the dealership&apos;s knowledge</source>
        <translation>Leyendo el conocimiento del concesionario</translation>
    </message>
    <message>
        <source>Registered as {0}.</source>
        <translation>Registrado como {0}.</translation>
    </message>
    <message>
        <source>Repair it, or choose another with --data-dir.</source>
        <translation>Repárelo o elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>SIP port {0} is used by another program. Close it or choose another port.</source>
        <translation>Otro programa usa el puerto SIP {0}. Ciérrelo o elija otro puerto.</translation>
    </message>
    <message>
        <source>See its log; `lotline account list` shows the accounts.</source>
        <translation>Vea su registro de eventos; `lotline account list` muestra las cuentas.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Vea el registro de eventos.</translation>
    </message>
    <message>
        <source>Service has no hours: appointments are only made while it is open.</source>
        <translation>Servicio no tiene horario: solo se dan citas mientras está abierto.</translation>
    </message>
    <message>
        <source>Set [devices] {0} to auto, or install CUDA&apos;s part.</source>
        <translation>Ponga [devices] {0} en auto o instale la parte de CUDA.</translation>
    </message>
    <message>
        <source>Set [speech] voice = &quot;{0}&quot; for a voice that is heard sooner.</source>
        <translation>Ponga [speech] voice = &quot;{0}&quot; para una voz que se oiga antes.</translation>
    </message>
    <message>
        <source>Set the PC&apos;s clock.</source>
        <translation>Ajuste el reloj del equipo.</translation>
    </message>
    <message>
        <source>Set the passwords again: lotline account set</source>
        <translation>Vuelva a poner las contraseñas: lotline account set</translation>
    </message>
    <message>
        <source>Set user name and password anew</source>
        <translation>Vuelva a poner el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>Somebody else answered, or the caller is not waiting any more.</source>
        <translation>Otra persona contestó, o quien llama ya no espera.</translation>
    </message>
    <message>
        <source>Somebody else has changed the agent meanwhile. Look at it again.</source>
        <translation>Otra persona cambió el asistente entretanto. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else has changed the dealership meanwhile. Look at it again.</source>
        <translation>Otra persona cambió el concesionario mientras tanto. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this task meanwhile. It was left as it is.</source>
        <translation>Otra persona cambió esta tarea entretanto. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Somebody speaks on this call already.</source>
        <translation>Alguien ya habla en esta llamada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take “{0}” out of the {1}: {2}.</source>
        <translation>Quite «{0}» ({1}): {2}.</translation>
    </message>
    <message>
        <source>Takes direct calls on port {0}; no SIP account is set up.</source>
        <translation>Recibe llamadas directas en el puerto {0}; no hay ninguna cuenta SIP configurada.</translation>
    </message>
    <message>
        <source>That call is over or was never there.</source>
        <translation>Esa llamada terminó o nunca existió.</translation>
    </message>
    <message>
        <source>That is how the agent is already.</source>
        <translation>El asistente ya está configurado así.</translation>
    </message>
    <message>
        <source>The API key in {0} cannot be read or written: {1}.</source>
        <translation>La clave de API en {0} no se puede leer ni escribir: {1}.</translation>
    </message>
    <message>
        <source>The API key in {0} cannot be written: {1}.</source>
        <translation>La clave de API en {0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>The agent asks again once, twice or three times before it gets a person.</source>
        <translation>El asistente vuelve a preguntar una, dos o tres veces antes de buscar a una persona.</translation>
    </message>
    <message>
        <source>The agent does not speak on this call.</source>
        <translation>El asistente no habla en esta llamada.</translation>
    </message>
    <message>
        <source>The agent has no name: callers hear who speaks.</source>
        <translation>El asistente no tiene nombre: quienes llaman oyen quién habla.</translation>
    </message>
    <message>
        <source>The agent is not on the line yet.</source>
        <translation>El asistente aún no está en la línea.</translation>
    </message>
    <message>
        <source>The appliance is still starting. Try again in a moment.</source>
        <translation>Lotline aún se está iniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The backup cannot be put in place ({0}: {1}). Mend that and start Lotline again; what stood there is in {2}.</source>
        <translation>La copia de seguridad no se puede aplicar ({0}: {1}). Corríjalo e inicie Lotline de nuevo; lo que había está en {2}.</translation>
    </message>
    <message>
        <source>The backup cannot be unpacked ({0}).</source>
        <translation>La copia de seguridad no se puede descomprimir ({0}).</translation>
    </message>
    <message>
        <source>The backup cannot be written ({0}).</source>
        <translation>La copia de seguridad no se puede escribir ({0}).</translation>
    </message>
    <message>
        <source>The backup was unpacked and is gone again. Try again.</source>
        <translation>La copia de seguridad se descomprimió y desapareció. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The call ended while it was being transferred.</source>
        <translation>La llamada terminó mientras se transfería.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La llamada terminó.</translation>
    </message>
    <message>
        <source>The caller does not want to be recorded.</source>
        <translation>La persona que llama no quiere que la graben.</translation>
    </message>
    <message>
        <source>The caller hung up. You still speak with {0}.</source>
        <translation>La persona que llamó colgó. Usted sigue hablando con {0}.</translation>
    </message>
    <message>
        <source>The caller or you have left this call.</source>
        <translation>La persona que llamó o usted dejó esta llamada.</translation>
    </message>
    <message>
        <source>The car is not known yet, and no column holds its “{0}”.</source>
        <translation>El auto aún no se conoce y ninguna columna contiene «{0}».</translation>
    </message>
    <message>
        <source>The data directory {0} cannot be written ({1}). Free or repair it, or choose another with --data-dir.</source>
        <translation>No se puede escribir en el directorio de datos {0} ({1}). Libérelo, repárelo o elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to {0}. Free some space on it.</source>
        <translation>El disco está lleno: no se puede escribir nada más en {0}. Libere espacio en él.</translation>
    </message>
    <message>
        <source>The disk is full: the knowledge index in {0} needs {1} MB. Free some space on it.</source>
        <translation>El disco está lleno: el índice de conocimiento en {0} necesita {1} MB. Libere espacio en él.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; what was fetched so far was removed. Free some space, or choose another disk with LOTLINE_MODELS_DIR, and pull again.</source>
        <translation>El disco de {0} está lleno; se quitó lo descargado hasta ahora. Libere espacio o elija otro disco con LOTLINE_MODELS_DIR y descargue de nuevo.</translation>
    </message>
    <message>
        <source>The disk under {0} cannot be read or written.</source>
        <translation>El disco de {0} no se puede leer ni escribir.</translation>
    </message>
    <message>
        <source>The greeting is empty: callers hear first whom they have reached.</source>
        <translation>El saludo está vacío: quienes llaman oyen primero con quién se comunicaron.</translation>
    </message>
    <message>
        <source>The greeting takes about {0} seconds to say: shorten it from {1} to {2} characters, or callers talk over it.</source>
        <translation>Decir el saludo toma unos {0} segundos: acórtelo de {1} a {2} caracteres, o quienes llaman hablarán encima.</translation>
    </message>
    <message>
        <source>The instructions are too long to be read during a call: shorten them from {0} to {1} characters.</source>
        <translation>Las instrucciones son demasiado largas para leerse durante una llamada: acórtelas de {0} a {1} caracteres.</translation>
    </message>
    <message>
        <source>The knowledge index in {0} cannot be used. Free some space on the disk and check that the folder may be written to: the index is built again at the next start.</source>
        <translation>El índice de conocimiento en {0} no se puede usar. Libere espacio en el disco y compruebe que se pueda escribir en la carpeta: el índice se vuelve a crear en el próximo inicio.</translation>
    </message>
    <message>
        <source>The language model cannot read this text.</source>
        <translation>El modelo de lenguaje no puede leer este texto.</translation>
    </message>
    <message>
        <source>The language model failed on this text.</source>
        <translation>El modelo de lenguaje falló con este texto.</translation>
    </message>
    <message>
        <source>The language model is answering as many calls as it can.</source>
        <translation>El modelo de lenguaje ya atiende tantas llamadas como puede.</translation>
    </message>
    <message>
        <source>The language model {0} cannot be loaded.</source>
        <translation>El modelo de lenguaje {0} no se puede cargar.</translation>
    </message>
    <message>
        <source>The language model&apos;s chat format is not known to llama.cpp.</source>
        <translation>llama.cpp no conoce el formato de chat del modelo de lenguaje.</translation>
    </message>
    <message>
        <source>The microphone or the speakers could not be opened ({0}).</source>
        <translation>No se pudieron abrir el micrófono o los altavoces ({0}).</translation>
    </message>
    <message>
        <source>The models are being worked on already. Wait until that is done, or pause it.</source>
        <translation>Ya hay un trabajo en curso con los modelos. Espere a que termine o páuselo.</translation>
    </message>
    <message>
        <source>The name is too long to be said: {0} letters at most.</source>
        <translation>El nombre es demasiado largo para decirlo: {0} letras como máximo.</translation>
    </message>
    <message>
        <source>The other call is not up.</source>
        <translation>La otra llamada no está conectada.</translation>
    </message>
    <message>
        <source>The other side did not agree to the hold, or to its end.</source>
        <translation>El otro lado no aceptó la espera o el fin de la espera.</translation>
    </message>
    <message>
        <source>The phone does not answer.</source>
        <translation>El teléfono no responde.</translation>
    </message>
    <message>
        <source>The phone has been stopped.</source>
        <translation>El teléfono se detuvo.</translation>
    </message>
    <message>
        <source>The phone is being restarted.</source>
        <translation>El teléfono se está reiniciando.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>El teléfono está apagado.</translation>
    </message>
    <message>
        <source>The phone number needs its area code, such as (217) 555-0100, or a + and the country&apos;s code.</source>
        <translation>El número de teléfono necesita el código de área, por ejemplo (217) 555-0100, o un + y el código del país.</translation>
    </message>
    <message>
        <source>The phone process cannot be started: {0}</source>
        <translation>No se puede iniciar el proceso del teléfono: {0}</translation>
    </message>
    <message>
        <source>The phone process did not start within {0} s.</source>
        <translation>El proceso del teléfono no se inició en {0} s.</translation>
    </message>
    <message>
        <source>The phone process died.</source>
        <translation>El proceso del teléfono dejó de funcionar.</translation>
    </message>
    <message>
        <source>The phone process ended while it started.</source>
        <translation>El proceso del teléfono terminó mientras se iniciaba.</translation>
    </message>
    <message>
        <source>The phone stopped and is being started again.</source>
        <translation>El teléfono se detuvo y se está reiniciando.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Falta el precio.</translation>
    </message>
    <message>
        <source>The pronunciation of a sentence could not be found: {0}</source>
        <translation>No se pudo determinar la pronunciación de una frase: {0}</translation>
    </message>
    <message>
        <source>The recording {0} cannot be deleted ({1}). Close what plays it and try again; nothing was deleted.</source>
        <translation>La grabación {0} no se puede eliminar ({1}). Cierre lo que la reproduce e inténtelo de nuevo; no se eliminó nada.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be played ({1}).</source>
        <translation>La grabación {0} no se puede reproducir ({1}).</translation>
    </message>
    <message>
        <source>The recording {0} cannot be read ({1}).</source>
        <translation>La grabación {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The recording {0} is none of Lotline&apos;s and cannot be played here.</source>
        <translation>La grabación {0} no es de Lotline y no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>The records are not open: Lotline is starting, or could not start.</source>
        <translation>Los registros no están abiertos: Lotline se está iniciando o no pudo iniciarse.</translation>
    </message>
    <message>
        <source>The records in {0} are damaged and were left untouched. Put a copy from the folder &apos;backups&apos; in their place.</source>
        <translation>Los registros en {0} están dañados y no se tocaron. Ponga en su lugar una copia de la carpeta «backups».</translation>
    </message>
    <message>
        <source>The records in {0} are damaged.</source>
        <translation>Los registros en {0} están dañados.</translation>
    </message>
    <message>
        <source>The sound device stopped. Unplug it, plug it in again, and try once more.</source>
        <translation>El dispositivo de sonido se detuvo. Desconéctelo, vuelva a conectarlo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({0}). Unlock it and try again.</source>
        <translation>El llavero del sistema lo rechazó ({0}). Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The telephone system would not connect the two, so their call runs over this PC until one hangs up.</source>
        <translation>El sistema telefónico no conectó a los dos, así que su llamada pasa por este equipo hasta que uno cuelgue.</translation>
    </message>
    <message>
        <source>The tokenizer of Whisper does not know {0}: it belongs to another model.</source>
        <translation>El tokenizador de Whisper no conoce {0}: pertenece a otro modelo.</translation>
    </message>
    <message>
        <source>The two are being connected.</source>
        <translation>Se está conectando a los dos.</translation>
    </message>
    <message>
        <source>The year is four digits, from {0} to {1}.</source>
        <translation>El año tiene cuatro dígitos, de {0} a {1}.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Falta el año.</translation>
    </message>
    <message>
        <source>The {0} can have up to {1} characters.</source>
        <translation>{0}: puede tener hasta {1} caracteres.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; {2} are the most.</source>
        <translation>{0}: tiene {1} caracteres; el máximo es {2}.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>Falta: {0}.</translation>
    </message>
    <message>
        <source>The {0} is too long: at most {1} characters.</source>
        <translation>{0}: demasiado largo, {1} caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is already an account {0}.</source>
        <translation>Ya existe una cuenta {0}.</translation>
    </message>
    <message>
        <source>There is no account {0} any more.</source>
        <translation>La cuenta {0} ya no existe.</translation>
    </message>
    <message>
        <source>There is no appointment {0} in the records.</source>
        <translation>No existe la cita {0} en los registros.</translation>
    </message>
    <message>
        <source>There is no call {0} in the records.</source>
        <translation>No existe la llamada {0} en los registros.</translation>
    </message>
    <message>
        <source>There is no colleague on the line.</source>
        <translation>No hay ningún colega en la línea.</translation>
    </message>
    <message>
        <source>There is no customer {0} in the records.</source>
        <translation>No existe el cliente {0} en los registros.</translation>
    </message>
    <message>
        <source>There is no extension of {0}. Give the number or SIP address to transfer to.</source>
        <translation>No hay extensión de {0}. Indique el número o la dirección SIP a la que desea transferir.</translation>
    </message>
    <message>
        <source>There is no line the simulated caller could phone in on.</source>
        <translation>No hay línea por la que pueda llamar la persona simulada.</translation>
    </message>
    <message>
        <source>There is no line: the appliance is still starting or runs without a phone.</source>
        <translation>No hay línea: Lotline aún se está iniciando o funciona sin teléfono.</translation>
    </message>
    <message>
        <source>There is no model {0}. Choose among: {1}.</source>
        <translation>No existe el modelo {0}. Elija entre: {1}.</translation>
    </message>
    <message>
        <source>There is no recording of this call.</source>
        <translation>No hay grabación de esta llamada.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>No existe ese documento.</translation>
    </message>
    <message>
        <source>There is no such session, or it was idle for too long. Open a new one.</source>
        <translation>No existe esa sesión o estuvo inactiva demasiado tiempo. Abra una nueva.</translation>
    </message>
    <message>
        <source>There is no task {0} in the records.</source>
        <translation>No existe la tarea {0} en los registros.</translation>
    </message>
    <message>
        <source>There is no version {0} of the agent in the records.</source>
        <translation>No existe la versión {0} del asistente en los registros.</translation>
    </message>
    <message>
        <source>There is no voice “{0}” on this PC. Choose another one.</source>
        <translation>No existe la voz «{0}» en este equipo. Elija otra.</translation>
    </message>
    <message>
        <source>There is not enough memory for the language model.</source>
        <translation>No hay memoria suficiente para el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>These cars were changed in the meantime, so nothing was done. Look at them again.</source>
        <translation>Estos autos se cambiaron entretanto, así que no se hizo nada. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>This VIN belongs to the car with the stock number {0}.</source>
        <translation>Este VIN pertenece al auto con el número de stock {0}.</translation>
    </message>
    <message>
        <source>This answer is not there any more.</source>
        <translation>Esta respuesta ya no existe.</translation>
    </message>
    <message>
        <source>This call cannot be recorded any more: the disk did not take it.</source>
        <translation>Esta llamada ya no se puede grabar: el disco no lo aceptó.</translation>
    </message>
    <message>
        <source>This call does not ring any more.</source>
        <translation>Esta llamada ya no suena.</translation>
    </message>
    <message>
        <source>This call is being transferred already.</source>
        <translation>Esta llamada ya se está transfiriendo.</translation>
    </message>
    <message>
        <source>This call is not recorded: recording is off, the caller has not been told of it, or they talk with somebody else now.</source>
        <translation>Esta llamada no se graba: la grabación está desactivada, no se le ha avisado a la persona que llama o ahora habla con otra persona.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Esta llamada terminó.</translation>
    </message>
    <message>
        <source>This call is still going on. It can be deleted once it has ended.</source>
        <translation>Esta llamada sigue en curso. Se podrá eliminar cuando termine.</translation>
    </message>
    <message>
        <source>This car is not in the records any more.</source>
        <translation>Este auto ya no está en los registros.</translation>
    </message>
    <message>
        <source>This is neither a SIP address (sip:name@host) nor a number that an account can dial.</source>
        <translation>Esto no es una dirección SIP (sip:name@host) ni un número que una cuenta pueda marcar.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Esto no es una dirección SIP.</translation>
    </message>
    <message>
        <source>This number asked not to be called. Lotline does not call it; it may still call here.</source>
        <translation>Este número pidió que no lo llamen. Lotline no lo llama; desde él sí se puede llamar aquí.</translation>
    </message>
    <message>
        <source>This rule is not there any more.</source>
        <translation>Esta regla ya no existe.</translation>
    </message>
    <message>
        <source>Type the password that the registrar gave.</source>
        <translation>Escriba la contraseña que le dio el servidor SIP.</translation>
    </message>
    <message>
        <source>Use the name the certificate was made for, or have the server&apos;s authority trusted; check the clock.</source>
        <translation>Use el nombre para el que se emitió el certificado o haga que se confíe en la autoridad del servidor; revise el reloj.</translation>
    </message>
    <message>
        <source>What was kept of the conversation cannot be read.</source>
        <translation>No se puede leer lo que se guardó de la conversación.</translation>
    </message>
    <message>
        <source>Whether the car is new or used is missing.</source>
        <translation>Falta indicar si el auto es nuevo o usado.</translation>
    </message>
    <message>
        <source>Whisper cannot be loaded from {0}: {1}. {2}</source>
        <translation>No se puede cargar Whisper desde {0}: {1}. {2}</translation>
    </message>
    <message>
        <source>Whisper failed on {0} s of audio: {1}</source>
        <translation>Whisper falló en {0} s de audio: {1}</translation>
    </message>
    <message>
        <source>Write down the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>[http] port</source>
        <translation>[http] port</translation>
    </message>
    <message>
        <source>a CUDA device with {0} GiB</source>
        <translation>un dispositivo CUDA con {0} GiB</translation>
    </message>
    <message>
        <source>account {0}</source>
        <translation>cuenta {0}</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>booking.test_drive.duration_min: {0} is not a number of minutes.</source>
        <translation>booking.test_drive.duration_min: {0} no es una cantidad de minutos.</translation>
    </message>
    <message>
        <source>cannot be had ({0})</source>
        <translation>no está disponible ({0})</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>directorio de datos</translation>
    </message>
    <message>
        <source>dealership.timezone: &quot;{0}&quot; is not a time zone such as &quot;America/Chicago&quot;.</source>
        <translation>dealership.timezone: &quot;{0}&quot; no es una zona horaria como &quot;America/Chicago&quot;.</translation>
    </message>
    <message>
        <source>device {0}</source>
        <translation>dispositivo {0}</translation>
    </message>
    <message>
        <source>disk for models</source>
        <translation>disco para modelos</translation>
    </message>
    <message>
        <source>disk for records</source>
        <translation>disco para registros</translation>
    </message>
    <message>
        <source>forbidden for this account</source>
        <translation>prohibido para esta cuenta</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>has no password, so it was not tried</source>
        <translation>no tiene contraseña, así que no se probó</translation>
    </message>
    <message>
        <source>held by the Lotline that is running</source>
        <translation>ocupado por el Lotline en ejecución</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>hours.service: missing. Appointments are only made while service is open.</source>
        <translation>hours.service: falta. Solo se dan citas mientras el servicio está abierto.</translation>
    </message>
    <message>
        <source>how fast it is here will be measured at the first start</source>
        <translation>la velocidad en este equipo se medirá en el primer inicio</translation>
    </message>
    <message>
        <source>it has {0} rows; {1} are the most.</source>
        <translation>tiene {0} filas; el máximo es {1}.</translation>
    </message>
    <message>
        <source>it is too large; {0} MB are the most.</source>
        <translation>es demasiado grande; el máximo es {0} MB.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>line {0}: a cell is too long; perhaps a quote was not closed.</source>
        <translation>fila {0}: una celda es demasiado larga; quizá no se cerró una comilla.</translation>
    </message>
    <message>
        <source>line {0}: the quotes do not match. Mend that line and choose the file again.</source>
        <translation>fila {0}: las comillas no coinciden. Corrija esa fila y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>lotline account set --registrar {0} --username {1}</source>
        <translation>lotline account set --registrar {0} --username {1}</translation>
    </message>
    <message>
        <source>lotline models pull {0}</source>
        <translation>lotline models pull {0}</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>modelo {0}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>no SIP account: calls are taken directly, at this PC&apos;s own address</source>
        <translation>sin cuenta SIP: las llamadas se reciben directamente en la dirección de este equipo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer from the registrar</source>
        <translation>sin respuesta del servidor SIP</translation>
    </message>
    <message>
        <source>no secure connection comes about</source>
        <translation>no se logra una conexión segura</translation>
    </message>
    <message>
        <source>no settings.toml: defaults</source>
        <translation>no hay settings.toml: valores predeterminados</translation>
    </message>
    <message>
        <source>no {0} found; calls need none, practice calls and taking a call over do</source>
        <translation>no se encontró: {0}; las llamadas no lo necesitan, las de práctica y tomar una llamada sí</translation>
    </message>
    <message>
        <source>none yet; {0} is made on the first start</source>
        <translation>aún ninguno; {0} se crea en el primer inicio</translation>
    </message>
    <message>
        <source>not valid TOML: {0}.</source>
        <translation>TOML no válido: {0}.</translation>
    </message>
    <message>
        <source>nothing answers at this port</source>
        <translation>nada responde en este puerto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>port {0}</source>
        <translation>puerto {0}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>registered, for {0} s at a time; signed off again</source>
        <translation>registrada, por {0} s cada vez; registro cerrado de nuevo</translation>
    </message>
    <message>
        <source>service_types[{0}].price_max: lower than price_min.</source>
        <translation>service_types[{0}].price_max: menor que price_min.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>settings.toml is understood</source>
        <translation>settings.toml se entiende</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>dispositivo de sonido</translation>
    </message>
    <message>
        <source>the connection to {0} broke</source>
        <translation>se cortó la conexión con {0}</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>el archivo está vacío.</translation>
    </message>
    <message>
        <source>the network does not lead there</source>
        <translation>la red no llega hasta allí</translation>
    </message>
    <message>
        <source>the phone does not start: {0}</source>
        <translation>el teléfono no se inicia: {0}</translation>
    </message>
    <message>
        <source>the quick voice; the settings ask for it</source>
        <translation>la voz rápida; la configuración la pide</translation>
    </message>
    <message>
        <source>the registrar cannot be reached or is overloaded</source>
        <translation>no se puede contactar al servidor SIP o está sobrecargado</translation>
    </message>
    <message>
        <source>the registrar does not know this user</source>
        <translation>el servidor SIP no conoce a este usuario</translation>
    </message>
    <message>
        <source>the registrar takes this account</source>
        <translation>el servidor SIP acepta esta cuenta</translation>
    </message>
    <message>
        <source>the registration is too short for the registrar</source>
        <translation>el registro es demasiado corto para el servidor SIP</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>no se encontró el servidor</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>el certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>the table cannot be read ({0}).</source>
        <translation>la tabla no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>the table has no rows under the names of its columns.</source>
        <translation>la tabla no tiene filas bajo los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>the warm voice takes {0} s for a second of speech</source>
        <translation>la voz cálida tarda {0} s por cada segundo de voz</translation>
    </message>
    <message>
        <source>there are no cars under the names of the columns.</source>
        <translation>no hay autos bajo los nombres de las columnas.</translation>
    </message>
    <message>
        <source>there is no password yet</source>
        <translation>aún no hay contraseña</translation>
    </message>
    <message>
        <source>this DOCX is damaged and cannot be read.</source>
        <translation>este DOCX está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>this DOCX unpacks to more than 200 MB.</source>
        <translation>este DOCX ocupa más de 200 MB al descomprimirse.</translation>
    </message>
    <message>
        <source>this PDF holds no text, only pictures; a scan needs text recognition first.</source>
        <translation>este PDF no contiene texto, solo imágenes; un escaneo necesita primero reconocimiento de texto.</translation>
    </message>
    <message>
        <source>this PDF is damaged and cannot be read.</source>
        <translation>este PDF está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>this PDF is locked with a password; save it without one.</source>
        <translation>este PDF está protegido con contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>this PDF is too long; {0} pages are the most.</source>
        <translation>este PDF es demasiado largo; el máximo es {0} páginas.</translation>
    </message>
    <message>
        <source>this is an Excel workbook. Save it as “CSV UTF-8” in Excel and choose that file.</source>
        <translation>es un libro de Excel. Guárdelo como «CSV UTF-8» en Excel y elija ese archivo.</translation>
    </message>
    <message>
        <source>this is an old Word file or one with a password; save it as a plain DOCX.</source>
        <translation>es un archivo antiguo de Word o con contraseña; guárdelo como DOCX simple.</translation>
    </message>
    <message>
        <source>this is no text. Save the list as CSV (UTF-8) and choose that file.</source>
        <translation>no es texto. Guarde la lista como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <source>this is not text.</source>
        <translation>no es texto.</translation>
    </message>
    <message>
        <source>this page is nested too deep to be read.</source>
        <translation>esta página está anidada con demasiada profundidad para leerse.</translation>
    </message>
    <message>
        <source>threads {0}</source>
        <translation>hilos {0}</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>{0} (not on this PC yet)</source>
        <translation>{0} (aún no está en este equipo)</translation>
    </message>
    <message>
        <source>{0} (says the Lotline that is running)</source>
        <translation>{0} (según el Lotline en ejecución)</translation>
    </message>
    <message>
        <source>{0} Check the network and pull again (it goes on where it stopped), or bring it on a stick: lotline models pull {1} --from DIR</source>
        <translation>{0} Compruebe la red y descargue de nuevo (sigue donde se detuvo), o tráigalo en una memoria USB: lotline models pull {1} --from DIR</translation>
    </message>
    <message>
        <source>{0} The keys {1} were not sent.</source>
        <translation>{0} No se enviaron las teclas {1}.</translation>
    </message>
    <message>
        <source>{0} and hardly keeps up</source>
        <translation>{0} y apenas alcanza el ritmo</translation>
    </message>
    <message>
        <source>{0} answers something that is not JSON</source>
        <translation>{0} responde algo que no es JSON</translation>
    </message>
    <message>
        <source>{0} by the rule; a start on a calm PC tries what is quickest</source>
        <translation>{0} según la regla; un inicio con el equipo en calma prueba qué es más rápido</translation>
    </message>
    <message>
        <source>{0} can be written</source>
        <translation>se puede escribir en {0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check that the folder exists and may be written to.</source>
        <translation>{0} no se puede abrir: compruebe que la carpeta exista y se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it or its key was changed or lost. Delete both and set the passwords again with `lotline account set`.</source>
        <translation>{0} no se puede abrir: el archivo o su clave se cambió o se perdió. Elimine ambos y vuelva a poner las contraseñas con `lotline account set`.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be removed ({1}).</source>
        <translation>{0} no se puede quitar ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}). Make it readable and writable for you, or choose another folder with LOTLINE_MODELS_DIR.</source>
        <translation>{0} no se puede usar ({1}). Dese permiso de lectura y escritura, o elija otra carpeta con LOTLINE_MODELS_DIR.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} no se puede escribir ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another folder.</source>
        <translation>{0} no se puede escribir ({1}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cores and 8 GiB of memory</source>
        <translation>{0} núcleos y 8 GiB de memoria</translation>
    </message>
    <message>
        <source>{0} could not be brought up to date: {1} of its rows refer to rows that do not exist. It was left as it was.</source>
        <translation>{0} no se pudo actualizar: {1} de sus filas remiten a filas que no existen. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{0} did not answer</source>
        <translation>{0} no respondió</translation>
    </message>
    <message>
        <source>{0} did not take the call. You are back with the caller.</source>
        <translation>{0} no tomó la llamada. Usted está de nuevo con la persona que llama.</translation>
    </message>
    <message>
        <source>{0} does not have {1}</source>
        <translation>{0} no tiene {1}</translation>
    </message>
    <message>
        <source>{0} does not hold {1}{2}</source>
        <translation>{0} no contiene {1}{2}</translation>
    </message>
    <message>
        <source>{0} failed on its input: {1}</source>
        <translation>{0} falló con su entrada: {1}</translation>
    </message>
    <message>
        <source>{0} free in {1}</source>
        <translation>{0} libres en {1}</translation>
    </message>
    <message>
        <source>{0} from {1} is not the file that the catalogue names; it was deleted</source>
        <translation>{0} de {1} no es el archivo que indica el catálogo; se eliminó</translation>
    </message>
    <message>
        <source>{0} has a test drive in the records. Mark the car as sold instead.</source>
        <translation>{0} tiene una prueba de manejo en los registros. Marque el auto como vendido.</translation>
    </message>
    <message>
        <source>{0} has not answered yet.</source>
        <translation>{0} aún no ha contestado.</translation>
    </message>
    <message>
        <source>{0} holds files that no backup of Lotline has.</source>
        <translation>{0} contiene archivos que ninguna copia de seguridad de Lotline tiene.</translation>
    </message>
    <message>
        <source>{0} holds none of the models that are missing on this PC.</source>
        <translation>{0} no contiene ninguno de los modelos que faltan en este equipo.</translation>
    </message>
    <message>
        <source>{0} hung up. You are back with the caller.</source>
        <translation>{0} colgó. Usted está de nuevo con la persona que llama.</translation>
    </message>
    <message>
        <source>{0} in {1} is not a plain file</source>
        <translation>{0} en {1} no es un archivo normal</translation>
    </message>
    <message>
        <source>{0} is another kind of model than this stage needs.</source>
        <translation>{0} es otro tipo de modelo que el que esta etapa necesita.</translation>
    </message>
    <message>
        <source>{0} is damaged or another version</source>
        <translation>{0} está dañado o es otra versión</translation>
    </message>
    <message>
        <source>{0} is damaged or not what the catalogue describes</source>
        <translation>{0} está dañado o no es lo que describe el catálogo</translation>
    </message>
    <message>
        <source>{0} is damaged, or no backup of Lotline.</source>
        <translation>{0} está dañado o no es una copia de seguridad de Lotline.</translation>
    </message>
    <message>
        <source>{0} is encrypted: no backup of Lotline is.</source>
        <translation>{0} está cifrado: ninguna copia de seguridad de Lotline lo está.</translation>
    </message>
    <message>
        <source>{0} is given twice.</source>
        <translation>{0} aparece dos veces.</translation>
    </message>
    <message>
        <source>{0} is in use. Lotline could not take calls without it.</source>
        <translation>{0} está en uso. Sin él, Lotline no podría recibir llamadas.</translation>
    </message>
    <message>
        <source>{0} is missing or incomplete</source>
        <translation>{0} falta o está incompleto</translation>
    </message>
    <message>
        <source>{0} is no SIP user name.</source>
        <translation>{0} no es un nombre de usuario SIP.</translation>
    </message>
    <message>
        <source>{0} is no backup of Lotline.</source>
        <translation>{0} no es una copia de seguridad de Lotline.</translation>
    </message>
    <message>
        <source>{0} is no registrar: give its host, or host:port.</source>
        <translation>{0} no es un servidor SIP: indique su host, o host:port.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text.</source>
        <translation>{0} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a Kokoro voice. Run `lotline models verify`.</source>
        <translation>{0} no es una voz de Kokoro. Ejecute `lotline models verify`.</translation>
    </message>
    <message>
        <source>{0} is not a Lotline records file and was left untouched. Move it away, or put a copy from the folder &apos;backups&apos; in its place.</source>
        <translation>{0} no es un archivo de registros de Lotline y no se tocó. Muévalo a otro lugar o ponga en su lugar una copia de la carpeta «backups».</translation>
    </message>
    <message>
        <source>{0} is not a folder. Give the folder that holds the models after --from.</source>
        <translation>{0} no es una carpeta. Indique después de --from la carpeta que contiene los modelos.</translation>
    </message>
    <message>
        <source>{0} is not on this PC. Run: lotline models pull {1}</source>
        <translation>{0} no está en este equipo. Ejecute: lotline models pull {1}</translation>
    </message>
    <message>
        <source>{0} is not registered ({1}). It is tried again by itself.</source>
        <translation>{0} no está registrada ({1}). Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>{0} is not the file that the catalogue names; it was deleted</source>
        <translation>{0} no es el archivo que indica el catálogo; se eliminó</translation>
    </message>
    <message>
        <source>{0} is written in a way that is not changed here: set [{1}] {2} by hand.</source>
        <translation>{0} está escrito de una forma que aquí no se cambia: ponga [{1}] {2} a mano.</translation>
    </message>
    <message>
        <source>{0} of free disk are needed in {1}, {2} are left. Free some space, or choose another disk with LOTLINE_MODELS_DIR.</source>
        <translation>Se necesitan {0} libres en {1}; quedan {2}. Libere espacio o elija otro disco con LOTLINE_MODELS_DIR.</translation>
    </message>
    <message>
        <source>{0} opens and is whole ({1})</source>
        <translation>{0} se abre y está íntegro ({1})</translation>
    </message>
    <message>
        <source>{0} refuses to go on where we were</source>
        <translation>{0} se niega a seguir donde estábamos</translation>
    </message>
    <message>
        <source>{0} stands in settings.toml: change it there.</source>
        <translation>{0} está en settings.toml: cámbielo allí.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Lotline ({1}). Install that.</source>
        <translation>{0} fue escrito por un Lotline más nuevo ({1}). Instálelo.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Lotline. Install that version to open it.</source>
        <translation>{0} fue escrito por un Lotline más nuevo. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>{0} {1} belongs to the car {2} already.</source>
        <translation>{0} {1} ya pertenece al auto {2}.</translation>
    </message>
    <message>
        <source>{0} {1}, not compared with a time server</source>
        <translation>{0} {1}, sin comparar con un servidor de hora</translation>
    </message>
    <message>
        <source>{0} {1}. Run `lotline models verify`, then `lotline models pull`.</source>
        <translation>{0} {1}. Ejecute `lotline models verify` y después `lotline models pull`.</translation>
    </message>
    <message>
        <source>{0}, so the quick voice speaks in its place</source>
        <translation>{0}, así que en su lugar habla la voz rápida</translation>
    </message>
    <message>
        <source>{0}. The settings ask for it</source>
        <translation>{0}. La configuración lo pide</translation>
    </message>
    <message>
        <source>{0}.{1}: unknown day. Known: {2}.</source>
        <translation>{0}.{1}: día desconocido. Conocidos: {2}.</translation>
    </message>
    <message>
        <source>{0}.{1}: {2} is given twice.</source>
        <translation>{0}.{1}: {2} aparece dos veces.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; ends before it begins.</source>
        <translation>{0}: &quot;{1}&quot; termina antes de empezar.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; has a time of day that does not exist.</source>
        <translation>{0}: &quot;{1}&quot; tiene una hora que no existe.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is not a span of time such as &quot;09:00-17:00&quot;.</source>
        <translation>{0}: &quot;{1}&quot; no es un intervalo de tiempo como &quot;09:00-17:00&quot;.</translation>
    </message>
    <message>
        <source>{0}: Lotline does not read this kind of file ({1}).</source>
        <translation>{0}: Lotline no lee este tipo de archivo ({1}).</translation>
    </message>
    <message>
        <source>{0}: an agent is named with up to 32 small letters, digits and hyphens ({1}).</source>
        <translation>{0}: el nombre de un asistente tiene hasta 32 minúsculas, dígitos y guiones ({1}).</translation>
    </message>
    <message>
        <source>{0}: another file of this name was taken in just now; rename one.</source>
        <translation>{0}: acaba de incorporarse otro archivo con este nombre; cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>{0}: cannot be read: {1}.</source>
        <translation>{0}: no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0}: how many minutes does it take? Enter a number.</source>
        <translation>{0}: ¿cuántos minutos tarda? Escriba un número.</translation>
    </message>
    <message>
        <source>{0}: it cannot be read ({1}).</source>
        <translation>{0}: no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0}: it is too large, {1} MB; {2} MB are the most.</source>
        <translation>{0}: es demasiado grande, {1} MB; el máximo es {2} MB.</translation>
    </message>
    <message>
        <source>{0}: it is too long; {1} characters are the most.</source>
        <translation>{0}: es demasiado largo; el máximo es {1} caracteres.</translation>
    </message>
    <message>
        <source>{0}: it makes {1} passages; {2} are the most.</source>
        <translation>{0}: produce {1} pasajes; el máximo es {2}.</translation>
    </message>
    <message>
        <source>{0}: lotline account set</source>
        <translation>{0}: lotline account set</translation>
    </message>
    <message>
        <source>{0}: not valid TOML: {1}.</source>
        <translation>{0}: TOML no válido: {1}.</translation>
    </message>
    <message>
        <source>{0}: sip.max_calls: at least one call must fit.</source>
        <translation>{0}: sip.max_calls: debe caber al menos una llamada.</translation>
    </message>
    <message>
        <source>{0}: sip.ring_timeout_s: a call must have time to ring.</source>
        <translation>{0}: sip.ring_timeout_s: una llamada necesita tiempo para sonar.</translation>
    </message>
    <message>
        <source>{0}: sip.user: letters, digits, dots, hyphens and underscores alone.</source>
        <translation>{0}: sip.user: solo letras, dígitos, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>{0}: sip.{1}: {2} is no port (0 to 65535).</source>
        <translation>{0}: sip.{1}: {2} no es un puerto (0 a 65535).</translation>
    </message>
    <message>
        <source>{0}: stopped. Nothing of it is answered from.</source>
        <translation>{0}: detenido. No se responde nada a partir de él.</translation>
    </message>
    <message>
        <source>{0}: the file cannot be read ({1}).</source>
        <translation>{0}: el archivo no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file is empty.</source>
        <translation>{0}: el archivo está vacío.</translation>
    </message>
    <message>
        <source>{0}: the highest price is lower than the lowest.</source>
        <translation>{0}: el precio más alto es menor que el más bajo.</translation>
    </message>
    <message>
        <source>{0}: there are headings in it and no text.</source>
        <translation>{0}: contiene encabezados pero no texto.</translation>
    </message>
    <message>
        <source>{0}: there is no text in it.</source>
        <translation>{0}: no contiene texto.</translation>
    </message>
    <message>
        <source>{0}: what does it cost? Enter a price such as 49.99, or 0 when it is free of charge.</source>
        <translation>{0}: ¿cuánto cuesta? Escriba un precio como 49.99, o 0 si es gratis.</translation>
    </message>
    <message>
        <source>{0}: {1}password: not kept here. Use `lotline account set`.</source>
        <translation>{0}: {1}password: no se guarda aquí. Use `lotline account set`.</translation>
    </message>
    <message>
        <source>{0}: {1}{2}: unknown key. Known: {3}.</source>
        <translation>{0}: {1}{2}: clave desconocida. Conocidas: {3}.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not a price such as 89.99.</source>
        <translation>{0}: “{1}” no es un precio como 89.99.</translation>
    </message>
    <message>
        <source>{0}; Lotline was installed on {1}</source>
        <translation>{0}; Lotline se instaló el {1}</translation>
    </message>
    <message>
        <source>{0}; in {1}, looked at by size only</source>
        <translation>{0}; en {1}, revisado solo por tamaño</translation>
    </message>
    <message>
        <source>{0}; the quick voice speaks</source>
        <translation>{0}; habla la voz rápida</translation>
    </message>
    <message>
        <source>{0}; {1} would be better but is not on this PC</source>
        <translation>{0}; {1} sería mejor, pero no está en este equipo</translation>
    </message>
    <message>
        <source>{0}[{1}].{2}: &quot;{3}&quot; is given twice.</source>
        <translation>{0}[{1}].{2}: &quot;{3}&quot; aparece dos veces.</translation>
    </message>
    <message>
        <source>“{0}” cannot be said as a name: use letters and spaces only.</source>
        <translation>«{0}» no se puede decir como nombre: use solo letras y espacios.</translation>
    </message>
    <message>
        <source>“{0}” ends before it begins; write it as 09:00-17:00 or 9am-5pm</source>
        <translation>«{0}» termina antes de empezar; escríbalo como 09:00-17:00 o 9am-5pm</translation>
    </message>
    <message>
        <source>“{0}” has a time of day that does not exist</source>
        <translation>«{0}» tiene una hora que no existe</translation>
    </message>
    <message>
        <source>“{0}” has an answer already; change that one.</source>
        <translation>«{0}» ya tiene una respuesta; cambie esa.</translation>
    </message>
    <message>
        <source>“{0}” is no VIN: one has 17 letters and digits, without I, O and Q.</source>
        <translation>«{0}» no es un VIN: un VIN tiene 17 letras y dígitos, sin I, O ni Q.</translation>
    </message>
    <message>
        <source>“{0}” is no model year such as 2024.</source>
        <translation>«{0}» no es un año de modelo como 2024.</translation>
    </message>
    <message>
        <source>“{0}” is no price such as 28,999.</source>
        <translation>«{0}» no es un precio como 28,999.</translation>
    </message>
    <message>
        <source>“{0}” is not a time such as 09:00-17:00</source>
        <translation>«{0}» no es un horario como 09:00-17:00</translation>
    </message>
    <message>
        <source>“{0}” is not a time zone such as America/Chicago.</source>
        <translation>“{0}” no es una zona horaria como America/Chicago.</translation>
    </message>
    <message>
        <source>“{0}” is not among the dealership&apos;s people and departments.</source>
        <translation>«{0}» no está entre las personas y los departamentos del concesionario.</translation>
    </message>
    <message>
        <source>“{0}” says neither new nor used.</source>
        <translation>«{0}» no dice ni nuevo ni usado.</translation>
    </message>
    <message>
        <source>“{0}” says neither that the car is for sale nor that it is sold.</source>
        <translation>«{0}» no dice ni que el auto está a la venta ni que se vendió.</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} characters are the most.</source>
        <translation>“{0}…” es demasiado largo: {1} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Borrar: {name}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>pbx.example or pbx.example:5060</source>
        <translation>pbx.example o pbx.example:5060</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Guardar esta cuenta</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Try it out</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Register with what stands here and say what is wrong</source>
        <translation>Registrarse con estos datos y decir qué falla</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Account data</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Servidor SIP</translation>
    </message>
    <message>
        <source>The server, as your telephone company calls it.</source>
        <translation>El servidor, como lo llama su compañía telefónica.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Often the extension or the telephone number.</source>
        <translation>A menudo la extensión o el número de teléfono.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>The name people see when Lotline calls. May stay empty.</source>
        <translation>El nombre que se ve cuando llama Lotline. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Only if it differs from the user name.</source>
        <translation>Solo si es distinto del nombre de usuario.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Cambiar {account}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>•••••••• (kept)</source>
        <translation>•••••••• (guardada)</translation>
    </message>
    <message>
        <source>{file} is whole.</source>
        <translation>{file} está íntegro.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Todo queda como está.</translation>
    </message>
    <message>
        <source>The backup of {day}, {year}, {time} is ready. Close Lotline and start it again to put it in place. What stands there now is kept in a folder of its own.</source>
        <translation>La copia del {day} de {year}, {time}, está lista. Cierre Lotline y vuelva a abrirlo para aplicarla. Lo que hay ahora se conserva en una carpeta aparte.</translation>
    </message>
    <message>
        <source>{file} is written, {size}. Keep it on another disk.</source>
        <translation>{file} está escrito, {size}. Guárdelo en otro disco.</translation>
    </message>
    <message>
        <source>Records, knowledge, settings and accounts go into one file; calls go on meanwhile. Passwords and the models are not in it.</source>
        <translation>Los datos, el conocimiento, la configuración y las cuentas van a un archivo; las llamadas siguen mientras tanto. No incluye contraseñas ni modelos.</translation>
    </message>
    <message>
        <source>A backup is checked first and put in place by the next start of Lotline. Until then nothing changes. Passwords of SIP accounts that this PC does not have yet are typed in again afterwards.</source>
        <translation>La copia se comprueba primero y se aplica en el próximo inicio de Lotline. Hasta entonces nada cambia. Las contraseñas de las cuentas SIP que este equipo aún no tenga se escriben de nuevo después.</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Copia y restauración</translation>
    </message>
    <message>
        <source>With recordings</source>
        <translation>Con grabaciones</translation>
    </message>
    <message>
        <source>Recordings make the file large: 3.8 MB a minute</source>
        <translation>Las grabaciones agrandan el archivo: 3.8 MB por minuto</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Crear copia …</translation>
    </message>
    <message>
        <source>Write everything into one file</source>
        <translation>Escribir todo en un archivo</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Put a backup back with the next start</source>
        <translation>Restaurar una copia en el próximo inicio</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Give it up; nothing is left of it</source>
        <translation>Detenerlo; no queda nada de ello</translation>
    </message>
    <message>
        <source>Backup that waits for the next start</source>
        <translation>Copia que espera el próximo inicio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Crear copia</translation>
    </message>
    <message>
        <source>What is backed up</source>
        <translation>Qué incluye la copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>How a backup is put back</source>
        <translation>Cómo se restaura una copia</translation>
    </message>
    <message>
        <source>For somebody who helps you from afar: versions, this PC, settings, what works and what does not, and the log. Names, numbers, passwords and words of callers are taken out. Look at it before you save it.</source>
        <translation>Para quien le ayuda a distancia: versiones, este equipo, configuración, qué funciona y qué no, y el registro. Se quitan nombres, números, contraseñas y palabras de quienes llaman. Revíselo antes de guardarlo.</translation>
    </message>
    <message>
        <source>{file} is saved. Nothing was sent to anybody.</source>
        <translation>{file} está guardado. No se envió nada a nadie.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Gather what is in the bundle, to look at it</source>
        <translation>Reunir el contenido del paquete para verlo</translation>
    </message>
    <message>
        <source>Save what is shown in one file</source>
        <translation>Guardar lo mostrado en un archivo</translation>
    </message>
    <message>
        <source>Part of the bundle</source>
        <translation>Parte del paquete</translation>
    </message>
    <message>
        <source>Contents of the part</source>
        <translation>Contenido de la parte</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>Acerca del paquete</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>The guide that came at the first start: hardware, models, sound, dealership, telephone and a practice call. What is done already is shown and not done twice.</source>
        <translation>La guía del primer inicio: hardware, modelos, sonido, concesionario, teléfono y una llamada de práctica. Lo ya hecho se muestra y no se repite.</translation>
    </message>
    <message>
        <source>What callers are told and what they can book, from the next call on. Cars, people and answers stay as they are, and so does every appointment that was made.</source>
        <translation>Lo que se dice a quienes llaman y lo que pueden reservar, desde la próxima llamada. Los autos, las personas y las respuestas quedan como están, igual que las citas ya acordadas.</translation>
    </message>
    <message>
        <source>This is the sample dealership: its prices, cars and answers are invented. For your own dealership open the guide.</source>
        <translation>Este es el concesionario de ejemplo: sus precios, autos y respuestas son inventados. Para su propio concesionario, abra la guía.</translation>
    </message>
    <message>
        <source>The dealership&apos;s data</source>
        <translation>Los datos del concesionario</translation>
    </message>
    <message>
        <source>About the sample</source>
        <translation>Sobre el ejemplo</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Go through the first steps again</source>
        <translation>Recorrer de nuevo los primeros pasos</translation>
    </message>
    <message>
        <source>Make the dealership so from the next call on</source>
        <translation>El concesionario queda así desde la próxima llamada</translation>
    </message>
    <message>
        <source>What can be changed here</source>
        <translation>Qué se puede cambiar aquí</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Acerca de la guía</translation>
    </message>
    <message>
        <source>Programs on this PC that use Lotline&apos;s HTTP API send this key. Whoever has it can read the calls and book appointments: give it to such programs only.</source>
        <translation>Los programas de este equipo que usan la API HTTP de Lotline envían esta clave. Quien la tenga puede leer las llamadas y reservar citas: désela solo a esos programas.</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>La clave está en el portapapeles.</translation>
    </message>
    <message>
        <source>There is a new key. It counts from the next start of Lotline; until then the old one does.</source>
        <translation>Hay una clave nueva. Vale desde el próximo inicio de Lotline; hasta entonces vale la anterior.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Secret keys of programs, not those of a keyboard</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Show the key, or dots again</source>
        <translation>Mostrar la clave, o de nuevo puntos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the key into the clipboard</source>
        <translation>Copiar la clave al portapapeles</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>Clave nueva …</translation>
    </message>
    <message>
        <source>Make a new key in the place of the old one</source>
        <translation>Reemplazar la clave por una nueva</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>Acerca de la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Every program that uses the key stops working until it has the new one.</source>
        <translation>Los programas que usan la clave dejan de funcionar hasta que tengan la nueva.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>¿Crear una clave nueva?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A telephone link in a web page or a mail (tel: or sip:) can put its number into the Phone screen. Nothing is dialled until you press “Call now”.</source>
        <translation>Un enlace telefónico de una página web o un correo (tel: o sip:) puede poner su número en la pantalla Teléfono. No se marca nada hasta que usted presione «Llamar».</translation>
    </message>
    <message>
        <source>Lotline does not register itself for telephone links on {system}. “lotline dial-link LINK” hands a link to the open window.</source>
        <translation>En {system}, Lotline no se registra por sí mismo para enlaces telefónicos. «lotline dial-link LINK» pasa un enlace a la ventana abierta.</translation>
    </message>
    <message>
        <source>Lotline is in the list of programs for telephone links. Choose it for them in the settings of your desktop.</source>
        <translation>Lotline está en la lista de programas para enlaces telefónicos. Elíjalo para ellos en la configuración de su escritorio.</translation>
    </message>
    <message>
        <source>Telephone links</source>
        <translation>Enlaces telefónicos</translation>
    </message>
    <message>
        <source>Open telephone links with Lotline</source>
        <translation>Abrir enlaces telefónicos con Lotline</translation>
    </message>
    <message>
        <source>Register Lotline for tel: and sip: links</source>
        <translation>Registrar Lotline para enlaces tel: y sip:</translation>
    </message>
    <message>
        <source>Whether telephone links are opened here</source>
        <translation>Si los enlaces telefónicos se abren aquí</translation>
    </message>
    <message>
        <source>About telephone links</source>
        <translation>Sobre los enlaces telefónicos</translation>
    </message>
    <message>
        <source>this system</source>
        <translation>este sistema</translation>
    </message>
    <message>
        <source>Lotline opens telephone links.</source>
        <translation>Lotline abre los enlaces telefónicos.</translation>
    </message>
    <message>
        <source>Saved. Recording and notice count from the next start of Lotline; what is too old is deleted at the start and once a day.</source>
        <translation>Guardado. La grabación y el aviso valen desde el próximo inicio de Lotline; lo demasiado antiguo se elimina al iniciar y una vez al día.</translation>
    </message>
    <message>
        <source>After the agent&apos;s name callers hear: “{words}.”</source>
        <translation>Después del nombre del asistente se oye: «{words}.»</translation>
    </message>
    <message>
        <source>Your words do not say that the call may be recorded.</source>
        <translation>Su aviso no dice que la llamada puede grabarse.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{recordings} and {transcripts}</source>
        <translation>{recordings} y {transcripts}</translation>
    </message>
    <message>
        <source>Older than that: {what}. It will be deleted for good.</source>
        <translation>Más antiguo que eso: {what}. Se eliminará definitivamente.</translation>
    </message>
    <message>
        <source>Older than that: {what}. They will be deleted for good.</source>
        <translation>Más antiguo que eso: {what}. Se eliminarán definitivamente.</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>{count} recordings</source>
        <translation>{count} grabaciones</translation>
    </message>
    <message>
        <source>1 transcript</source>
        <translation>1 transcripción</translation>
    </message>
    <message>
        <source>{count} transcripts</source>
        <translation>{count} transcripciones</translation>
    </message>
    <message>
        <source>Recording and privacy</source>
        <translation>Grabación y privacidad</translation>
    </message>
    <message>
        <source>Record calls</source>
        <translation>Grabar llamadas</translation>
    </message>
    <message>
        <source>Keep the sound of every call, caller left and agent right</source>
        <translation>Guardar el audio de cada llamada: quien llama a la izquierda, el asistente a la derecha</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Lo que se oye</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Guardar estas opciones</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>The call itself stays in the list.</source>
        <translation>La llamada misma sigue en la lista.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>What was said in a call.</source>
        <translation>Lo que se dijo en una llamada.</translation>
    </message>
    <message>
        <source>Delete what is too old</source>
        <translation>Eliminar lo demasiado antiguo</translation>
    </message>
    <message>
        <source>Save it like this?</source>
        <translation>¿Guardarlo así?</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>SIP accounts, and whether they work</source>
        <translation>Cuentas SIP, y si funcionan</translation>
    </message>
    <message>
        <source>Its name, its opening hours and what can be booked</source>
        <translation>Su nombre, su horario y lo que se puede reservar</translation>
    </message>
    <message>
        <source>Microphone, speakers and ringer, and whether they work</source>
        <translation>Micrófono, altavoces y timbre, y si funcionan</translation>
    </message>
    <message>
        <source>Theme, size of the text and language</source>
        <translation>Tema, tamaño del texto e idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keys that work in other programs</source>
        <translation>Teclas que funcionan en otros programas</translation>
    </message>
    <message>
        <source>What is recorded and how long it is kept</source>
        <translation>Qué se graba y cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>The key of the HTTP API</source>
        <translation>La clave de la API HTTP</translation>
    </message>
    <message>
        <source>Everything into one file, and back</source>
        <translation>Todo en un archivo, y de vuelta</translation>
    </message>
    <message>
        <source>The guide of the first start, once more</source>
        <translation>La guía del primer inicio, otra vez</translation>
    </message>
    <message>
        <source>What somebody who helps needs to know</source>
        <translation>Lo que necesita saber quien ayuda</translation>
    </message>
    <message>
        <source>The chosen section</source>
        <translation>La sección elegida</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>{key}: answer the ringing call, or take the caller who wants a person</source>
        <translation>{key}: contestar la llamada que suena, o atender a quien pide una persona</translation>
    </message>
    <message>
        <source>{key}: take the call over from the agent, or give it back</source>
        <translation>{key}: tomar la llamada del asistente, o devolverla</translation>
    </message>
    <message>
        <source>{key}: hang up</source>
        <translation>{key}: colgar</translation>
    </message>
    <message>
        <source>None: only in this window</source>
        <translation>Ninguna: solo en esta ventana</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Qué hacen las teclas</translation>
    </message>
    <message>
        <source>Keys in other programs</source>
        <translation>Teclas en otros programas</translation>
    </message>
    <message>
        <source>Held down</source>
        <translation>Mantener presionado</translation>
    </message>
    <message>
        <source>Together with the keys of this window, wherever you type.</source>
        <translation>Junto con las teclas de esta ventana, escriba donde escriba.</translation>
    </message>
    <message>
        <source>Another program has {keys} already. Choose other keys.</source>
        <translation>Otro programa ya usa {keys}. Elija otras teclas.</translation>
    </message>
    <message>
        <source>UDP (usual)</source>
        <translation>UDP (habitual)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Secure: TLS with encrypted sound</source>
        <translation>Segura: TLS con audio cifrado</translation>
    </message>
    <message>
        <source>{account} and its password are forgotten. It counts from the next start of Lotline.</source>
        <translation>Se eliminaron {account} y su contraseña. Vale desde el próximo inicio de Lotline.</translation>
    </message>
    <message>
        <source>{account} stands in settings.toml: change it there.</source>
        <translation>{account} está en settings.toml: cámbiela allí.</translation>
    </message>
    <message>
        <source>{account} is saved. It counts from the next start of Lotline.</source>
        <translation>{account} está guardada. Vale desde el próximo inicio de Lotline.</translation>
    </message>
    <message>
        <source>Registering as {account} …</source>
        <translation>Registrando como {account} …</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>{connection}, in settings.toml</source>
        <translation>{connection}, en settings.toml</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>No SIP account yet. Calls that are sent straight to this PC&apos;s address are taken without one; for a telephone number add the account that your telephone company or system gave you.</source>
        <translation>Aún no hay cuenta SIP. Las llamadas enviadas directamente a la dirección de este equipo se atienden sin ella; para un número de teléfono, agregue la cuenta que le dio su compañía o sistema telefónico.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>Stands in: Passwords are kept in {place} and are never shown</extracomment>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>un archivo cifrado</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Sin cuentas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>Add a SIP account</source>
        <translation>Agregar una cuenta SIP</translation>
    </message>
    <message>
        <source>Change the chosen account</source>
        <translation>Cambiar la cuenta elegida</translation>
    </message>
    <message>
        <source>Forget the chosen account and its password</source>
        <translation>Eliminar la cuenta elegida y su contraseña</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Dónde se guardan las contraseñas</translation>
    </message>
    <message>
        <source>SIP accounts</source>
        <translation>Cuentas SIP</translation>
    </message>
    <message>
        <source>{account} and its password will be forgotten.</source>
        <translation>Se eliminarán {account} y su contraseña.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>¿Quitarla?</translation>
    </message>
    <message>
        <source>Passwords are kept in {place} and are never shown.</source>
        <translation>Las contraseñas se guardan en {place} y nunca se muestran.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) gives no program the keys of another.</source>
        <translation>Este escritorio (Wayland) no da a un programa las teclas de otro.</translation>
    </message>
    <message>
        <source>On this system Lotline cannot have the keys of other programs.</source>
        <translation>En este sistema Lotline no puede recibir las teclas de otros programas.</translation>
    </message>
    <message>
        <source>Lotline listens to the room, plays a sound, and has you speak: about ten seconds. It measures what the microphone hears of the speakers, and what the echo canceller leaves of it.</source>
        <translation>Lotline escucha la sala, reproduce un sonido y le pide hablar: unos diez segundos. Mide cuánto capta el micrófono de los altavoces y cuánto deja el cancelador de eco.</translation>
    </message>
    <message>
        <source>Microphone and speakers</source>
        <translation>Micrófono y altavoces</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Level of the speakers</source>
        <translation>Nivel de los altavoces</translation>
    </message>
    <message>
        <source>Level of the ringer</source>
        <translation>Nivel del timbre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Find devices that were plugged in or unplugged</source>
        <translation>Encontrar dispositivos conectados o desconectados</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Oír un sonido</translation>
    </message>
    <message>
        <source>Play three notes on the speakers</source>
        <translation>Tocar tres notas en los altavoces</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Sonar una vez</translation>
    </message>
    <message>
        <source>Ring on the chosen device, as for a caller</source>
        <translation>Sonar en el dispositivo elegido, como con una llamada</translation>
    </message>
    <message>
        <source>Ring for new calls, too</source>
        <translation>Sonar también con llamadas nuevas</translation>
    </message>
    <message>
        <source>Else it rings only for callers who want a person</source>
        <translation>Si no, solo suena cuando piden hablar con una persona</translation>
    </message>
    <message>
        <source>Test microphone and echo</source>
        <translation>Probar micrófono y eco</translation>
    </message>
    <message>
        <source>Play a sound, listen, and have you speak</source>
        <translation>Reproducir un sonido, escuchar y pedirle que hable</translation>
    </message>
    <message>
        <source>Which devices are missing</source>
        <translation>Qué dispositivos faltan</translation>
    </message>
    <message>
        <source>Microphone, speakers and ringer</source>
        <translation>Micrófono, altavoces y timbre</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Altavoces</translation>
    </message>
    <message>
        <source>Ringer</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Prueba de eco</translation>
    </message>
    <message>
        <source>About the echo test</source>
        <translation>Acerca de la prueba de eco</translation>
    </message>
    <message>
        <source>The microphone brings no sound any more. It may have been unplugged: look again.</source>
        <translation>El micrófono ya no da sonido. Quizá se desconectó: busque de nuevo.</translation>
    </message>
    <message>
        <source>Kept. A call that is going on keeps its devices; the next one has these.</source>
        <translation>Guardado. La llamada en curso conserva sus dispositivos; la próxima usará estos.</translation>
    </message>
    <message>
        <source>What the system uses</source>
        <translation>El predeterminado del sistema</translation>
    </message>
    <message>
        <source>No sound device was found. Calls need none: they come over the network. To speak on a call yourself, to practise and to hear the ringer, plug in a headset and look again.</source>
        <translation>No se encontró ningún dispositivo de sonido. Las llamadas no lo necesitan: llegan por la red. Para hablar usted, practicar y oír el timbre, conecte unos auriculares y busque de nuevo.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow Lotline to use it, and look again.</source>
        <translation>No se encontró ningún micrófono. Conecte uno o permita que Lotline lo use, y busque de nuevo.</translation>
    </message>
    <message>
        <source>No speakers were found. Plug some in and look again.</source>
        <translation>No se encontraron altavoces. Conecte unos y busque de nuevo.</translation>
    </message>
    <message>
        <source>Be quiet for a moment: Lotline listens to the room.</source>
        <translation>Guarde silencio un momento: Lotline escucha la sala.</translation>
    </message>
    <message>
        <source>Lotline plays a sound and listens to what the microphone hears of it.</source>
        <translation>Lotline reproduce un sonido y escucha cuánto capta el micrófono.</translation>
    </message>
    <message>
        <source>Now say something, as loud as you speak on the telephone.</source>
        <translation>Ahora diga algo, con la voz con que habla por teléfono.</translation>
    </message>
    <message>
        <source>The microphone and the speakers are being opened …</source>
        <translation>Abriendo el micrófono y los altavoces …</translation>
    </message>
    <message>
        <source>The microphone gives no sound at all. It is switched off or muted, or the system does not let Lotline use it.</source>
        <translation>El micrófono no da ningún sonido. Está apagado o silenciado, o el sistema no deja que Lotline lo use.</translation>
    </message>
    <message>
        <source>The microphone heard neither the speakers nor a voice, only the room. Choose the microphone in front of you, or turn it up.</source>
        <translation>El micrófono no captó ni los altavoces ni una voz, solo la sala. Elija el micrófono que tiene delante o suba su volumen.</translation>
    </message>
    <message>
        <source>The speakers are heard {excess} too loud: the echo canceller takes away {removed}, and what is left would interrupt the agent. Turn the speakers down, put the microphone farther from them, or use a headset.</source>
        <translation>Los altavoces se oyen {excess} demasiado alto: el cancelador de eco quita {removed} y el resto interrumpiría al asistente. Baje los altavoces, aleje el micrófono o use auriculares.</translation>
    </message>
    <message>
        <source>The microphone is driven too far. Turn it down, or speak from farther away.</source>
        <translation>El micrófono está saturado. Baje su volumen o hable desde más lejos.</translation>
    </message>
    <message>
        <source>{speakers} No voice was heard: try again, and speak when it is your turn.</source>
        <translation>{speakers} No se oyó ninguna voz: inténtelo otra vez y hable cuando le toque.</translation>
    </message>
    <message>
        <source>{speakers} Your voice is faint ({voice}): turn the microphone up, or speak closer to it.</source>
        <translation>{speakers} Su voz se oye débil ({voice}): suba el micrófono o hable más cerca.</translation>
    </message>
    <message>
        <source>{speakers} Your voice is heard well ({voice}).</source>
        <translation>{speakers} Su voz se oye bien ({voice}).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Plays, {level}</source>
        <translation>Suena, {level}</translation>
    </message>
    <message>
        <source>Quiet, {level}</source>
        <translation>Bajo, {level}</translation>
    </message>
    <message>
        <source>Too loud, {level}</source>
        <translation>Muy alto, {level}</translation>
    </message>
    <message>
        <source>Good, {level}</source>
        <translation>Bien, {level}</translation>
    </message>
    <message>
        <source>{device} (not plugged in)</source>
        <translation>{device} (no conectado)</translation>
    </message>
    <message>
        <source>The microphone does not hear the speakers, as it should be with a headset.</source>
        <translation>El micrófono no capta los altavoces, como debe ser con auriculares.</translation>
    </message>
    <message>
        <source>The microphone hears the speakers at {level}; the echo canceller takes away {removed}, so nothing disturbs.</source>
        <translation>El micrófono capta los altavoces a {level}; el cancelador de eco quita {removed}, así que nada molesta.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Columns of: {name}</source>
        <translation>Columnas de: {name}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Why there are no tasks</source>
        <translation>Por qué no hay tareas</translation>
    </message>
    <message>
        <source>Tasks, or the reason why there are none</source>
        <translation>Tareas, o el motivo por el que no hay</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Choose a task to read it here.</source>
        <translation>Elija una tarea para leerla aquí.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Qué tan urgente es</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>Lo que dijo la persona que llamó</translation>
    </message>
    <message>
        <source>Somebody has read this task and takes care of it</source>
        <translation>Alguien leyó esta tarea y se encarga de ella</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Nothing is left to do; it can be undone</source>
        <translation>No queda nada por hacer; se puede deshacer</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>It is not done after all</source>
        <translation>No está hecha después de todo</translation>
    </message>
    <message>
        <source>Read and hear the call this came out of</source>
        <translation>Leer y escuchar la llamada de la que salió</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <source>The task, or how to choose one</source>
        <translation>La tarea, o cómo elegir una</translation>
    </message>
    <message>
        <source>How to choose a task</source>
        <translation>Cómo elegir una tarea</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Nothing to do. Messages and call-backs that callers leave appear here at once.</source>
        <translation>Nada por hacer. Los mensajes y las devoluciones de llamada que piden aparecen aquí al instante.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. What you mark as done is kept here.</source>
        <translation>Todavía no se ha hecho nada. Lo que marque como hecho se guarda aquí.</translation>
    </message>
    <message>
        <source>The tasks are shown here once Lotline is ready.</source>
        <translation>Las tareas aparecerán aquí cuando Lotline esté listo.</translation>
    </message>
    <message>
        <source>The tasks cannot be shown. {sentence}</source>
        <translation>No se pueden mostrar las tareas. {sentence}</translation>
    </message>
    <message>
        <source>Nothing here for {owner}.</source>
        <translation>Nada aquí para {owner}.</translation>
    </message>
    <message>
        <source>Seen: {task}</source>
        <translation>Vista: {task}</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Hecho: {task}</translation>
    </message>
    <message>
        <source>To do again: {task}</source>
        <translation>Reabierta: {task}</translation>
    </message>
    <message>
        <source>Everyone’s tasks</source>
        <translation>Tareas de todos</translation>
    </message>
    <message>
        <source>Whose tasks are listed</source>
        <translation>De quién son las tareas</translation>
    </message>
    <message>
        <source>Choose your name to see only your own</source>
        <translation>Elija su nombre para ver solo las suyas</translation>
    </message>
    <message>
        <source>What is still to be done, most urgent first</source>
        <translation>Lo que falta por hacer, lo más urgente primero</translation>
    </message>
    <message>
        <source>What has been done, last first</source>
        <translation>Lo que se ha hecho, lo último primero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Caller · speaking</source>
        <translation>Quien llama · hablando</translation>
    </message>
    <message>
        <source>Transcript of the call</source>
        <translation>Transcripción de la llamada</translation>
    </message>
    <message>
        <source>Show Lotline</source>
        <translation>Mostrar Lotline</translation>
    </message>
    <message>
        <source>Close Lotline</source>
        <translation>Cerrar Lotline</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Lo que se acaba de hacer</translation>
    </message>
    <message>
        <source>What was just done, in words</source>
        <translation>Lo que se acaba de hacer, en palabras</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Deshacer lo que se acaba de hacer</translation>
    </message>
    <message>
        <source>Dismiss what was just done</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>The open screen</source>
        <translation>La pantalla abierta</translation>
    </message>
    <message>
        <source>That was no telephone link: it has neither a number nor a SIP address.</source>
        <translation>Ese no era un enlace telefónico: no tiene ni número ni dirección SIP.</translation>
    </message>
    <message>
        <source>A call is live. Closing Lotline ends it.</source>
        <translation>Hay una llamada en curso. Si cierra Lotline, se termina.</translation>
    </message>
    <message>
        <source>Close anyway?</source>
        <translation>¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Saved. The next call goes by it, appointments stay.</source>
        <translation>Guardado; vale desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Taken back: it is as it was before.</source>
        <translation>Deshecho: está como antes.</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>For sale again</source>
        <translation>De nuevo en venta</translation>
    </message>
</context>
</TS>
