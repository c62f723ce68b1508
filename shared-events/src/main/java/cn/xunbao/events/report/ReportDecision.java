package cn.xunbao.events.report;

/** An event about a report, or about the duty to report, that brings no version of the content. */
public sealed interface ReportDecision extends ReportEvent
    permits ReportAccepted,
        ReportReturned,
        ReportWithdrawn,
        ReportSupplemented,
        ReportAttachmentAdded,
        ReportCorrectionAgreed,
        ReportCorrectionApproved,
        ReportCorrectionRefused,
        ReportExcused,
        ReportExcuseRevoked,
        ExtensionRequested,
        ExtensionGranted,
        ExtensionRefused,
        InputReviewed,
        ConcurrenceGiven {}
