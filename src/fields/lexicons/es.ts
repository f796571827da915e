import { defineLexicon } from "../lexicon.ts";

/** Spanish, of Spain and of Latin America. */
export const es = defineLexicon({
  language: "es",
  common: "de la el los las que y en para por con su tu una del es",
  words: {
    "person-name":
      "nombre|nombre completo|nombre y apellido*|nombres y apellidos|apellidos y nombre*|titular|nombre del titular|nombre en la tarjeta|nombre como aparece*|destinatario|beneficiario|solicitante|remitente|persona de contacto|contacto?",
    "person-name/first": "nombres|primer nombre|segundo nombre|nombre de pila",
    "person-name/last":
      "apellido*|primer apellido|segundo apellido|ap paterno|ap materno|apellido paterno|apellido materno",
    "birth-date":
      "fecha de nacimiento|fecha nacimiento|fechanacimiento|nacimiento|fecha nac|fec nac|fecnac|cumpleaños|nacido el",
    "birth-date/day": "día?|día de nacimiento",
    "birth-date/month": "mes?|mes de nacimiento",
    "birth-date/year": "año?|aaaa?|año de nacimiento",
    age: "edad|rango de edad",
    gender: "género|sexo|tratamiento?|sr sra|pronombres",
    ethnicity: "etnia|origen étnico|grupo étnico|raza?|pueblo indígena",
    nationality: "nacionalidad|ciudadanía|país de nacimiento|país de origen",
    "home-address":
      "dirección|direccion*|domicilio|calle|calle y número|tipo de vía|nombre de la vía|nº ext|número exterior|número interior|piso?|puerta?|portal?|escalera?|edificio|apartamento|depto?|dpto?|colonia|barrio|residencia?|referencias del domicilio|lugar de residencia",
    region:
      "ciudad|población|localidad|provincia|municipio|estado?|comunidad autónoma|departamento?|delegación?|alcaldía|comuna|cantón|distrito|región|país|pais|lugar de nacimiento|ciudad natal",
    "region/postcode": "código postal|codigo postal|codigopostal|cod postal|codpostal|cp|c p",
    "phone-number":
      "teléfono*|telefono*|número de teléfono|tfno|tlf|tlfno|móvil|número de móvil|celular|número de celular|cel?|fijo?|prefijo?|lada|código de área",
    "email-address":
      "correo|correo electrónico|correo e|dirección de correo*|dirección de email|dirección electrónica|confirmar correo*|repite tu correo*|boletín?|suscríbete?",
    "family-members":
      "cónyuge|nombre del padre|nombre de la madre|parentesco|número de hijos|hijos a cargo|familiares|unidad familiar",
    "marital-status": "estado civil",
    "emergency-contact": "contacto de emergencia|emergencia*|en caso de emergencia|avisar a",
    "portrait-photo": "foto|fotografía|foto de perfil|imagen de perfil|tu foto|foto carnet",
    "national-id":
      "dni|nie|nif|dni nie|nif nie|dni nif|documento de identidad|documento nacional*|número de documento|nº documento|num documento|cédula|cédula de identidad|cédula de ciudadanía|curp|rut|run?|ine?|clave de elector|carnet de identidad|número de identificación|identificación oficial|cuil|ci?",
    "id-document-image":
      "foto del dni|dni anverso|dni reverso|anverso del*|reverso del*|copia del dni|escaneo del dni|subir documento|copia del pasaporte|foto del documento",
    "id-selfie": "selfie con*|foto sosteniendo*|selfi*",
    "passport-number": "pasaporte|número de pasaporte|nº de pasaporte",
    "driver-licence":
      "permiso de conducir|carnet de conducir|licencia de conducir|licencia de manejo|licencia de conducción",
    "social-security-number":
      "seguridad social|número de seguridad social|número de la seguridad social|nss|afiliación a la seguridad*|naf",
    "residence-permit": "permiso de residencia|tarjeta de residencia|número de visa|visado",
    "work-or-military-id": "número de empleado|legajo|número de personal|libreta militar",
    "tax-id": "rfc|cuit|identificación fiscal|número fiscal|datos fiscales",
    signature: "firma|firma electrónica|firme aquí",
    "vehicle-plate": "matrícula del vehículo|matrícula del coche|placa?|placas|patente?",
    "vehicle-vin": "número de bastidor|número de chasis|bastidor|número de serie del vehículo",
    "account-username":
      "usuario|nombre de usuario|nombre usuario|cuenta de usuario|apodo|seudónimo|número de socio|número de cliente|nick usuario",
    password:
      "contraseña*|clave?|clave de acceso|tu clave|repetir contraseña|repite la contraseña|nueva contraseña|confirmar clave",
    "one-time-code":
      "código de verificación|código sms|código de confirmación?|código recibido|código de un solo uso|código enviado|clave dinámica|código de seguridad enviado*",
    "one-time-code/send": "enviar código|reenviar*|obtener código|solicitar código",
    "security-question":
      "pregunta de seguridad|pregunta secreta|respuesta secreta|respuesta de seguridad|apellido de soltera*|nombre de tu primera mascota",
    "recovery-secret": "frase de recuperación|frase semilla|clave privada|palabras de recuperación",
    "health-condition":
      "enfermedad*|síntomas|antecedentes médicos|historial médico|diagnóstico|estado de salud|grupo sanguíneo|tipo de sangre|padecimiento*|motivo de la consulta médica|fumador|cirugías",
    "medical-record":
      "historia clínica|número de historia|expediente clínico|receta médica|informe médico|certificado médico|análisis clínico*",
    "medication-allergy": "alergia*|alérgico*|medicamento*|medicación|intolerancia*",
    "reproductive-health":
      "embaraz*|última regla|última menstruación|fecha probable de parto|semanas de gestación|anticoncep*",
    "mental-health": "salud mental|estado de ánimo|ansiedad|depresión|psicológic*",
    "disability-status": "discapacidad*|minusvalía|grado de discapacidad|movilidad reducida",
    "health-insurance-number":
      "tarjeta sanitaria|obra social|número de afiliado|seguro médico|póliza de salud|cip sns|eps?",
    "body-measurements": "peso|altura|estatura|peso kg|talla?|presión arterial",
    "employer-occupation":
      "empresa|compañía|nombre de la empresa|razón social|cargo?|puesto|puesto de trabajo|profesión|ocupación|empleador|lugar de trabajo|experiencia laboral|situación laboral|oficio|sector?",
    "education-history":
      "estudios|nivel de estudios|formación académica|titulación|universidad|centro de estudios|escolaridad|colegio|grado académico|carrera?",
    "student-number": "número de estudiante|número de matrícula|nº de expediente|matrícula?|boleta?",
    resume: "currículum|curriculum*|hoja de vida|carta de presentación|adjuntar cv",
    "bank-card-number":
      "número de tarjeta|número de la tarjeta|nº de tarjeta|tarjeta de crédito|tarjeta de débito|numero tarjeta|num tarjeta|tarjeta?",
    "card-expiry":
      "caducidad|fecha de caducidad|vencimiento|fecha de vencimiento|válida hasta|mm aa|mm aaaa|expiración|fecha de expiración",
    "card-security-code":
      "código de seguridad|código cvv|código cvc|tres últimos dígitos|código de la tarjeta|dígitos del reverso",
    "payment-pin": "clave del cajero|pin de la tarjeta|clave de la tarjeta",
    "bank-account-number":
      "cuenta bancaria|número de cuenta|nº de cuenta|clabe|cbu|ccc?|banco|titular de la cuenta|domiciliación bancaria|sucursal bancaria",
    income:
      "ingresos|ingreso mensual|salario|sueldo|nómina|ingresos mensuales|ingresos anuales|pretensión salarial|expectativa salarial|renta?",
    "assets-property": "vivienda propia|patrimonio|propietario de la vivienda|hipoteca|régimen de vivienda",
    "credit-record": "historial crediticio|buró de crédito|deudas|préstamos vigentes",
    "transaction-history": "número de pedido|nº de pedido|número de factura|número de reserva|localizador",
    preferences: "intereses|aficiones|cómo nos conoci*|pasatiempos",
    "precise-location": "mi ubicación|usar mi ubicación|ubicación actual|latitud|longitud",
    "travel-itinerary":
      "fecha de salida|fecha de ida|fecha de vuelta|fecha de viaje|número de vuelo|número de vuelta|origen?|destino?",
    "accommodation-record": "fecha de entrada|fecha de llegada?|huésped*|número de noches",
    religion: "religión|creencia religiosa|confesión religiosa|credo",
    "political-opinion": "partido político|afiliación política|ideología*|intención de voto",
    "trade-union": "sindicato|afiliación sindical|sindical*",
    "sexual-orientation": "orientación sexual|preferencia sexual|busco?",
    "criminal-record": "antecedentes penales|condena*|antecedentes policiales",
    "child-personal-info":
      "nombre del niño|nombre del menor|datos del menor|hijo|hija|alumno|nombre del alumno|menor de edad",
    "guardian-info": "tutor|tutora|tutor legal|padre o tutor|padre madre|nombre del tutor|apoderado",
    "generic-file-upload": "adjuntar|adjunto|archivo|subir archivo|seleccionar archivo|documento?",
    not: "buscar|busca|búsqueda|buscador|palabra clave|palabras clave|cupón|código promocional|código de descuento|código de promoción|vale descuento|tarjeta regalo|cantidad|código de la imagen|texto de la imagen|caracteres de la imagen|no soy un robot|comentario*|mensaje|asunto|título|tema|consulta|pregunta|observaciones|notas|descripción|precio|presupuesto|importe|sitio web|página web|dirección web|nombre del archivo|nombre del producto|nombre del proyecto|cif|ordenar|ordenar por|filtrar|idioma|moneda|categoría|motivo|tipo de documento|tipo de tarjeta|opinión|reseña|valoración|sugerencia*|recordarme|hora|fecha?|número?|nombre del equipo|dirección ip|número de personas|adultos|habitaciones|acepto|estado del pedido|cómo podemos ayudar*|horario preferido",
    trap: "deja este campo*|dejar en blanco|no rellen*|no complet*|dejar vacío",
  },
  options: {
    gender:
      "hombre|mujer|masculino|femenino|varón|sr|sra|srta|señor|señora|señorita|don|doña|d|dña|otro|prefiero no decirlo|no binario",
    "birth-date/month":
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "marital-status":
      "solter*|casad*|divorciad*|viud*|separad*|soltero a|casado a|divorciado a|viudo a|separado a|unión libre|pareja de hecho",
    "education-history": "primaria|secundaria|bachillerato|licenciatura|maestría|máster|doctorado|formación profesional",
    "employer-occupation": "empleado|desempleado|jubilado|estudiante|autónomo|por cuenta ajena",
    region: "españa|méxico|argentina|colombia|chile|perú|alemania|francia|estados unidos|madrid|barcelona",
    religion: "católic*|cristian*|evangélic*|musulm*|judí*|ate*|ninguna religión",
    "sexual-orientation": "heterosexual|homosexual|bisexual",
    "national-id": "dni|nie|pasaporte|cédula",
  },
});
