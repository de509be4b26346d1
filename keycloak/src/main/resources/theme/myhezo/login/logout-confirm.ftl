<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <form id="kc-logout-confirm" class="form" action="${url.logoutConfirmAction}" method="post">
      <p class="lead">${msg("logoutConfirmHeader")}</p>
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="actions">
        <button type="submit" class="button button-primary" name="confirmLogout" id="kc-logout">${msg("doLogout")}</button>
        <a class="button" href="/">${msg("doCancel")}</a>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
