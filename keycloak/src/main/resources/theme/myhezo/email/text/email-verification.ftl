<#ftl output_format="plainText">
${msg("myhezoVerify")}

${msg("myhezoVerifyButton")}:
${link}

${msg("myhezoValid", linkExpirationFormatter(linkExpiration))}
${msg("myhezoNotMe")}

<#include "contact.ftl">
