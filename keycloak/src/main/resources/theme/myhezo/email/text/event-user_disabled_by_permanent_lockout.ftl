<#ftl output_format="plainText">
${msg("eventUserDisabledByPermanentLockoutText")}

<#include "contact.ftl">
