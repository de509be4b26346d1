<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lead" id="instruction1">${msg("pageExpiredMsg1")}</p>
    <div class="actions">
      <a class="button button-primary" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
      <a class="button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
