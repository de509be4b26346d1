<#ftl output_format="plainText">
${msg("myhezoReset")}

${msg("myhezoResetButton")}:
${link}

${msg("myhezoValid", linkExpirationFormatter(linkExpiration))}
${msg("myhezoNotMe")}

<#include "contact.ftl">
