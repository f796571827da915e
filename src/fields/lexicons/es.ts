import { defineLexicon } from "../lexicon.ts";

/** Spanish, of Spain and of Latin America. */
export const es = defineLexicon({
  language: "es",
  common: "de la el los las que y en para por con su tu una del es",
  words: {
    "person-name":
      "nombre~|nombre completo|nombre y apellidos|apellidos y nombre|titular|nombre en la tarjeta|destinatario|beneficiario|solicitante|persona de contacto|pasajero|remitente|nombre del contacto",
    "person-name/first": "nombres|primer nombre|nombre de pila",
    "person-name/last": "apellido*|primer apellido|segundo apellido",
    "birth-date":
      "fecha de nacimiento|fecha nacimiento|fechanacimiento|nacimiento|fecha nac|fec nac|fecnac|cumpleaños",
    "birth-date/day": "día?|día de nacimiento",
    "birth-date/month": "mes?|mes de nacimiento",
    "birth-date/year": "año?|aaaa?|año de nacimiento",
    age: "edad",
    gender: "género|sexo|tratamiento?",
    ethnicity: "etnia|étnico|pueblo indígena",
    nationality: "nacionalidad|ciudadanía|país de nacimiento",
    "home-address":
      "dirección|direcciones|domicilio|calle|tipo de vía|nombre de la vía|número exterior|número interior|piso?|puerta?|portal?|edificio|apartamento|depto?|colonia|barrio|residencia?|avenida|urbanización|entre calles|escalera?",
    region:
      "ciudad|población|localidad|provincia|municipio|estado?|comunidad autónoma|departamento?|alcaldía|comuna|distrito|país|lugar de nacimiento|cantón|delegación?",
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
      "dni|nie|nif|documento de identidad|documento nacional*|número de documento|cédula*|curp|rut|clave de elector|carnet de identidad|número de identificación|cuil|identificación oficial|número de identidad|run?",
    "id-document-image":
      "foto del dni|copia del dni|anverso|reverso|subir documento|copia del pasaporte|foto del documento|copia del documento*",
    "id-selfie": "foto sosteniendo*",
    "passport-number": "pasaporte",
    "driver-licence":
      "permiso de conducir|carnet de conducir|licencia de conducir|licencia de manejo|número de licencia",
    "social-security-number": "seguridad social|nss",
    "residence-permit": "permiso de residencia|tarjeta de residencia|visado",
    "work-or-military-id": "número de empleado|legajo",
    "tax-id": "rfc|cuit|identificación fiscal|número fiscal|nit|ruc|identificación tributaria",
    signature: "firma|firme aquí",
    "vehicle-plate": "matrícula?|matrícula del vehículo|placa?|placas?|patente?",
    "vehicle-vin": "bastidor|número de chasis",
    "account-username":
      "usuario|nombre de usuario|apodo|número de socio|número de cliente|identificador|nombre de cuenta",
    password: "contraseña*|clave?|clave de acceso",
    "one-time-code":
      "código de verificación?|código sms|código recibido|código de confirmación?|código de un solo uso|clave dinámica",
    "one-time-code/send": "enviar código|reenviar*|obtener código",
    "security-question":
      "pregunta de seguridad|pregunta secreta|respuesta secreta|respuesta de seguridad",
    "recovery-secret": "frase de recuperación|frase semilla|clave privada",
    "health-condition":
      "enfermedad*|síntomas|antecedentes médicos|diagnóstico|estado de salud|grupo sanguíneo|tipo de sangre|padecimiento*|motivo de consulta|patología*",
    "medical-record":
      "historia clínica|historial médico|receta médica|informe médico|certificado médico|resultados médicos",
    "medication-allergy": "alergia*|medicamento*|medicación",
    "reproductive-health": "embaraz*|última regla|fecha probable de parto",
    "mental-health": "salud mental|estado de ánimo|ansiedad|depresión",
    "disability-status": "discapacidad*|minusvalía",
    "health-insurance-number":
      "tarjeta sanitaria|obra social|número de afiliado|seguro médico|número de póliza|seguro de salud",
    "body-measurements": "peso|altura|estatura|talla?",
    "employer-occupation":
      "empresa|compañía|razón social|cargo?|puesto|profesión|ocupación|lugar de trabajo|experiencia laboral|situación laboral|organización|institución|empleador",
    "education-history":
      "estudios|titulación|universidad|escolaridad|colegio|formación académica|escuela|nivel educativo",
    "student-number": "número de estudiante|número de matrícula|número de expediente",
    resume: "hoja de vida|carta de presentación",
    "bank-card-number":
      "número de tarjeta|número de la tarjeta|numero tarjeta|tarjeta de crédito|tarjeta de débito|tarjeta?",
    "card-expiry":
      "caducidad|fecha de caducidad|vencimiento|fecha de vencimiento|válida hasta|mm aa|fecha de expiración|expira",
    "card-security-code": "código de seguridad?|código de la tarjeta|últimos dígitos?",
    "payment-pin": "clave del cajero|pin de la tarjeta",
    "bank-account-number":
      "cuenta bancaria|número de cuenta|clabe|cbu|banco|titular de la cuenta|cuenta corriente|sucursal",
    income:
      "ingresos|ingreso mensual|salario|sueldo|pretensión salarial|renta?|nómina|expectativa salarial",
    "assets-property": "vivienda propia|patrimonio|hipoteca",
    "credit-record": "historial crediticio|buró de crédito|deudas",
    "transaction-history": "número de pedido|número de factura|número de reserva|localizador",
    preferences: "intereses|aficiones|cómo nos conoci*",
    "precise-location": "mi ubicación|ubicación actual|latitud|longitud",
    "travel-itinerary":
      "fecha de salida|fecha de ida|fecha de vuelta|número de vuelo|fecha de regreso|fecha de viaje",
    "accommodation-record": "fecha de entrada|huésped*|número de noches|fecha de llegada",
    religion: "creencia religiosa",
    "political-opinion":
      "partido político|afiliación política|opinión política|ideología|intención de voto",
    "trade-union": "sindicato|afiliación sindical",
    "sexual-orientation": "orientación sexual",
    "criminal-record": "antecedentes penales|condenas",
    "child-personal-info": "nombre del niño|nombre del menor|hijo|hija|alumno|edad del niño|bebé",
    "guardian-info": "tutor|tutora|nombre del tutor|representante legal",
    "generic-file-upload": "adjuntar|adjunto|archivo|fichero",
    "face-biometric": "reconocimiento facial",
    fingerprint: "huella*",
    voiceprint: "grabación de voz|huella de voz",
    "genetic-data": "adn",
    "messaging-account": "redes sociales",
    "contact-list": "invitar amigos|importar contactos|libreta de direcciones",
    "call-records": "registro de llamadas",
    not: "palabra clave|palabras clave|cupón|código promocional|código de descuento|tarjeta regalo|cantidad|código de la imagen|comentario*|mensaje|asunto|título|tema|consulta|pregunta|observaciones|notas|descripción|precio|presupuesto|importe|sitio web|página web|dirección web|dirección ip|nombre del archivo|nombre del producto|cif|ordenar|filtrar|idioma|moneda|categoría|motivo|tipo de documento|tipo de tarjeta|opinión|recordarme|hora|fecha?|número?|acepto|número de personas|texto de la imagen|caracteres de la imagen|introduzca el código|código de barras|sugerencia*|nombre de la tienda|nombre del grupo",
    "not/search": "buscar|busca|búsqueda|buscador",
    trap: "deja este campo*|dejar en blanco|no rellen*|dejar vacío|dejar este campo*",
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
