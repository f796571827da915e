import { defineLexicon } from "../lexicon.ts";

/** Spanish, of Spain and of Latin America. */
export const es = defineLexicon({
  language: "es",
  common: "de la el los las que y en para por con su tu una del es",
  words: {
    "home-address/building": "nombre del edificio|piso?|edificio",
    "bank-account-number/bank": "banco|sucursal",
    aside:
      "introduzca|introduce|escriba|escribe|indique|ingrese|ingresa|selecciona|seleccione|elige|elija|obligatorio|requerido|del entrenador|de la entrenadora|entrenador|del profesor|del alumno|de la alumna|del estudiante|del cliente|del paciente|del contacto|del propietario|del inquilino|del solicitante|del participante|del visitante|del invitado|del conductor|del pasajero|del jugador|del capitán|del responsable|del representante|del empleado|del trabajador|del comprador|del vendedor|del organizador|del asegurado|del titular|del socio|de la persona|de usted|opcional|o dejar en blanco|dejar en blanco si*|olvidé mi contraseña|olvidaste tu contraseña|has olvidado tu contraseña|olvidó su contraseña|recordar contraseña|recuperar contraseña|mostrar contraseña|no será publicado|no se publicará|cuál es tu|cuál es su",
    "payment-account":
      "correo de paypal|cuenta de paypal|cuenta paypal|mercado pago|bizum|cvu|alias cbu",
    "person-name":
      "cómo te llamas|cómo se llama usted|persona responsable|persona encargada|encargado|interlocutor*|nombre del responsable|nombre s|nombres s|nombre como|nombre según|nombre tal|tu nombre|su nombre|nombre~|nombre completo|nombre y apellidos|apellidos y nombre|titular|nombre en la tarjeta|destinatario|beneficiario|solicitante|persona de contacto|pasajero|remitente|nombre del contacto",
    "person-name/first": "nombres|primer nombre|nombre de pila",
    "person-name/last": "apellido*|primer apellido|segundo apellido",
    "birth-date":
      "fecha de nacimiento|fecha nacimiento|fechanacimiento|nacimiento|fecha nac|fec nac|fecnac|cumpleaños",
    "birth-date/day": "día?|día de nacimiento",
    "birth-date/month": "mes?|mes de nacimiento",
    "birth-date/year": "año?|aaaa?|año de nacimiento",
    age: "edad",
    gender: "género|sexo|tratamiento?",
    ethnicity:
      "raza|origen racial|grupo étnico|autoadscripción étnica|etnia|étnico|pueblo indígena",
    nationality:
      "país de nacionalidad|país de ciudadanía|nacionalidad|ciudadanía|país de nacimiento|pais de nacionalidad|pais de ciudadania|ciudadania",
    "home-address":
      "dirección|direcciones|domicilio|calle|tipo de vía|nombre de la vía|número exterior|número interior|puerta?|portal?|apartamento|depto?|colonia|barrio|residencia?|avenida|urbanización|entre calles|escalera?|piso puerta|piso y puerta",
    region:
      "entidad federativa|entidad de nacimiento|delegación|ciudad|población|localidad|provincia|municipio|estado?|comunidad autónoma|departamento?|alcaldía|comuna|distrito|país|lugar de nacimiento|cantón|delegación?|estado de residencia|provincia de residencia|municipio de residencia|departamento de residencia",
    "region/postcode": "codigopostal|codpostal|cp|c p",
    "phone-number":
      "teléfono*|número de teléfono|tfno|tlf|móvil|celular|fijo?|prefijo?|lada|código de área|número de contacto|cel",
    "email-address":
      "correo|correo electrónico|dirección de correo*|dirección de email|boletín?|suscríbete?",
    "family-members":
      "cónyuge|nombre del padre|nombre de la madre|parentesco|número de hijos|hijos a cargo|esposo|esposa|familiares",
    "marital-status": "estado civil",
    "emergency-contact": "emergencia*",
    "portrait-photo": "foto|fotografía|imagen de perfil",
    "national-id":
      "carné de identidad|carné identidad|ine?|credencial para votar|credencial de elector|documento único de identidad|dui|dpi|cui|número de cédula|nº de documento|n documento|documento identidad|tipo y número de documento|dni|nif|documento de identidad|documento nacional*|número de documento|cédula*|curp|rut|clave de elector|carnet de identidad|número de identificación|cuil|identificación oficial|número de identidad|run?|foto del dni?",
    "id-document-image":
      "foto del frente de tu dni|frente de tu dni|foto del frente*|foto del dorso*|frente del dni|foto del reverso*|foto del anverso*|sube tu ine|foto de tu ine|foto de la ine|foto de tu identificación|reverso del dni|frente del documento|dorso del documento|foto de tu dni|identificación oficial por ambos lados|foto de la cédula|foto del dni|copia del dni|anverso|reverso|subir documento|copia del pasaporte|foto del documento|copia del documento*|dorso del dni|dorso de tu dni|foto de tu documento|imagen del dni|anverso del dni|dni escaneado|foto frontal del documento|ine por ambos lados|foto de la cedula",
    "id-selfie": "foto sosteniendo*",
    "passport-number": "pasaporte",
    "driver-licence":
      "permiso de conducir|carnet de conducir|licencia de conducir|licencia de manejo|número de licencia",
    "social-security-number": "seguridad social|nss",
    "residence-permit":
      "nie|n i e|nie tie|número de nie|número de identidad de extranjero|tarjeta de identidad de extranjero|tie|permiso de residencia|tarjeta de residencia|visado",
    "work-or-military-id":
      "cartilla militar|libreta militar|carné militar|carnet profesional|número de empleado|legajo",
    "tax-id":
      "número de identificación fiscal|código fiscal|cif|rfc|cuit|identificación fiscal|número fiscal|nit|ruc|identificación tributaria",
    signature: "firma|firme aquí",
    "vehicle-plate":
      "patente del vehículo|placa del vehículo|placas|patente|dominio del vehículo|número de placa|matrícula?|matrícula del vehículo|placa?|placas?|patente?",
    "vehicle-vin": "bastidor|número de chasis",
    "account-username":
      "tarjeta de fidelidad|tarjeta de socio|carné de biblioteca|número de tarjeta de socio|usuario|nombre de usuario|apodo|número de socio|número de cliente|identificador|nombre de cuenta",
    password: "contraseña*|clave?|clave de acceso",
    "one-time-code":
      "código de verificación?|código sms|código recibido|código de confirmación?|código de un solo uso|clave dinámica",
    "one-time-code/send": "enviar código|reenviar*|obtener código",
    "security-question":
      "pregunta de seguridad|pregunta secreta|respuesta secreta|respuesta de seguridad",
    "recovery-secret": "frase de recuperación|frase semilla|clave privada",
    "health-condition":
      "historial médico|antecedentes de salud|enfermedad*|síntomas|antecedentes médicos|diagnóstico|estado de salud|grupo sanguíneo|tipo de sangre|padecimiento*|motivo de consulta|patología*",
    "medical-record":
      "resultados de laboratorio|análisis clínicos|resultado de análisis|expediente médico|expediente clínico|historia clínica|historial médico|receta médica|informe médico|certificado médico|resultados médicos",
    "medication-allergy": "alergia*|medicamento*|medicación",
    "reproductive-health": "embaraz*|última regla|fecha probable de parto",
    "mental-health":
      "cómo se ha sentido|cómo te has sentido|salud emocional|salud mental|estado de ánimo|ansiedad|depresión",
    "disability-status": "discapacidad*|minusvalía",
    "health-insurance-number":
      "número de póliza de salud|número de póliza médica|póliza de salud|póliza médica|número de póliza del seguro médico|tarjeta sanitaria|obra social|número de afiliado|seguro médico|seguro de salud",
    "body-measurements":
      "tu peso|su peso|peso corporal|tu altura|peso actual|peso y altura|peso~|altura~|estatura|talla~",
    "employer-occupation":
      "nombre de la empresa|nombre de la compañía|nombre del empleador|empresa|compañía|razón social|cargo?|puesto|profesión|ocupación|lugar de trabajo|experiencia laboral|situación laboral|organización|institución|empleador",
    "education-history":
      "estudios|titulación|universidad|escolaridad|colegio|formación académica|escuela|nivel educativo",
    "student-number": "número de estudiante|número de matrícula",
    resume: "hoja de vida|carta de presentación",
    "bank-card-number":
      "número de tarjeta|número de la tarjeta|numero tarjeta|tarjeta de crédito|tarjeta de débito|tarjeta?",
    "card-expiry":
      "caducidad|fecha de caducidad|vencimiento|fecha de vencimiento|válida hasta|mm aa|fecha de expiración|expira",
    "card-security-code":
      "código de seguridad de la tarjeta|cód seguridad tarjeta|código de verificación de la tarjeta|código de seguridad?|código de la tarjeta|últimos dígitos?",
    "payment-pin": "clave de la tarjeta|nip de la tarjeta|nip|clave del cajero|pin de la tarjeta",
    "bank-account-number":
      "clabe interbancaria|cci?|número de clabe|cuenta bancaria|número de cuenta|clabe|cbu|titular de la cuenta|cuenta corriente",
    income:
      "ingresos|ingreso mensual|salario|sueldo|pretensión salarial|renta?|nómina|expectativa salarial|cuánto ganas*|ganas al mes|ingresos mensuales|sueldo mensual|cuánto gana*",
    "assets-property":
      "bienes inmuebles|bienes|propiedades|vivienda propia o alquilada|vivienda propia|patrimonio|hipoteca",
    "credit-record": "historial crediticio|buró de crédito|deudas",
    "transaction-history":
      "extracto bancario|estado de cuenta|comprobante de pago|nº de pedido|folio de pedido|número de pedido|número de factura|número de reserva|localizador",
    preferences:
      "cómo te enteraste*|cómo se enteró*|cómo supiste*|intereses|aficiones|cómo nos conoci*|como te enteraste*|como se entero*|como nos conociste|como nos conocio|como nos encontraste|como supiste*|por que medio*|donde nos conociste",
    "precise-location": "mi ubicación|ubicación actual|latitud|longitud",
    "travel-itinerary":
      "destino del viaje|fecha del viaje|itinerario|fecha de salida|fecha de ida|fecha de vuelta|número de vuelo|fecha de regreso|fecha de viaje",
    "accommodation-record":
      "número de reserva del hotel|reserva de hotel|fecha de salida del hotel|fecha de check in|fecha de entrada|huésped*|número de noches|fecha de llegada",
    religion: "creencias religiosas|culto|creencia religiosa",
    "political-opinion":
      "preferencia política|simpatía política|partido político|afiliación política|opinión política|ideología|intención de voto",
    "trade-union": "sindicato|afiliación sindical",
    "sexual-orientation": "orientación sexual",
    "criminal-record":
      "antecedentes policiales|certificado de antecedentes|delitos|antecedentes penales|condenas",
    "child-personal-info":
      "edad del menor|edad de la niña|fecha de nacimiento del menor|nombre de la niña|datos del menor|nombre de su hijo|nombre del alumno|nombre del niño|nombre del menor|hijo|hija|alumno|edad del niño|bebé",
    "guardian-info": "tutor|tutora|nombre del tutor|representante legal",
    "generic-file-upload": "adjuntar|adjunto|archivo|fichero",
    "face-biometric": "escaneo facial|biometría facial|rostro*|reconocimiento facial",
    fingerprint: "huella*",
    voiceprint: "muestra de voz|biometría de voz|grabación de voz|huella de voz",
    "genetic-data": "adn",
    "messaging-account": "redes sociales",
    "contact-list": "invitar amigos|importar contactos|libreta de direcciones",
    "call-records": "registro de llamadas",
    not: "altura del techo|techo|nombre de la partida|código de sala|año de fundación|facturación anual|código de error|dirección de origen|dirección de destino|dirección del servidor|aseguradora|compañía aseguradora|compañía de seguros|nombre del taller|nombre del centro|nombre del club|centro de coste*|código de garantía|garantía|nombre del proveedor?|raza?|nombre de la mascota|mascota|número de contador|contador|lectura actual|lectura anterior|lectura|cups|número de contrato|número de expediente|expediente|año del expediente|número de caso|número de ticket|número de siniestro|número de lote|número de seguimiento|número de envío|número de guía|sector|forma jurídica|capital social|número de empleados|número de pasajeros|pasajeros|dimensiones|ancho|largo|peso bruto|peso neto|peso de la mercancía|kilómetros|kilometraje|cilindrada|dirección mac|máscara de subred|puerta de enlace|puerto|nombre del servidor|nombre de la base de datos|base de datos|nombre de la red|nombre del dispositivo|clave api|fecha de entrega|código de producto|código del artículo|código de artículo|número de licitación|referencia catastral|código de verificación de la imagen|superficie|metros cuadrados|peso del paquete|peso del envío|número de póliza|vacante|palabra clave|palabras clave|cupón|código promocional|código de descuento|tarjeta regalo|cantidad|código de la imagen|comentario*|mensaje|asunto|título|tema|consulta|pregunta|observaciones|notas|descripción|precio|presupuesto|importe|sitio web|página web|dirección web|dirección ip|nombre del archivo|nombre del producto|cif|ordenar|filtrar|idioma|moneda|categoría|motivo|tipo de documento|tipo de tarjeta|opinión|recordarme|hora|fecha?|número?|acepto|número de personas|texto de la imagen|caracteres de la imagen|introduzca el código|código de barras|sugerencia*|nombre de la tienda|nombre del grupo|nombre del proyecto|nombre del evento|nombre del equipo|nombre del sitio|nombre de la lista|nombre del modelo|nombre de la receta|nombre del curso|nombre del dominio",
    "not/search": "filtrar|encontrar|buscar|busca|búsqueda|buscador",
    trap: "deja este campo*|dejar en blanco|no rellen*|dejar vacío|dejar este campo*",
  },
  purposes: {
    "sign-in": "iniciar sesión|inicia sesión|entrar|acceder|ingresar|acceso clientes|acceso",
    "sign-up": "registrarse|regístrate|registro|crear cuenta|crea tu cuenta|darse de alta|únete",
    recovery:
      "recuperar contraseña|restablecer contraseña|olvidé mi contraseña|olvidaste tu contraseña",
    verification: "verificar|validar código|confirmar código|activar cuenta",
    checkout: "finalizar compra|tramitar pedido|realizar pedido|envío|dirección de envío|comprar",
    payment: "pagar|pago|donar|realizar pago",
    search: "buscar|búsqueda|filtrar",
    newsletter: "boletín|suscribir*|suscríbete|novedades",
    contact: "contacto|contáctanos|enviar mensaje|enviar consulta|contactar|solicitar información",
    application: "postular*|enviar solicitud|solicitud|candidatura|inscripción|aplicar",
  },
  options: {
    gender:
      "hombre|mujer|masculino|femenino|varón|sr|sra|srta|señor|señora|señorita|don|doña|otro|prefiero no decirlo",
    "marital-status":
      "solter*|casad*|divorciad*|viud*|soltero a|casado a|divorciado a|viudo a|unión libre",
    "education-history": "primaria|secundaria|bachillerato|licenciatura|doctorado",
    region: "españa|méxico|argentina|colombia|alemania|francia|estados unidos",
    "employer-occupation": "empleado|autónomo|desempleado|jubilado|estudiante",
    "security-question": "apellido de soltera de tu madre|nombre de tu primera mascota",
  },
});
