<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("emailVerifyInstruction1", (verifyEmail!user.email)!"")}</p>
    <p>${msg("emailVerifyInstruction2")}</p>
    <div class="actions"><a class="button" href="${url.loginAction}">${msg("emailVerifyResend")}</a></div>
  </#if>
</@layout.registrationLayout>
