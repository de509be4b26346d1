<#ftl output_format="plainText">
${msg("eventRemoveCredentialText")}

<#include "contact.ftl">
