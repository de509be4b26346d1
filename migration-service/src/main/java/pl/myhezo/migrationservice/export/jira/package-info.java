/**
 * Jira Service Management's answers as exports. Field names: developer.atlassian.com, "Jira Service Management Cloud REST
 * API", groups "Request" ({@code CommentDTO}, {@code AttachmentDTO}) and "Organization", and "Jira Cloud platform REST API
 * v2", "Get issue" and "Workflow status categories".
 */
@NullMarked
package pl.myhezo.migrationservice.export.jira;

import org.jspecify.annotations.NullMarked;
