// Generated from openapi/openapi.json by `npm run gen`. Do not edit.

export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by login. */
        get: operations["list_accounts"];
        put?: never;
        /** Make an account; the answer carries its one-time token, once. */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account. */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the name or the cadre behind an account. */
        patch: operations["edit_account"];
        trace?: never;
    };
    "/accounts/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable, enable, invite again, or reset the second factor. */
        post: operations["act_on_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the offices of an account: the security administrator, never one's own. */
        put: operations["grant_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admitted-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases to which one is admitted, the latest first. */
        get: operations["list_admitted_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admitted-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case to which one is admitted: stages, days, numbers and rules, and no names. Every reading is in the journal. */
        get: operations["read_admitted_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admitted-cases/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate the inspection of a case: six points, once, after it is reported. */
        post: operations["evaluate_inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appointments of a case. */
        get: operations["list_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An appointment. */
        get: operations["read_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the terms before the document is issued. */
        patch: operations["edit_appointment"];
        trace?: never;
    };
    "/appointments/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the talk, issue the document, or let it come to nothing. */
        post: operations["act_on_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archives/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklist of a case. */
        get: operations["read_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archives/{case_id}/dossier.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossier: ordered folders, index, every paper, and the sums of all files. Who takes it is journalled. */
        get: operations["read_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archives/{case_id}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** File a paper, note that it is not yet whole, exempt it with a reason, or take that back. */
        put: operations["put_archive_item"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments of a case, in the order in which they came. */
        get: operations["list_attachments"];
        put?: never;
        /** Keep a file: raw bytes, at most 20 MiB, its name in `X-File-Name`. */
        post: operations["create_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of an attachment, to be saved. */
        get: operations["read_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of an attachment. */
        get: operations["read_attachment_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Link an attachment to a thing of a case; what is linked stays in its case. */
        put: operations["link_attachment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole trail, newest first: for the audit administrator. */
        get: operations["list_audit_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed heads of the chain, newest first, to be kept on paper or on another machine. */
        get: operations["list_checkpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the whole chain and name the first broken entry. */
        get: operations["verify_audit_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an official among those to be audited, whose post does not say so. */
        post: operations["create_audit_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-marks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an official stands among those to be audited. */
        get: operations["read_audit_mark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-marks/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a mark back. */
        post: operations["act_on_audit_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who are to be audited, the nearest limit first. */
        get: operations["list_audit_objects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of audits, the newest year first. */
        get: operations["list_audit_plans"];
        put?: never;
        /** Draw up the plan of a year from the rotation. */
        post: operations["create_audit_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan. */
        get: operations["read_audit_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put other people into a plan that is a draft, or other kinds of audit. */
        patch: operations["edit_audit_plan"];
        trace?: never;
    };
    "/audit-plans/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a plan by one step; with its approval its audits stand. */
        post: operations["act_on_audit_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rotation: who is audited in which year of the cycle. */
        get: operations["read_audit_rotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can audit, or re-examine, and what stands in the way. */
        get: operations["list_auditors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audits that the actor may know of, the nearest limit first. */
        get: operations["list_audits"];
        put?: never;
        /** Plan an audit beside the yearly plan. */
        post: operations["create_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An audit, as far as the reader may know. */
        get: operations["read_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audits/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move an audit by one step of its table. */
        post: operations["act_on_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audits/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of an audit as an official document, for print, as far as the reader may know. */
        get: operations["print_audit_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audits/{id}/documents/{kind}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a `.docx`, in the layout of an official document. Who took it is written into it and into the journal. */
        get: operations["read_audit_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the first password with a one-time token. */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with account, password and, where enrolled, a six-digit code. */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of the refresh cookie. */
        post: operations["sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account that is signed in. */
        get: operations["who_am_i"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password; every other session ends. */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with the session of the refresh cookie. */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own open sessions. */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sessions. */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove the new second factor with its first code; the answer tells the recovery codes, once. */
        post: operations["confirm_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a new second factor; it counts from the first code on. */
        post: operations["enrol_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes; those before are void. */
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadre-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes that wait or were decided, newest first: those of one's units, and one's own. */
        get: operations["list_cadre_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadre-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change. */
        get: operations["read_cadre_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadre-changes/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, reject or withdraw a change. An approval writes the record. */
        post: operations["act_on_cadre_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cadres of one's units, in the order of their pinyin. */
        get: operations["list_cadres"];
        put?: never;
        /** Put a person into the register, as a draft. */
        post: operations["create_cadre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/import-lrmx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read an exchange file and show it beside the register. Writes nothing. */
        post: operations["import_lrmx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/import-lrmx/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An exchange file that waits for its confirmation. */
        get: operations["read_lrmx_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/import-lrmx/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write an exchange file that was shown: a new person, or the chosen fields of one on record. */
        post: operations["confirm_lrmx_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/import-roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a roster (`.xlsx`, at most 20 000 rows) and show what a confirmation would write. Writes nothing. */
        post: operations["import_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/import-roster/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A roster that waits for its confirmation. */
        get: operations["read_roster_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/import-roster/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a roster that was shown: all of its good rows, or nothing. */
        post: operations["confirm_roster_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/roster-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The empty roster to fill in. */
        get: operations["read_roster_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/roster.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roster as a workbook, at most 20 000 rows. Who took it is written into it and into the journal. */
        get: operations["export_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cadre. */
        get: operations["read_cadre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a record. What the file proves changes by a change request once the record is verified (R-CAD-3). */
        patch: operations["edit_cadre"];
        trace?: never;
    };
    "/cadres/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify a record, lock it for a case, release it. */
        post: operations["act_on_cadre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of one record, newest first. */
        get: operations["list_changes_of_cadre"];
        put?: never;
        /** Propose a change of a record: the cadre himself, or staff. */
        post: operations["propose_cadre_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/{id}/id-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The full identity number. Its reading is in the journal. */
        get: operations["read_cadre_id_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/{id}/lrmx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exchange file of a record, with the full identity number. Its export is in the journal. */
        get: operations["export_lrmx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cadres/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photo. */
        get: operations["read_cadre_photo"];
        /** Put a photo: JPEG, PNG or BMP. */
        put: operations["put_cadre_photo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Years of the calendar: those with data, this one and the next. */
        get: operations["list_calendar_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year: the days that differ from Monday-to-Friday, and where they come from. */
        get: operations["read_calendar_year"];
        /** Import a year from the yearly notice; it replaces what stood for that year. */
        put: operations["import_calendar_year"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an import of this year would move; nothing is written. */
        post: operations["preview_calendar_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The candidates of a case. */
        get: operations["list_candidates"];
        put?: never;
        /** Take a person into the pool without a nomination. */
        post: operations["create_candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A candidate. */
        get: operations["read_candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a candidate by one step of its table. */
        post: operations["act_on_candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer and sign what no register holds. */
        put: operations["put_candidate_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put down what speaks for a candidate beside votes, with the scores of the composite. */
        put: operations["put_candidate_evidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code tables. */
        get: operations["list_code_tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-tables/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A code table with its codes. */
        get: operations["read_code_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of a case, or those to one's own office; soonest due first. */
        get: operations["list_consultations"];
        put?: never;
        /** Send a letter about candidates of a case. */
        post: operations["create_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter: for the case's department, and for the office addressed. */
        get: operations["read_consultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply (the addressed office), remind or withdraw (the sender's department). */
        post: operations["act_on_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines of one's offices and units, the nearest first. */
        get: operations["list_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliberation-observers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supervisors who may sit in on the deliberation of a case: who is admitted to it. */
        get: operations["list_deliberation_observers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliberations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was consulted about a case. */
        get: operations["list_deliberations"];
        put?: never;
        /** Record that somebody is, or was, consulted. */
        post: operations["create_deliberation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliberations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consultation. */
        get: operations["read_deliberation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliberations/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the answer, or take the question back. */
        post: operations["act_on_deliberation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discipline-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts of discipline that are shown and acknowledged. */
        get: operations["list_discipline_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests in one's units, newest first. */
        get: operations["list_gate_overrides"];
        put?: never;
        /** Ask to pass a gate. */
        post: operations["create_gate_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request to pass a gate. */
        get: operations["read_gate_override"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-overrides/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, refuse or withdraw a request. */
        post: operations["act_on_gate_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which rules can be overridden at all. */
        get: operations["list_gate_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspections that the actor sees, newest first. */
        get: operations["list_inspections"];
        put?: never;
        /** Plan an inspection. */
        post: operations["create_inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An inspection, with what can be done and how its rules stand. */
        get: operations["read_inspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the plan, until the work begins. */
        patch: operations["edit_inspection"];
        trace?: never;
    };
    "/inspections/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move an inspection by one step of its table. */
        post: operations["act_on_inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates beside one another. */
        get: operations["compare_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence of an inspection, oldest first. */
        get: operations["list_inspection_evidence"];
        put?: never;
        /** Put evidence on record. */
        post: operations["create_inspection_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change evidence on record. */
        patch: operations["edit_inspection_evidence"];
        trace?: never;
    };
    "/inspections/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record the feedback to the unit's principal leaders (R-INS-6). */
        put: operations["record_inspection_feedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a major problem on record; it is to be reported to the head of the department within the working days of the
         *     parameter.
         */
        post: operations["record_inspection_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/problems/{problem_id}/actions/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it was reported, to whom and when. */
        post: operations["report_inspection_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present report on every candidate. */
        get: operations["list_inspection_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/reports/{candidate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present report on a candidate. */
        get: operations["read_inspection_report"];
        /** Write the next revision of a report; signatures stand under the revision before. `If-Match: "0"` for the first. */
        put: operations["write_inspection_report"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/reports/{candidate_id}/actions/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the present revision. */
        post: operations["sign_inspection_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/reports/{candidate_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every revision of a report, newest first. */
        get: operations["list_report_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/return-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put down what the unit said of the team's work, after the report. */
        post: operations["record_return_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The talks of an inspection, by day and time. */
        get: operations["list_talks"];
        put?: never;
        /** Write a talk down, or plan one. */
        post: operations["create_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{id}/talks/{talk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Strike a planned talk that will not be held. */
        delete: operations["delete_planned_talk"];
        options?: never;
        head?: never;
        /** Change a talk. */
        patch: operations["edit_talk"];
        trace?: never;
    };
    "/inspector-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates by name. */
        get: operations["list_inspector_certificates"];
        put?: never;
        /** Apply for a certificate. */
        post: operations["create_inspector_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspector-certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A certificate. */
        get: operations["read_inspector_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change organ, level or trainings, until the certificate is given. */
        patch: operations["edit_inspector_certificate"];
        trace?: never;
    };
    "/inspector-certificates/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a certificate by one step of its table. */
        post: operations["act_on_inspector_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who holds the office of an inspector, with the certificate, for those who put teams together. */
        get: operations["list_inspectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joint conferences, the latest first. */
        get: operations["list_joint_conferences"];
        put?: never;
        /** Plan a conference. */
        post: operations["create_joint_conference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-conferences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conference; those who sit in are shown neither items nor minutes. */
        get: operations["read_joint_conference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a conference that has not been held. */
        patch: operations["edit_joint_conference"];
        trace?: never;
    };
    "/joint-conferences/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a conference by one step of its table. */
        post: operations["act_on_joint_conference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liaison visits, the latest first. */
        get: operations["list_liaison_visits"];
        put?: never;
        /** Put a visit down, with what was learned. */
        post: operations["create_liaison_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-visits/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often each kind of organ was visited, by half-years. */
        get: operations["liaison_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit, without what is said of the reader. */
        get: operations["read_liaison_visit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/liaison-visits/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of something that was followed up, close a visit or withdraw it. */
        post: operations["act_on_liaison_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item. */
        get: operations["read_meeting_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Write down the introduction, recusals, opinions and consents, while no vote is open. */
        patch: operations["edit_meeting_item"];
        trace?: never;
    };
    "/meeting-items/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open or break off the vote, conclude by the count, put off or withdraw. The count itself is entered, not commanded. */
        post: operations["act_on_meeting_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-items/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a count of the present vote; the second of two equal counts is the result. */
        post: operations["count_meeting_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings of one's units and those one is a member of, newest first. */
        get: operations["list_meetings"];
        put?: never;
        /** Schedule a meeting. */
        post: operations["create_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting with its items; a member sees the materials only. */
        get: operations["read_meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a meeting before its materials go out. */
        patch: operations["edit_meeting"];
        trace?: never;
    };
    "/meetings/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a meeting by one step of its table. */
        post: operations["act_on_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who is in the room; the quorum of every open item follows. */
        put: operations["put_attendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a case's post on the agenda of a meeting whose materials are not out yet. */
        post: operations["create_meeting_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The motion of a case: one, or none yet. */
        get: operations["list_motions"];
        put?: never;
        /** Write the motion of a case. */
        post: operations["create_motion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/motions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A motion. */
        get: operations["read_motion"];
        /** Write a motion anew. */
        put: operations["replace_motion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a motion. */
        patch: operations["edit_motion"];
        trace?: never;
    };
    "/nomination-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts that are open for nominations. */
        get: operations["list_nomination_calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nominations of the cases that one sees, and one's own, newest first. */
        get: operations["list_nominations"];
        put?: never;
        /** Draft a nomination. */
        post: operations["create_nomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A nomination. */
        get: operations["read_nomination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a draft. */
        patch: operations["edit_nomination"];
        trace?: never;
    };
    "/nominations/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a nomination by one step of its table. */
        post: operations["act_on_nomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nominations/{id}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** State what the register does not tell about the qualification. */
        put: operations["put_nomination_qualification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices of one's units, newest first. */
        get: operations["list_notices"];
        put?: never;
        /** Write a notice. */
        post: operations["create_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a notice would look and what it lacks; nothing is written. */
        post: operations["preview_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A first version of a notice, from what its case or its unit knows; nothing is written. */
        get: operations["suggest_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice. */
        get: operations["read_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a draft; kind, case and unit stay. */
        patch: operations["edit_notice"];
        trace?: never;
    };
    "/notices/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the result of a notice: 不影响任职, or who is affected. */
        post: operations["confirm_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/actions/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the end of a published notice to a later day. */
        post: operations["extend_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a notice by one step of its table. */
        post: operations["act_on_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where a notice hangs, with proof. */
        put: operations["put_notice_channels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice as a `.docx`, in the layout of an official document. Who took it is written into it and into the journal. */
        get: operations["read_notice_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register what somebody reported on a notice. */
        post: operations["add_notice_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/feedback/{feedback_id}/actions/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude a report. */
        post: operations["conclude_notice_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggestions of the public, newest first. */
        get: operations["list_opinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opinions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A suggestion. */
        get: operations["read_opinion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opinions/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done with a suggestion. */
        post: operations["act_on_opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every parameter with its bounds, its basis and the value in force. */
        get: operations["read_parameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions, newest first. */
        get: operations["list_parameter_versions"];
        put?: never;
        /** Propose a change of the latest version. */
        post: operations["propose_parameter_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version: what it changes, and what differs from the one in force. */
        get: operations["read_parameter_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters/versions/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, reject or withdraw a proposal. */
        post: operations["act_on_parameter_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petition-handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a petition can be assigned, and what stands in the way. */
        get: operations["list_petition_handlers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petition-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of the petition office, with one's own private key as it was wrapped. */
        get: operations["list_petition_keys"];
        put?: never;
        /** A new key of one's own, made in the browser. It counts when another has confirmed it. */
        post: operations["create_petition_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petition-keys/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the key of another, or retire one. */
        post: operations["act_on_petition_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Petitions of one's offices, the newest first; never those about oneself or one's unit. */
        get: operations["list_petitions"];
        put?: never;
        /** Put down what came in. What it says and who said it are sealed, and not in the answer. */
        post: operations["create_petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Petitions of a period in figures, of those that the reader may know of. */
        get: operations["read_petition_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A petition, as far as the reader may know. */
        get: operations["read_petition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say where a petition belongs, until it is decided on. */
        patch: operations["classify_petition"];
        trace?: never;
    };
    "/petitions/{id}/actions/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to who sent a petition by the web; it is read with the receipt. */
        post: operations["write_to_petitioner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a petition by one step of its table. What is written with it is sealed and stands in no journal. */
        post: operations["act_on_petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of a petition as an official document, for print, as far as the reader may know; never who complained. */
        get: operations["print_petition_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/documents/{kind}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a `.docx`, in the layout of an official document. Who took it is written into it and into the journal. */
        get: operations["read_petition_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put what came on paper with a petition beside it: the raw bytes of one JPEG, PNG, WebP or PDF, at most 20 MiB. Only what
         *     it shows is kept, sealed, under a name that the house gives; the name that it had is never read.
         */
        post: operations["attach_petition_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came with a petition, for those who read its papers. Each reading stands in the journal. */
        get: operations["read_petition_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to read who complained; another must agree. */
        post: operations["ask_petition_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/readings/{reading_id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a request of another, or refuse it. Opening is an address of its own. */
        post: operations["act_on_petition_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/readings/{reading_id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read who complained, once: the one who asked, after another agreed. It stands in the journal with its purpose. */
        post: operations["open_petition_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/petitions/{id}/readings/{reading_id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal the key of an identity that was just opened to the keys of today as well, so that their holders open it from now on. */
        post: operations["reseal_petition_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts in the order of the tree of units. */
        get: operations["list_posts"];
        put?: never;
        /** Make a post. */
        post: operations["create_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post. */
        get: operations["read_post"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a post. */
        patch: operations["edit_post"];
        trace?: never;
    };
    "/posts/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abolish a post, or restore it. */
        post: operations["act_on_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/tenures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds and who held a post, newest first. */
        get: operations["list_post_tenures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/probations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Probations in one's units, the nearest end first. */
        get: operations["list_probations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/probations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A probation. */
        get: operations["read_probation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/probations/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the inspection at the end, publicise, and decide. */
        post: operations["act_on_probation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices for the public, newest first. No sign-in. */
        get: operations["list_public_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice for the public. No sign-in. */
        get: operations["read_public_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/petition-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that a petitioner's browser seals who complained to; none while the office has fewer than two. No sign-in. */
        get: operations["list_public_petition_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report something, with files or without. No sign-in; the receipt is shown once. */
        post: operations["submit_public_petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/petitions/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a message to a petition, by its receipt. No sign-in. */
        post: operations["write_public_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/petitions/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a petition stands, by its receipt. A wrong and an expired receipt get the same answer. No sign-in. */
        post: operations["query_public_petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/petitions/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the answer to a petition was worth, by its receipt; once. No sign-in. */
        post: operations["rate_public_petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/petitions/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a review of the answer to a petition, or for a recheck of the review, by its receipt. No sign-in. */
        post: operations["ask_public_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendation-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds of a case, or of all open cases that one sees, newest first. */
        get: operations["list_recommendation_rounds"];
        put?: never;
        /** Draft a round. */
        post: operations["create_recommendation_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendation-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round. */
        get: operations["read_recommendation_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a draft. */
        patch: operations["edit_recommendation_round"];
        trace?: never;
    };
    "/recommendation-rounds/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a round by one step of its table. */
        post: operations["act_on_recommendation_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendation-rounds/{id}/counts/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter the count of one side; the second sheet is compared with the first. */
        put: operations["put_recommendation_count"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendation-rounds/{id}/nominees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the list of persons. */
        put: operations["put_recommendation_nominees"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selection-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of one's units, newest first. */
        get: operations["list_selection_cases"];
        put?: never;
        /** Open a case as a draft. */
        post: operations["create_selection_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selection-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case, with what can be done and how its rules stand. */
        get: operations["read_selection_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a draft. */
        patch: operations["edit_selection_case"];
        trace?: never;
    };
    "/selection-cases/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a case by one step of its table. */
        post: operations["act_on_selection_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selection-cases/{id}/process-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process record of a case (纪实), oldest first: checks, letters and petitions only to who reads them. */
        get: operations["read_process_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shortlists/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shortlist board of a case. */
        get: operations["read_shortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shortlists/{case_id}/posts/{post_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether a post's list has more persons than posts, or as many with a reason. */
        put: operations["put_shortlist_post"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-supervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms of supervisors, the latest first; a supervisor is shown the own. */
        get: operations["list_social_supervisors"];
        put?: never;
        /** Propose a term; who was a supervisor before is proposed anew. */
        post: operations["create_social_supervisor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-supervisors/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds the office of a supervisor, for those who propose a term. */
        get: operations["list_social_supervisor_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-supervisors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A term, with the cases to which the person is or was admitted. */
        get: operations["read_social_supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-supervisors/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a term by one step of its table: engage or decline, admit to a case or end that, end the term. */
        post: operations["act_on_social_supervisor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a period. */
        get: operations["read_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/entries/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter and sign a count. */
        put: operations["put_statistic_entry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a workbook or as text. Who takes them is journalled. */
        get: operations["export_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervisor-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluation sessions of supervisors, the latest first; nothing for who keeps no terms. */
        get: operations["list_supervisor_sessions"];
        put?: never;
        /** Put a session on record. */
        post: operations["create_supervisor_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervisor-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is on record of a session, and say what came of it. */
        patch: operations["edit_supervisor_session"];
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the person who asks. */
        get: operations["list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams that the actor sees, newest first. */
        get: operations["list_teams"];
        put?: never;
        /** Put a team together. */
        post: operations["create_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team, with what can be done and how its rules stand. */
        get: operations["read_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the members of a team that is still forming; afterwards R-TEAM-6 asks for an approved change. */
        patch: operations["edit_team"];
        trace?: never;
    };
    "/teams/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare, confirm, pledge or dissolve. */
        post: operations["act_on_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a change of the members of a confirmed team. */
        post: operations["propose_team_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/changes/{change_id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or reject a change; approval makes it happen. */
        post: operations["act_on_team_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tenures in one's units, newest first. */
        get: operations["list_tenures"];
        put?: never;
        /** Register a tenure that began outside the service. */
        post: operations["create_tenure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tenure. */
        get: operations["read_tenure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenures/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a tenure. */
        post: operations["act_on_tenure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tips and letters to the mailbox, the latest first. */
        get: operations["list_tips"];
        put?: never;
        /** Put a tip or a letter down; what it says is sealed. */
        post: operations["create_tip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tip. */
        get: operations["read_tip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tips/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a tip by one step of its table. */
        post: operations["act_on_tip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units in the order of the tree. */
        get: operations["list_units"];
        put?: never;
        /** Make a unit. */
        post: operations["create_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit. */
        get: operations["read_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a unit; a new parent or code moves everything below it. */
        patch: operations["edit_unit"];
        trace?: never;
    };
    "/units/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a unit, or open it again. */
        post: operations["act_on_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The structure of a unit's leading team today. */
        get: operations["read_unit_structure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board of the four musts: every candidate of a case with every item. */
        get: operations["list_verifications"];
        put?: never;
        /** Begin an item that the department checks itself. */
        post: operations["create_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A verification, with what can be done and how its rules stand. */
        get: operations["read_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record, clear, find a problem, resolve. Requests and replies happen through letters. */
        post: operations["act_on_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-task-assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be sent to a task of a unit: those with an office over, in or below it. */
        get: operations["list_visit_task_assignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visit tasks of one's offices and those on which one is sent, the latest end first. */
        get: operations["list_visit_tasks"];
        put?: never;
        /** Set a task. */
        post: operations["create_visit_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-tasks/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was counted on visits in a period, unit by unit. */
        get: operations["read_visit_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task, with how far everybody is. */
        get: operations["read_visit_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a task that is open: its days, its notice, who is sent. */
        patch: operations["edit_visit_task"];
        trace?: never;
    };
    "/visit-tasks/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a task by one step of its table. */
        post: operations["act_on_visit_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-tasks/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of a task, the latest first. */
        get: operations["list_visits"];
        put?: never;
        /** Log a visit, a meeting or a reception. What was heard is sealed, and not in the answer. */
        post: operations["log_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-tasks/{id}/visits/{visit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a visit of one's own, while the task is open and nothing of it was handed over. */
        patch: operations["edit_visit"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A first password, set with a one-time token. */
        AcceptInvitation: {
            /** @description Account. */
            login: string;
            /** @description The new password. */
            password: string;
            /** @description The one-time token. */
            token: string;
        };
        /** @enum {string} */
        AccountState: "active" | "disabled";
        /** @description An account. */
        AccountView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Whether a password was set. */
            has_password: boolean;
            /** @description Account id. */
            id: components["schemas"]["Id"];
            /** @description The one-time token for the first password: shown once, in the answer that made it. */
            invitation?: string | null;
            last_sign_in?: components["schemas"]["Ts"] | null;
            /** @description Account name. */
            login: string;
            /** @description Person's name. */
            name: string;
            reset_asked_at?: components["schemas"]["Ts"] | null;
            /** @description Offices. */
            roles: components["schemas"]["GrantForm"][];
            /** @description Whether a second factor is enrolled. */
            second_factor: boolean;
            /** @description Whether it can be used. */
            state: components["schemas"]["AccountState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A reason, where an action wants one. */
        ActOnAccount: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description What an action needs: the talk, the number of the document, a reason. */
        ActOnAppointment: {
            /**
             * @description Issuer's mark in the document's number, `县委组任`; the number follows without gaps.
             * @default null
             */
            prefix?: string | null;
            /**
             * @description Reason: required by `cancel`.
             * @default null
             */
            reason?: string | null;
            /** @default null */
            same_document_as?: components["schemas"]["Id"] | null;
            /** @default null */
            talk?: components["schemas"]["AppointmentTalk"] | null;
        };
        /** @description What an action brings; which of it, is said at each field. */
        ActOnAudit: {
            /** @description `accept_rectification`: whether it is accepted. */
            accepted?: boolean | null;
            /** @description `report_rectification`: evidence. */
            attachments?: components["schemas"]["Id"][];
            decision?: components["schemas"]["AuditDecision"] | null;
            /** @description `decide_appeal` that changes it: what is no longer to be put right. */
            dropped?: components["schemas"]["Id"][];
            finding?: components["schemas"]["AuditFindingForm"] | null;
            finding_id?: components["schemas"]["Id"] | null;
            /** @description `comment`: whether it objects. */
            objection?: boolean | null;
            /**
             * Format: date
             * @description `notify`, `send_draft`, `deliver`: when the official received it; `receive_transfer`: when the clue came; `appeal` on
             *     paper: when it was made. Today without it; who appeals here appeals today.
             */
            on?: string | null;
            /** @description `draft`, `revise`, `decide_appeal` that changes it: the opinion. */
            opinion?: string | null;
            party?: components["schemas"]["AuditParty"] | null;
            /**
             * Format: date
             * @description `propose`: the first day audited.
             */
            period_from?: string | null;
            /**
             * Format: date
             * @description `propose`: the last day audited.
             */
            period_to?: string | null;
            rectification_id?: components["schemas"]["Id"] | null;
            /** @description `deliver`: what is to be put right. */
            rectifications?: components["schemas"]["AuditRectificationForm"][];
            /** @description `draft`, `revise`: the report; `decide_appeal`: where it is another. */
            report?: string | null;
            /** @description `draft`, `revise`, `decide_appeal` that changes it: the result report. */
            result?: string | null;
            /** @description `set_team`, `set_panel`: all of them, one of whom leads. */
            team?: components["schemas"]["AuditMemberForm"][];
            /**
             * @description The reason, the note, or the words themselves: `propose`, `return`, `cancel`, `notify`, `approve_start`,
             *     `strike_finding`, `strike_clue`, `comment`,
             *     `review`, `report_rectification`, `appeal`, `decide_appeal`; `accept_rectification` where it is not accepted;
             *     `receive_transfer` if anything is to be noted.
             */
            text?: string | null;
            /** @description `transfer`: to which organ. */
            to?: string | null;
            /**
             * Format: date
             * @description `send_draft`: when the unit received it; with the official without it.
             */
            unit_on?: string | null;
            /** @description `comment`, `appeal`: how it came to the bureau, where the bureau records it. */
            via?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnAuditMark: {
            /** @description Why. */
            reason: string;
        };
        /** @description What an action on a plan brings. */
        ActOnAuditPlan: {
            /** @description `return`: why. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnCadre: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description The reason of a decision; required to reject. */
        ActOnCadreChange: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnCandidate: {
            /** @description Reason: required to drop, withdraw and release. */
            reason?: string | null;
        };
        /** @description Why an action is taken; some actions need it. */
        ActOnCase: {
            /** @description Reason: required to suspend, resume, return and terminate. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnCertificate: {
            /** @description Reason: of a suspension, a revocation, a restoration. */
            reason?: string | null;
            /**
             * Format: int32
             * @description Points, for `record_exam`.
             */
            score?: number | null;
        };
        /** @description What an action brings. */
        ActOnConsultation: {
            /** @description `reply`: one answer for each person asked about. */
            answers?: components["schemas"]["AnswerForm"][];
            /** @description `withdraw`: why. */
            reason?: string | null;
        };
        /** @description What an action brings. */
        ActOnDeliberation: {
            /** @description `answer`: supervisors who sat in, by their terms. */
            observers?: components["schemas"]["Id"][];
            opinion?: components["schemas"]["DeliberationOpinion"] | null;
            /** @description `withdraw`: why. */
            reason?: string | null;
            /** @description `answer`: in words. */
            text?: string;
        };
        /** @description The decision; to refuse needs a reason. */
        ActOnGateOverride: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnInspection: {
            /** @description Reason: of a return, a suspension, a reopening. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnJointConference: {
            /** @description What came of it, for `report` and `settle`. */
            follow_up?: string | null;
            /**
             * Format: date
             * @description The day on which it was held, for `hold`.
             */
            held_on?: string | null;
            item_id?: components["schemas"]["Id"] | null;
            /** @description What was exchanged, all of it, for `record`. */
            items?: components["schemas"]["JointItemForm"][] | null;
            /** @description The minutes, for `record`. */
            minutes?: string | null;
            outcome?: components["schemas"]["JointConferenceItemState"] | null;
            /** @description Why it is cancelled. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnLiaisonVisit: {
            fact_id?: components["schemas"]["Id"] | null;
            /** @description What came of it, for `settle`. */
            outcome?: string | null;
            /** @description Why it is withdrawn. */
            reason?: string | null;
        };
        /** @description What an action brings. */
        ActOnMeeting: {
            /** @description `close`: the minutes. */
            minutes?: string | null;
            /** @description `cancel`, `recall`: why. */
            reason?: string | null;
        };
        /** @description Why an action is taken; `abort_vote`, `defer`, `withdraw` need it. */
        ActOnMeetingItem: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnNomination: {
            /** @description Reason: required to reject and to withdraw. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnNotice: {
            /** @description Reason: required to return, correct and withdraw. Of a correction it says what is changed, and the public reads it. */
            reason?: string | null;
        };
        /** @description What was done with a suggestion. */
        ActOnOpinion: {
            /** @description In words. */
            note: string;
        };
        /** @description Why an action is taken. */
        ActOnParameterVersion: {
            /** @description Reason: required to reject. */
            reason?: string | null;
        };
        /** @description What an action brings; which of it, is said at each field. */
        ActOnPetition: {
            account_id?: components["schemas"]["Id"] | null;
            /**
             * Format: date
             * @description `request_review`, `request_recheck`: on which day it was asked for; today without it.
             */
            asked_on?: string | null;
            clue?: components["schemas"]["AnswerClue"] | null;
            /**
             * Format: int32
             * @description `extend`: by so many days; `answer_recheck`: days of the hearing, which are not counted.
             */
            days?: number | null;
            destination?: components["schemas"]["PetitionDestination"] | null;
            effect?: components["schemas"]["PetitionEffect"] | null;
            /** @description `propose`: matter by matter. */
            findings?: components["schemas"]["PetitionFinding"][];
            into_id?: components["schemas"]["Id"] | null;
            /** @description `assign`: the leader responsible. */
            leader?: string | null;
            /**
             * Format: date
             * @description `assign`: the last day.
             */
            limit_on?: string | null;
            responsible_unit_id?: components["schemas"]["Id"] | null;
            review?: components["schemas"]["PetitionReview"] | null;
            satisfaction?: components["schemas"]["PetitionSatisfaction"] | null;
            /** @description The reason, the note, or the words themselves (`reply`, `explain`, `clarify`, `tell`, `answer_review` …). */
            text?: string | null;
            /** @description `transfer`, `seal_forward`: to which; `clarify`: before whom. */
            to?: string | null;
            verdict?: components["schemas"]["PetitionVerdict"] | null;
        };
        /** @description What an action on a key brings: nothing. */
        ActOnPetitionKey: Record<string, never>;
        /** @description Why an action is taken. */
        ActOnPost: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description What an action needs: the inspection, the window, a reason, the months. */
        ActOnProbation: {
            /**
             * @description What becomes of who failed: required by `fail`.
             * @default null
             */
            arrangement?: string | null;
            /** @default null */
            inspection?: components["schemas"]["ProbationInspection"] | null;
            /**
             * Format: int32
             * @description By how many months: required by `extend`.
             * @default null
             */
            months?: number | null;
            /** @default null */
            publicity?: components["schemas"]["ProbationPublicity"] | null;
            /**
             * @description Reason: required by `fail` and `extend`.
             * @default null
             */
            reason?: string | null;
        };
        /** @description What an action on such a request brings. */
        ActOnReading: {
            /** @description `agree`, where the identity is sealed to the office: the inner seal of the share, base64. */
            share?: string | null;
        };
        /** @description What comes with an action on a round. */
        ActOnRound: {
            /**
             * Format: date
             * @description Day on which it was held, when it is closed; today without it.
             */
            held_on?: string | null;
            /** @description Who came, when it is closed. */
            present?: components["schemas"]["RecommendationPresent"][];
            /** @description Reason: required to void. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnSocialSupervisor: {
            admission_id?: components["schemas"]["Id"] | null;
            case_id?: components["schemas"]["Id"] | null;
            /** @description Why: asked by every action but `engage`. */
            reason?: string | null;
            /**
             * Format: date
             * @description The last day of the admission, for `admit_to_case`.
             */
            until_on?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnTeam: {
            /** @description For `pledge`: the codes of the texts acknowledged. */
            acknowledged?: string[] | null;
            /** @description For `declare`: an answer for every candidate. */
            answers?: components["schemas"]["RecusalAnswer"][] | null;
            /** @description Reason, for `dissolve`. */
            reason?: string | null;
            /** @description For `pledge`: the version of the texts that was shown. */
            text_version?: string | null;
        };
        /** @description Why a change is decided so. */
        ActOnTeamChange: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnTip: {
            petitioner?: components["schemas"]["Petitioner"] | null;
            place?: components["schemas"]["PetitionPlace"] | null;
            /** @description The answer, or why it is closed. */
            text?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnUnit: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description What an action brings: `record` an answer, `resolve` and `find_issue` a text. */
        ActOnVerification: {
            answer?: components["schemas"]["VerificationAnswer"] | null;
            /** @description The conclusion or remark. */
            reason?: string | null;
        };
        /** @description What an action wants to know. */
        ActOnVisitTask: {
            assignee_id?: components["schemas"]["Id"] | null;
            petitioner?: components["schemas"]["Petitioner"] | null;
            place?: components["schemas"]["PetitionPlace"] | null;
            /** @description Why it is cancelled, or less than asked for. */
            reason?: string | null;
            visit_id?: components["schemas"]["Id"] | null;
        };
        /** @description A case to which the person is or was admitted. */
        AdmissionView: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title, which may name somebody: for those who keep the terms. */
            case_title?: string | null;
            /**
             * Format: date
             * @description When it was ended before that day.
             */
            ended_on?: string | null;
            /** @description Why. */
            ended_why?: string | null;
            evaluation?: components["schemas"]["EvaluationForm"] | null;
            evaluations?: components["schemas"]["EvaluationSums"] | null;
            /** @description Admission id. */
            id: components["schemas"]["Id"];
            /** @description Whether it is in force today. */
            in_force: boolean;
            /** @description Who invited. */
            inviter_name: string;
            /** @description Why the person was invited. */
            reason: string;
            /**
             * Format: date
             * @description Last day.
             */
            until_on: string;
        };
        /** @description A case to which one is admitted, in a list. */
        AdmittedCaseRow: {
            /** @description Its posts with their units; never its title, which may name somebody. */
            about: string[];
            /** @description Whether the inspection waits for one's evaluation. */
            evaluation_due: boolean;
            /** @description Case id. */
            id: components["schemas"]["Id"];
            /** @description Kind. */
            kind: components["schemas"]["SelectionCaseKind"];
            /** @description Number. */
            number: string;
            /** @description Stage. */
            state: components["schemas"]["SelectionCaseState"];
            /** @description The unit that it is about. */
            unit_name: string;
            /**
             * Format: date
             * @description Until when one is admitted.
             */
            until_on: string;
        };
        /** @description A case as shown to somebody who is admitted to it. */
        AdmittedCaseView: components["schemas"]["AdmittedCaseRow"] & {
            /** @description Whether it can be made now. */
            actions: components["schemas"]["Offer"][];
            /** @description How the rules of the present stage stand. */
            checks: components["schemas"]["AdmittedCheck"][];
            evaluation?: components["schemas"]["EvaluationForm"] | null;
            /** @description Notices to the public. */
            notices: components["schemas"]["AdmittedNotice"][];
            /** @description How much was done. */
            numbers: components["schemas"]["CaseNumbers"];
            /** @description Posts. */
            posts: components["schemas"]["AdmittedPost"][];
            /** @description Why one was invited. */
            reason: string;
            /** @description The stages that it has come to. */
            stages: components["schemas"]["ReachedStage"][];
            /** @description Whether it is suspended. */
            suspended: boolean;
        };
        /** @description A rule on the way out of the present stage. */
        AdmittedCheck: {
            /** @description Rule id. */
            code: string;
            /** @description How it stands. */
            status: components["schemas"]["CheckStatus"];
        };
        /** @description A notice that was published. */
        AdmittedNotice: {
            /**
             * Format: date
             * @description Last day.
             */
            end_date: string;
            /** @description Notice id; what it says is public. */
            id: components["schemas"]["Id"];
            /** @description What it announces. */
            kind: components["schemas"]["NoticeKind"];
            /** @description Number. */
            number?: string | null;
            /**
             * Format: date
             * @description First day.
             */
            start_date: string;
            /** @description State. */
            state: components["schemas"]["NoticeState"];
        };
        /** @description A post of the case. */
        AdmittedPost: {
            /**
             * Format: int32
             * @description How many persons.
             */
            headcount: number;
            /** @description Name. */
            name: string;
            /** @description Unit. */
            unit_name: string;
        };
        /** @enum {string} */
        AlertLevel: "quiet" | "early" | "near" | "urgent" | "overdue";
        /** @description The result of an annual assessment. */
        Annual: {
            /** @description Grade. */
            grade: components["schemas"]["CadreAnnualGrade"];
            /** @description Note. */
            note?: string;
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @description The result of a year. */
        AnnualMark: {
            /** @description Result. */
            grade: components["schemas"]["CadreAnnualGrade"];
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @enum {string} */
        AnswerClue: "none" | "general" | "checkable";
        /** @enum {string} */
        AnswerFinding: "clear" | "issue";
        /** @description An answer about one candidate. */
        AnswerForm: {
            /** @description The answer. */
            answer: components["schemas"]["VerificationAnswer"];
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        AnswerTruth: "truthful" | "omitted" | "concealed";
        /** @description The answers to what no register holds (R-SL-2), put whole; the actor signs them. */
        AnswersForm: {
            /** @description One answer a question. */
            answers: components["schemas"]["ShortlistAnswer"][];
        };
        /** @enum {string} */
        AppointmentState: "talk_pending" | "talk_held" | "document_issued" | "cancelled";
        /** @description The talk before the appointment (任前谈话). */
        AppointmentTalk: {
            /** @description What was acknowledged. */
            achievements: string;
            /** @description What is asked. */
            demands: string;
            /**
             * Format: date
             * @description On which day.
             */
            held_on: string;
            /** @description With one, or with several at once. */
            mode: components["schemas"]["AppointmentTalkMode"];
            /** @description What is lacking. */
            shortcomings: string;
            /** @description Who talked: names and posts. */
            talkers: string[];
        };
        /** @enum {string} */
        AppointmentTalkMode: "individual" | "collective";
        /** @enum {string} */
        AppointmentTenureBasis: "decision" | "election";
        /** @description On which terms the post is held. */
        AppointmentTerms: {
            /** @description Whether the post is held on probation first. */
            on_probation: boolean;
            /** @description Why, where that differs from what kind of case and post say. */
            probation_reason?: string | null;
            /** @description Whether the posts held so far end. */
            relieve: boolean;
            /** @description From when the post is held: decision or election. */
            tenure_basis: components["schemas"]["AppointmentTenureBasis"];
            /**
             * Format: date
             * @description That day.
             */
            tenure_from?: string | null;
        };
        /** @description An appointment. */
        AppointmentView: components["schemas"]["AppointmentTerms"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its title. */
            case_title: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Number of the document. */
            doc_no?: string | null;
            /** @description Appointment id. */
            id: components["schemas"]["Id"];
            /** @description Who issued it. */
            issued_by?: string | null;
            /**
             * Format: date
             * @description Its day.
             */
            issued_on?: string | null;
            /** @description Name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Its name. */
            post_name: string;
            probation_id?: components["schemas"]["Id"] | null;
            /**
             * Format: date
             * @description Last day of probation.
             */
            probation_until?: string | null;
            /** @description Why it came to nothing. */
            reason?: string | null;
            /** @description Whether this takes the post away. */
            removal: boolean;
            /** @description State. */
            state: components["schemas"]["AppointmentState"];
            talk?: components["schemas"]["AppointmentTalk"] | null;
            /** @description The post held so far. */
            title: string;
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description What the service itself holds of an item. */
        ArchiveHeld: {
            /**
             * Format: int32
             * @description There.
             */
            have: number;
            /**
             * Format: int32
             * @description Needed.
             */
            need: number;
        };
        /** @description What is said of an item. */
        ArchiveItemForm: {
            /** @description The papers. */
            attachments?: components["schemas"]["Id"][];
            /** @description Why it is exempt, or where the paper is kept. */
            reason?: string;
            /** @description How it stands; `missing` takes back what was said. */
            status: components["schemas"]["ArchiveStatus"];
        };
        /** @description A line of the checklist. */
        ArchiveItemView: {
            at?: components["schemas"]["Ts"] | null;
            /** @description The papers. */
            attachments: components["schemas"]["AttachmentBrief"][];
            /** @description Who said it. */
            by?: string | null;
            /** @description The stage that it belongs to. */
            due: components["schemas"]["SelectionCaseState"];
            /** @description Folder of the dossier. */
            folder: string;
            held?: components["schemas"]["ArchiveHeld"] | null;
            /** @description Whether it is required. */
            need: components["schemas"]["ArchiveNeed"];
            /** @description Number. */
            no: string;
            /** @description Why it is exempt, or where the paper is kept. */
            reason: string;
            said?: components["schemas"]["ArchiveStatus"] | null;
            /** @description How it stands. */
            status: components["schemas"]["ArchiveStatus"];
            /** @description What it is. */
            title: string;
            /**
             * Format: int32
             * @description Version of what was said, for `If-Match`; 0 when nothing was.
             */
            version: number;
        };
        /** @enum {string} */
        ArchiveNeed: "required" | "if_held" | "unless_exempt" | "annual";
        /** @enum {string} */
        ArchiveStatus: "missing" | "partial" | "done" | "exempt";
        /** @description The archive of a case. */
        ArchiveView: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description How the rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: int32
             * @description Items that count.
             */
            counted: number;
            /** @description The checklist. */
            items: components["schemas"]["ArchiveItemView"][];
            /** @description Whether this person exempts. */
            may_exempt: boolean;
            /** @description Whether this person takes the dossier away. */
            may_export: boolean;
            /** @description Whether this person files papers. */
            may_file: boolean;
            /** @description That share, in percent with two decimals. */
            percent: string;
            /**
             * Format: int32
             * @description Items with nothing left to do.
             */
            settled: number;
            /** @description Its stage. */
            state: components["schemas"]["SelectionCaseState"];
        };
        /** @description Notice of an assessment: whom, by whom, when, where to call. */
        AssessmentContent: {
            /**
             * Format: date
             * @description First day of the assessment.
             */
            assess_from?: string | null;
            /**
             * Format: date
             * @description Last day; the notice stays until then.
             */
            assess_to?: string | null;
            /** @description Units and groups that are assessed, one a line. */
            objects: string;
            /** @description Telephone for reports. */
            phone: string;
            /** @description What is assessed. */
            subject?: string;
            /** @description The team. */
            team: components["schemas"]["TeamLine"][];
        };
        /** @description An attachment in a line. */
        AttachmentBrief: {
            /** @description Attachment id. */
            id: components["schemas"]["Id"];
            /** @description What it is. */
            kind: components["schemas"]["AttachmentKind"];
            /** @description File name. */
            name: string;
            /** @description SHA-256 of the content, hexadecimal. */
            sha256: string;
            /**
             * Format: int32
             * @description Bytes.
             */
            size: number;
        };
        /** @enum {string} */
        AttachmentKind: "pdf" | "png" | "jpeg" | "docx" | "xlsx" | "ofd" | "txt";
        /** @enum {string} */
        AttachmentSecrecy: "public" | "internal" | "secret_work" | "secret" | "confidential";
        /** @description An attachment, without its content. */
        AttachmentView: {
            case_id?: components["schemas"]["Id"] | null;
            /** @description Attachment id. */
            id: components["schemas"]["Id"];
            /** @description What it is. */
            kind: components["schemas"]["AttachmentKind"];
            /** @description Media type. */
            mime: string;
            /** @description File name. */
            name: string;
            /** @description Kind of thing that it belongs to. */
            object?: string | null;
            object_id?: components["schemas"]["Id"] | null;
            /** @description Level of secrecy. */
            secrecy: components["schemas"]["AttachmentSecrecy"];
            /** @description SHA-256 of the content, hexadecimal. */
            sha256: string;
            /**
             * Format: int32
             * @description Bytes.
             */
            size: number;
            /** @description When. */
            uploaded_at: components["schemas"]["Ts"];
            /** @description Who uploaded it. */
            uploaded_by: components["schemas"]["Id"];
            /** @description By name. */
            uploader_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description Who is in the room. */
        AttendanceForm: {
            /** @description Numbers of the members present. */
            present: number[];
        };
        /** @description An audit in a list, the nearest limit first. */
        AuditBrief: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /**
             * Format: int32
             * @description The point of reminding before that day that is reached, while the result is still to come.
             */
            alert?: number | null;
            /**
             * Format: date
             * @description The last day for it.
             */
            due_on: string;
            /** @description Audit id. */
            id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description When its report was issued.
             */
            issued_on?: string | null;
            /** @description Kind. */
            kind: components["schemas"]["AuditKind"];
            /** @description Number, once it is entrusted. */
            number?: string | null;
            /** @description The post that brings the responsibility. */
            post_title: string;
            /** @description What an audit of performance looks at. */
            project?: string | null;
            /** @description State. */
            state: components["schemas"]["AuditState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description The official. */
            subject_cadre_id: components["schemas"]["Id"];
            /** @description Name. */
            subject_name: string;
            /** @description The unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @enum {string} */
        AuditDecision: "upheld" | "changed";
        /** @description Something that was found. */
        AuditFinding: {
            /**
             * Format: int64
             * @description How much, in fen.
             */
            amount_fen: number;
            /** @description Evidence. */
            attachments: components["schemas"]["AttachmentBrief"][];
            /** @description Who noted it. */
            by: string;
            /** @description Finding id. */
            id: components["schemas"]["Id"];
            /** @description What. */
            matter: string;
            /** @description Which of the file's findings, the first being 1: so its evidence sheet is asked for. */
            n: number;
            /**
             * Format: date
             * @description When it came there.
             */
            received_on?: string | null;
            /** @description Whose responsibility. */
            responsibility: components["schemas"]["AuditResponsibility"];
            /** @description Whether it is a clue for the discipline organ. */
            serious: boolean;
            /** @description Why it was struck out, if it was. */
            struck?: string | null;
            /** @description In words, with the evidence. */
            text: string;
            /**
             * Format: date
             * @description When it went to the discipline organ.
             */
            transferred_on?: string | null;
            /** @description To which. */
            transferred_to?: string | null;
        };
        /** @description Something that was found. */
        AuditFindingForm: {
            /**
             * Format: int64
             * @description How much, in fen.
             */
            amount_fen?: number;
            /** @description Evidence. */
            attachments?: components["schemas"]["Id"][];
            /** @description What. */
            matter: string;
            /** @description Whose responsibility. */
            responsibility: components["schemas"]["AuditResponsibility"];
            /** @description Whether it is a clue for the discipline organ. */
            serious?: boolean;
            /** @description In words, with the evidence. */
            text: string;
        };
        /** @description An audit beside the plan. */
        AuditForm: {
            /** @description The official. */
            cadre_id: components["schemas"]["Id"];
            /** @description When it is made. */
            kind: components["schemas"]["AuditKind"];
            /** @description `performance`: what it looks at, and of no other kind. */
            project?: string | null;
            /**
             * Format: int32
             * @description In which year; the present one without it.
             */
            year?: number | null;
        };
        /** @enum {string} */
        AuditKind: "annual" | "pre_appointment" | "mid_term" | "departure" | "performance";
        /** @description An official to be audited, whose post does not say so. */
        AuditMarkForm: {
            /** @description Why the official answers. */
            ground: components["schemas"]["AuditMarkGround"];
            /** @description What it rests on: the document, the decision. */
            reason: string;
            /**
             * Format: date
             * @description Since when the official has been in charge: the three years count from this day.
             */
            since: string;
            /** @description The tenure in which the official is in charge. */
            tenure_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        AuditMarkGround: "acting_principal" | "deputy_in_charge" | "committee";
        /** @enum {string} */
        AuditMarkState: "marked" | "withdrawn";
        /** @description An official put among those to be audited. */
        AuditMarkView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Who made it. */
            author_name: string;
            /** @description The official. */
            cadre_id: components["schemas"]["Id"];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Why the official answers. */
            ground: components["schemas"]["AuditMarkGround"];
            /** @description Mark id. */
            id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            /** @description The post held. */
            post_name: string;
            /** @description What it rests on. */
            reason: string;
            /**
             * Format: date
             * @description Since when in charge.
             */
            since: string;
            /** @description State. */
            state: components["schemas"]["AuditMarkState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Who took it back. */
            withdrawn_by?: string | null;
            /** @description Why. */
            withdrawn_reason?: string | null;
        };
        /** @description One who audits. */
        AuditMember: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Whether the person leads. */
            lead: boolean;
            /** @description Name. */
            name: string;
        };
        /** @description One who is to audit. */
        AuditMemberForm: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Whether the person leads. */
            lead?: boolean;
        };
        /** @description Somebody with economic responsibility, the nearest limit first. */
        AuditObject: {
            /**
             * Format: int32
             * @description The point of reminding before that day that is reached (R-AUD-6).
             */
            alert?: number | null;
            audit_id?: components["schemas"]["Id"] | null;
            audit_state?: components["schemas"]["AuditState"] | null;
            /**
             * Format: int32
             * @description The year for which it was planned.
             */
            audit_year?: number | null;
            /**
             * Format: date
             * @description When the last audit was finished.
             */
            audited_on?: string | null;
            /** @description The official. */
            cadre_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description The last day for the next.
             */
            due_on: string;
            ground?: components["schemas"]["AuditMarkGround"] | null;
            /** @description Whether the person may soon leave the post. */
            leaving: boolean;
            /**
             * Format: date
             * @description When the post was left, where its audit is still owed.
             */
            left_on?: string | null;
            mark_id?: components["schemas"]["Id"] | null;
            /** @description Name. */
            name: string;
            /** @description The post that brings the responsibility. */
            post_title: string;
            /**
             * Format: date
             * @description Since when in the post, or in charge.
             */
            since: string;
            /** @description The unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
        };
        /** @enum {string} */
        AuditPaper: "proposal" | "returned" | "entrustment" | "cancellation" | "notice" | "head_approval" | "transfer" | "transfer_receipt" | "report" | "opinion" | "result" | "comment" | "review" | "issue" | "delivery" | "acknowledgement" | "rectification" | "acceptance" | "appeal" | "decision";
        /** @description A paper of the file, as far as the reader may know. */
        AuditPaperView: components["schemas"]["AuditSaid"] & {
            /** @description By whom. */
            by: string;
            /** @description Whether it is a report that was not issued, or of which the reader does not yet know that it was. */
            draft: boolean;
            /** @description What it is. */
            kind: components["schemas"]["AuditPaper"];
            /** @description Which of its kind in the file, the first being 1: so its document is asked for. */
            n: number;
            /**
             * Format: date
             * @description On which day.
             */
            on: string;
        };
        /** @enum {string} */
        AuditParty: "subject" | "unit";
        /** @description A new plan: its items are drawn up from the rotation. */
        AuditPlanForm: {
            /** @description Over which unit and all below it. */
            unit_id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Of which year.
             */
            year: number;
        };
        /** @description Somebody in a plan, as it was drawn up. */
        AuditPlanItem: {
            /** @description The official. */
            cadre_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description The last day for it.
             */
            due_on: string;
            /** @description When the audit is made. */
            kind: components["schemas"]["AuditKind"];
            /** @description Name. */
            name: string;
            /** @description The post that brings the responsibility. */
            post_title: string;
            /** @description What an audit of performance looks at. */
            project?: string | null;
            /** @description The unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
        };
        /** @description Somebody in a plan. */
        AuditPlanItemForm: {
            /** @description The official. */
            cadre_id: components["schemas"]["Id"];
            /** @description When the audit is made. */
            kind: components["schemas"]["AuditKind"];
            /** @description `performance`: what it looks at, and of no other kind. */
            project?: string | null;
        };
        /** @description A plan in a list. */
        AuditPlanRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description Plan id. */
            id: components["schemas"]["Id"];
            /** @description How many it names. */
            items: number;
            /** @description State. */
            state: components["schemas"]["AuditPlanState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description Over which unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @enum {string} */
        AuditPlanState: "draft" | "submitted" | "approved";
        /** @description A plan. */
        AuditPlanView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Who approved it. */
            approver_name?: string | null;
            /** @description Who drew it up. */
            author_name: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Whether the reader may change it now. */
            editable: boolean;
            /** @description Plan id. */
            id: components["schemas"]["Id"];
            /** @description Whom it names. */
            items: components["schemas"]["AuditPlanItem"][];
            /** @description State. */
            state: components["schemas"]["AuditPlanState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description Over which unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @description Something that is to be put right. */
        AuditRectification: {
            /** @description Who accepted it. */
            accepted_by?: string | null;
            /**
             * Format: date
             * @description When.
             */
            accepted_on?: string | null;
            /** @description Evidence. */
            attachments: components["schemas"]["AttachmentBrief"][];
            /**
             * Format: date
             * @description By when.
             */
            due_on: string;
            finding_id?: components["schemas"]["Id"] | null;
            /** @description Rectification id. */
            id: components["schemas"]["Id"];
            /** @description What was done. */
            report?: string | null;
            /**
             * Format: date
             * @description When it was reported.
             */
            reported_on?: string | null;
            /** @description How far it is. */
            state: components["schemas"]["AuditRectificationState"];
            /** @description What is to be done. */
            task: string;
        };
        /** @description Something that is to be put right. */
        AuditRectificationForm: {
            /**
             * Format: date
             * @description By when.
             */
            due_on: string;
            finding_id?: components["schemas"]["Id"] | null;
            /** @description What is to be done. */
            task: string;
        };
        /** @enum {string} */
        AuditRectificationState: "open" | "reported" | "accepted" | "dropped";
        /** @enum {string} */
        AuditResponsibility: "direct" | "leadership";
        /** @description An entry of the trail. */
        AuditRow: {
            /** @description What was done. */
            action: string;
            /** @description Account. */
            actor_id: components["schemas"]["Id"];
            /** @description Name. */
            actor_name: string;
            /** @description Changed fields after, as JSON; `null` for business. */
            after?: string | null;
            /** @description SHA-256 of the fields after. */
            after_digest?: string | null;
            /** @description When. */
            at: components["schemas"]["Ts"];
            /** @description Changed fields before, as JSON; `null` for business. */
            before?: string | null;
            /** @description SHA-256 of the fields before. */
            before_digest?: string | null;
            /** @description Hash of the entry. */
            hash: string;
            /** @description To what kind of thing. */
            object: string;
            /** @description To which. */
            object_id: components["schemas"]["Id"];
            /** @description Request. */
            request_id?: string | null;
            /** @description Offices held then. */
            roles: string;
            /**
             * Format: int64
             * @description Place in the chain.
             */
            seq: number;
            session_id?: components["schemas"]["Id"] | null;
            /** @description The case's stage then. */
            stage?: string | null;
            /** @description In words; `null` for what belongs to a case. */
            summary?: string | null;
        };
        /** @description What a paper says. */
        AuditSaid: {
            /** @default null */
            decision?: components["schemas"]["AuditDecision"] | null;
            /**
             * @description Its own number.
             * @default null
             */
            number?: string | null;
            /**
             * @description Whether it objects.
             * @default null
             */
            objection?: boolean | null;
            /** @default null */
            party?: components["schemas"]["AuditParty"] | null;
            /**
             * Format: date
             * @description On which day it was received or asked for.
             * @default null
             */
            received_on?: string | null;
            /**
             * @description In words.
             * @default
             */
            text?: string;
            /**
             * @description To whom.
             * @default null
             */
            to?: string | null;
            /**
             * @description How it came to the bureau that put it down.
             * @default null
             */
            via?: string | null;
        };
        /** @enum {string} */
        AuditState: "planned" | "entrusting" | "entrusted" | "notified" | "fieldwork" | "draft_report" | "comments" | "reviewed" | "issued" | "delivered" | "rectifying" | "closed" | "appealed" | "re_examined" | "cancelled" | "terminated";
        /** @description What a verification of the chain found. */
        AuditVerdict: {
            /**
             * Format: int64
             * @description The first broken entry.
             */
            broken_at?: number | null;
            /**
             * Format: int64
             * @description Entries read when it holds.
             */
            entries?: number | null;
            /** @description Hash of the last entry when it holds, to be kept elsewhere. */
            head?: string | null;
            /** @description Whether the whole chain holds. */
            holds: boolean;
            /** @description How it is broken. */
            how?: string | null;
        };
        /** @description An audit. */
        AuditView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            answers_for?: components["schemas"]["AuditParty"] | null;
            /**
             * Format: date
             * @description The last day for an appeal.
             */
            appeal_until?: string | null;
            /** @description Who reviewed and issued the report. */
            approver_name?: string | null;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Its deadlines. */
            clocks: components["schemas"]["DeadlineView"][];
            /**
             * Format: date
             * @description The last day for comments on the draft.
             */
            comments_until?: string | null;
            /**
             * Format: date
             * @description The last day for the decision on it.
             */
            decide_until?: string | null;
            decision?: components["schemas"]["AuditDecision"] | null;
            /**
             * Format: date
             * @description The last day for it.
             */
            due_on: string;
            /**
             * Format: date
             * @description When the work began.
             */
            fieldwork_on?: string | null;
            /** @description What was found, as far as the reader may know. */
            findings: components["schemas"]["AuditFinding"][];
            /** @description Audit id. */
            id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description When the report was issued.
             */
            issued_on?: string | null;
            /** @description Kind. */
            kind: components["schemas"]["AuditKind"];
            /**
             * Format: date
             * @description When the audited received the notice.
             */
            notice_on?: string | null;
            /** @description Number, once it is entrusted. */
            number?: string | null;
            /** @description Those who re-examine. */
            panel: components["schemas"]["AuditMember"][];
            /** @description Papers, oldest first, as far as the reader may know. */
            papers: components["schemas"]["AuditPaperView"][];
            /**
             * Format: date
             * @description The first day audited.
             */
            period_from?: string | null;
            /**
             * Format: date
             * @description The last day audited.
             */
            period_to?: string | null;
            plan_id?: components["schemas"]["Id"] | null;
            /** @description The post that brings the responsibility. */
            post_title: string;
            /** @description What an audit of performance looks at. */
            project?: string | null;
            /**
             * Format: date
             * @description When the audited received it.
             */
            received_on?: string | null;
            /** @description What is to be put right. */
            rectifications: components["schemas"]["AuditRectification"][];
            /** @description State. */
            state: components["schemas"]["AuditState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description The official. */
            subject_cadre_id: components["schemas"]["Id"];
            /** @description Name. */
            subject_name: string;
            /** @description Those who audit. */
            team: components["schemas"]["AuditMember"][];
            /** @description The unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Whether the reader sees the whole file. */
            whole: boolean;
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @description Somebody of the bureau. */
        AuditorRow: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description What stands in the way of auditing (R-AUD-1). */
            barred?: string | null;
            /** @description Whether an audit lead. */
            may_lead: boolean;
            /** @description Name. */
            name: string;
            /** @description Whether the person audited, or approved the report, and has no part in a re-examination (R-AUD-5). */
            original: boolean;
        };
        /** @description What a rule rests on. Only `Law` and `Regulation` may be shown to a user as law. */
        Basis: {
            /** @enum {string} */
            kind: "law";
            /** @description A statute confirmed word for word, with its article. */
            text: string;
        } | {
            /** @enum {string} */
            kind: "regulation";
            /** @description A regulation confirmed in a public copy. */
            text: string;
        } | {
            /** @enum {string} */
            kind: "practice";
            /** @description Practice stated in a department's own document. */
            text: string;
        } | {
            /** @enum {string} */
            kind: "house";
        };
        Body: {
            /** @description The actions open in the present state. */
            actions?: string[];
            /** @description Every broken rule. */
            broken?: components["schemas"]["Broken"][];
            /** @description A rule id or another stable code. */
            code?: string | null;
            /** @description Every invalid field. */
            errors?: components["schemas"]["FieldError"][];
            shortfall?: components["schemas"]["Shortfall"] | null;
            /** @description The present state, when that is the reason. */
            state?: string | null;
            /** @description Who may. */
            who?: string[];
        };
        /** @description One broken rule. */
        Broken: {
            /** @description What it rests on. */
            basis: components["schemas"]["Basis"];
            /** @description Rule id. */
            code: string;
            /** @description Whether an override can be asked for. */
            override_allowed: boolean;
            /** @description The figures. */
            shortfall: components["schemas"]["Shortfall"];
        };
        /** @enum {string} */
        CadreAnnualGrade: "excellent" | "competent" | "basically_competent" | "incompetent" | "not_graded";
        /** @description A cadre in a line. */
        CadreBrief: {
            birth?: components["schemas"]["Month"] | null;
            /** @description Cadre id. */
            id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            /** @description Whether a photo is on record. */
            photo: boolean;
            /** @description Rank code. */
            rank: string;
            sex?: components["schemas"]["CitizenIdSex"] | null;
            /** @description Present post. */
            title: string;
            /** @description Unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /** @description Its place in the tree. */
            unit_path: string;
        };
        /** @description New values for some fields of a record. */
        CadreChangeForm: {
            attachment_id?: components["schemas"]["Id"] | null;
            /** @description The fields by their names in the record, with their new values. */
            fields: Record<string, never>;
            /** @description Why. */
            reason: string;
        };
        /** @enum {string} */
        CadreChangeState: "proposed" | "approved" | "rejected" | "withdrawn";
        /** @description A change of a record. */
        CadreChangeView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            attachment_id?: components["schemas"]["Id"] | null;
            /** @description Values on record when it was proposed. */
            before: Record<string, never>;
            /** @description Whose record. */
            cadre_id: components["schemas"]["Id"];
            /** @description The person's name. */
            cadre_name: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            decided_at?: components["schemas"]["Ts"] | null;
            /** @description Who decided. */
            decided_name?: string | null;
            /** @description With what reason. */
            decision_reason?: string | null;
            /** @description New values. */
            fields: Record<string, never>;
            /** @description Change id. */
            id: components["schemas"]["Id"];
            /** @description Locked fields among them. */
            locked: components["schemas"]["CadreLockedField"][];
            /** @description When. */
            proposed_at: components["schemas"]["Ts"];
            /** @description Who proposed it. */
            proposer_id: components["schemas"]["Id"];
            /** @description By name. */
            proposer_name: string;
            /** @description Why. */
            reason: string;
            /** @description State. */
            state: components["schemas"]["CadreChangeState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @enum {string} */
        CadreEducationMode: "full_time" | "in_service";
        /** @description A cadre, new or changed. A field that is not sent is empty. */
        CadreForm: {
            /** @description Annual assessments. */
            annual_results?: components["schemas"]["Annual"][];
            /** @description Annual assessments in the words of the approval form. */
            annual_text?: string;
            birth?: components["schemas"]["Month"] | null;
            /** @description Birthplace. */
            birthplace?: string;
            /** @description Studies. */
            education?: components["schemas"]["Education"][];
            /** @description Ethnic group, in words. */
            ethnicity?: string;
            /** @description Family and important relations. */
            family?: components["schemas"]["Family"][];
            /** @description Health. */
            health?: string;
            /** @description Who manages the person (管理权限). */
            manage_level?: string;
            /** @description Name 姓名. */
            name: string;
            /** @description Native place 籍贯. */
            native_place?: string;
            /** @description Admission to the Party (`2001-07`), another party, or both with `；` between. */
            party_join?: string;
            /** @description Personnel number. */
            personnel_no?: string | null;
            post_since?: components["schemas"]["Month"] | null;
            /** @description Professional title. */
            pro_title?: string;
            /** @description Rank, a code of the table `rank`; empty when none. */
            rank?: string;
            rank_since?: components["schemas"]["Month"] | null;
            /** @description Résumé. */
            resume?: components["schemas"]["Resume"][];
            /** @description Rewards. */
            rewards?: components["schemas"]["Reward"][];
            /** @description Rewards and sanctions in the words of the approval form. */
            rewards_text?: string;
            /** @description Sanctions and handlings. */
            sanctions?: components["schemas"]["Sanction"][];
            sex?: components["schemas"]["CitizenIdSex"] | null;
            /** @description Field and special skill. */
            specialty?: string;
            /** @description Whether the person serves. */
            status?: components["schemas"]["CadreStatus"];
            /** @description Tags: 女, 党外, 少数民族, 年轻 … */
            tags?: string[];
            /** @description Present post 现任职务. */
            title?: string;
            /** @description Unit. */
            unit_id: components["schemas"]["Id"];
            work_start?: components["schemas"]["Month"] | null;
        };
        /** @enum {string} */
        CadreLockedField: "birth" | "party_join" | "work_start" | "education";
        /** @description A cadre in a list. Whoever may see names only gets no more. */
        CadreRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            birth?: components["schemas"]["Month"] | null;
            /** @description Cadre id. */
            id: components["schemas"]["Id"];
            /** @description Identity number, masked. */
            id_card_mask?: string | null;
            /** @description Name. */
            name: string;
            /** @description Admission to the Party. */
            party_join?: string | null;
            /** @description Rank code. */
            rank?: string | null;
            rank_since?: components["schemas"]["Month"] | null;
            sex?: components["schemas"]["CitizenIdSex"] | null;
            /** @description State of the record. */
            state: components["schemas"]["CadreState"];
            /** @description Whether the person serves. */
            status: components["schemas"]["CadreStatus"];
            /** @description Present post. */
            title: string;
            /** @description Unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
        };
        /** @enum {string} */
        CadreState: "draft" | "verified" | "locked";
        /** @enum {string} */
        CadreStatus: "active" | "retired" | "left" | "deceased" | "suspended";
        /** @description A cadre. */
        CadreView: components["schemas"]["CadreForm"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /**
             * Format: int32
             * @description Age today.
             */
            age?: number | null;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Whether this reader may edit the record. */
            editable: boolean;
            /** @description How long each sanction bars, in the order of `sanctions`. */
            effects: components["schemas"]["SanctionEffect"][];
            /** @description Cadre id. */
            id: components["schemas"]["Id"];
            /** @description Identity number, masked. */
            id_card_mask?: string | null;
            /** @description Whether a photo is on record. */
            photo: boolean;
            /** @description Whether this reader may propose a change. */
            proposable: boolean;
            /** @description State of the record. */
            state: components["schemas"]["CadreState"];
            /** @description Unit's name. */
            unit_name: string;
            /** @description Unit's place in the tree. */
            unit_path: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Warnings of the step just taken. */
            warnings?: components["schemas"]["Broken"][];
        };
        /** @description A day that differs. */
        CalendarDay: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description What the notice says of it. */
            kind: components["schemas"]["CalendarDayKind"];
            /** @description Why, e.g. 国庆节. */
            name?: string;
        };
        /** @enum {string} */
        CalendarDayKind: "workday" | "holiday" | "adjusted_workday";
        /** @enum {string} */
        CalendarDeadlineUnit: "work_day" | "natural_day" | "month";
        /** @description The days of a year that differ from Monday-to-Friday, as the yearly notice gives them. */
        CalendarForm: {
            /** @description The days. */
            days: components["schemas"]["CalendarDay"][];
            /** @description The notice they come from, e.g. 国办发明电〔2025〕7号. */
            source_doc: string;
        };
        /** @description A year after its import, and what that moved. */
        CalendarImported: components["schemas"]["CalendarYearView"] & {
            /** @description Unfinished deadlines whose last day changed. */
            moved: components["schemas"]["MovedDeadline"][];
        };
        /** @description What an import moves. */
        CalendarMoves: {
            /** @description Unfinished deadlines whose last day changes. */
            moved: components["schemas"]["MovedDeadline"][];
        };
        /**
         * @description Where the days of a year come from.
         * @enum {string}
         */
        CalendarSource: "imported" | "shipped" | "none";
        /** @description A year in the list of years. */
        CalendarYearRow: {
            /** @description Where its days come from. */
            source: components["schemas"]["CalendarSource"];
            /**
             * Format: int32
             * @description The year.
             */
            year: number;
        };
        /** @description A year of the calendar. */
        CalendarYearView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The days that differ from Monday-to-Friday. */
            days: components["schemas"]["CalendarDay"][];
            imported_at?: components["schemas"]["Ts"] | null;
            /** @description Who imported it. */
            imported_by?: string | null;
            /** @description Whether what is counted through it may still move (CAL-01). */
            provisional: boolean;
            /** @description Where its days come from. */
            source: components["schemas"]["CalendarSource"];
            /** @description The notice. */
            source_doc?: string | null;
            /**
             * Format: int32
             * @description Version of the import, for `If-Match`; 0 before the first.
             */
            version: number;
            /**
             * Format: int32
             * @description The year.
             */
            year: number;
        };
        /** @description The result of a year. */
        CandidateAnnual: {
            /** @description Result. */
            grade: components["schemas"]["CadreAnnualGrade"];
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @description Something that the register says against a person. */
        CandidateBar: {
            basis?: components["schemas"]["Basis"] | null;
            /** @description The grade, or the kind of sanction. */
            code: string;
            /** @description A yearly result or a sanction. */
            kind: components["schemas"]["CandidateBarKind"];
            /** @description The year, or the day of the decision. */
            on: string;
            /**
             * Format: date
             * @description The first day on which it no longer bars.
             */
            until?: string | null;
        };
        /** @enum {string} */
        CandidateBarKind: "annual_result" | "sanction";
        /** @description A candidate in short, for other capabilities and for lists. */
        CandidateBrief: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description Candidate id. */
            id: components["schemas"]["Id"];
            /** @description The person's name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description State. */
            state: components["schemas"]["CandidateState"];
        };
        /** @description The composite of five (五综合). It stands beside the rates and decides nothing. */
        CandidateComposite: {
            /** @description Line by line. */
            lines: components["schemas"]["CandidateCompositeLine"][];
            /** @description The sum; none while a component is missing. */
            total?: string | null;
        };
        /** @description A line of the composite. */
        CandidateCompositeLine: {
            /** @description Which of the five. */
            component: components["schemas"]["CompositeComponent"];
            /** @description Score by weight. */
            points?: string | null;
            /** @description Score. */
            score?: string | null;
            /**
             * Format: int32
             * @description Weight in percent.
             */
            weight: number;
        };
        /** @description What speaks for a candidate beside votes, and the scores of the composite that are not counted here. */
        CandidateEvidence: {
            /**
             * @description The assessment of achievement.
             * @default null
             */
            achievement?: string | null;
            /**
             * @description Assessment, talks, consistent conduct, fit for the post.
             * @default
             */
            note?: string;
            /**
             * @description The test of quality and ability.
             * @default null
             */
            test?: string | null;
            /**
             * @description The unit's recommendation, 0 to 100, e.g. `87.5`.
             * @default null
             */
            unit?: string | null;
        };
        /** @description A person taken into the pool of a case without a nomination: the department's own proposal. */
        CandidateForm: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description The post of the case. */
            post_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        CandidateQuestion: "political_discipline" | "low_recognition" | "office_seeking" | "family_emigrated" | "other";
        /** @description Votes and their rate. */
        CandidateRate: {
            /** @description In percent. */
            rate: string;
            /**
             * Format: int32
             * @description Valid ballots.
             */
            valid: number;
            /**
             * Format: int32
             * @description Votes.
             */
            votes: number;
        };
        /** @enum {string} */
        CandidateState: "pool" | "shortlisted" | "dropped" | "decided" | "appointed" | "withdrawn";
        /** @description A candidate with all items. */
        CandidateVerifications: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description The four, an audit where one is needed, and whatever else was begun. */
            items: components["schemas"]["VerificationCell"][];
            /** @description Name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
        };
        /** @description A candidate. */
        CandidateView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The last three yearly results. */
            annual: components["schemas"]["CandidateAnnual"][];
            /** @description The answers of R-SL-2. */
            answers: components["schemas"]["ShortlistAnswer"][];
            /** @description What the register says against the person (R-SL-1). */
            bars: components["schemas"]["CandidateBar"][];
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description The composite of five, explained. */
            composite: components["schemas"]["CandidateComposite"];
            /** @description When taken into the pool. */
            created_at: components["schemas"]["Ts"];
            /** @description What was entered for it, and what speaks for the person beside votes. */
            evidence: components["schemas"]["CandidateEvidence"];
            /** @description Candidate id. */
            id: components["schemas"]["Id"];
            meeting?: components["schemas"]["CandidateRate"] | null;
            /** @description The person's name. */
            name: string;
            person?: components["schemas"]["CadreBrief"] | null;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Why dropped or withdrawn. */
            reason?: string | null;
            signed_at?: components["schemas"]["Ts"] | null;
            /** @description Who signed them. */
            signer_name?: string | null;
            source_nomination_id?: components["schemas"]["Id"] | null;
            /** @description Sources of the nominations. */
            sources: components["schemas"]["NominationSource"][];
            /** @description State. */
            state: components["schemas"]["CandidateState"];
            talk?: components["schemas"]["CandidateRate"] | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A case, new or still a draft. */
        CaseForm: {
            /** @description Kind of adjustment. */
            kind: components["schemas"]["SelectionCaseKind"];
            /** @description The posts to be filled, each with how many. */
            posts: components["schemas"]["CasePostForm"][];
            /** @description Title, e.g. 县水利局副局长. */
            title: string;
            /** @description The unit over which the approver must hold office. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description How much was done. */
        CaseNumbers: {
            /** @description Posts on which a meeting has decided. */
            decided_posts: number;
            /**
             * Format: int64
             * @description Persons who were to be inspected.
             */
            inspected: number;
            /**
             * Format: int64
             * @description Persons nominated.
             */
            nominated: number;
            /** @description Whether every decision was taken with a quorum; unknown before the first. */
            quorum?: boolean | null;
            /**
             * Format: int64
             * @description Talks held.
             */
            talks: number;
        };
        /** @description A post to be filled. */
        CasePostForm: {
            /**
             * Format: int32
             * @description How many persons.
             */
            headcount: number;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
        };
        /** @description A post of a case. */
        CasePostView: {
            /**
             * Format: int32
             * @description How many persons.
             */
            headcount: number;
            /** @description Whether it is a principal's post. */
            is_principal: boolean;
            /** @description Its name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Its rank. */
            rank: string;
            /** @description Its unit's name. */
            unit_name: string;
        };
        /** @description A case in a list or on the board. */
        CaseRow: {
            /** @description Actions that office and stage admit. */
            actions: string[];
            /** @description Case id. */
            id: components["schemas"]["Id"];
            /** @description Kind. */
            kind: components["schemas"]["SelectionCaseKind"];
            /** @description Number. */
            number: string;
            /** @description Since when it stands in this stage. */
            stage_since: components["schemas"]["Ts"];
            /** @description Stage. */
            state: components["schemas"]["SelectionCaseState"];
            /** @description Why it is suspended, if it is. */
            suspended?: string | null;
            /** @description Title. */
            title: string;
            /** @description Unit's name. */
            unit_name: string;
        };
        /** @description A case. */
        CaseView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description When. */
            created_at: components["schemas"]["Ts"];
            /** @description Who made it. */
            creator_id: components["schemas"]["Id"];
            /** @description Case id. */
            id: components["schemas"]["Id"];
            /** @description Kind. */
            kind: components["schemas"]["SelectionCaseKind"];
            /** @description Number, `2026-014`. */
            number: string;
            /**
             * Format: int32
             * @description Version of the parameters frozen at motion approval.
             */
            params_version?: number | null;
            /** @description Posts. */
            posts: components["schemas"]["CasePostView"][];
            /** @description Since when it stands in this stage. */
            stage_since: components["schemas"]["Ts"];
            /** @description Stage. */
            state: components["schemas"]["SelectionCaseState"];
            /** @description Why it is suspended, if it is. */
            suspended?: string | null;
            /** @description Title. */
            title: string;
            /** @description Unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Unit's name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Warnings of the step just taken. */
            warnings?: components["schemas"]["Broken"][];
        };
        /** @description A certificate applied for. */
        CertificateForm: {
            /** @description The account of the person. */
            account_id: components["schemas"]["Id"];
            /** @description Level, in the department's words. */
            level: string;
            /** @description Trainings. */
            trainings: components["schemas"]["InspectorTraining"][];
            /** @description The organ that sends the person. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description A certificate in a list. */
        CertificateRow: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Certificate id. */
            id: components["schemas"]["Id"];
            /** @description Level. */
            level: string;
            /** @description Name of the person. */
            name: string;
            /** @description Number, once certified. */
            number?: string | null;
            /** @description State. */
            state: components["schemas"]["CertificateState"];
            /** @description The organ. */
            unit_name: string;
            /**
             * Format: date
             * @description Last day.
             */
            valid_to?: string | null;
            /** @description Whether it counts today. */
            valid_today: boolean;
        };
        /** @enum {string} */
        CertificateState: "applied" | "training" | "examined" | "certified" | "expired" | "suspended" | "revoked";
        /** @enum {string} */
        CertificateTrainingKind: "study" | "lecture" | "material_review" | "simulation" | "seminar" | "exam";
        /** @description A certificate. */
        CertificateView: components["schemas"]["CertificateRow"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: date
             * @description Day of the last examination.
             */
            exam_on?: string | null;
            returns?: components["schemas"]["EvaluationSums"] | null;
            /**
             * Format: int32
             * @description Points of the last examination.
             */
            score?: number | null;
            /** @description Trainings. */
            trainings: components["schemas"]["InspectorTraining"][];
            /** @description The organ. */
            unit_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description First day.
             */
            valid_from?: string | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A new password. */
        ChangePassword: {
            /** @description The present one. */
            current: string;
            /** @description The new one. */
            password: string;
        };
        /** @enum {string} */
        ChangeState: "proposed" | "approved" | "rejected";
        /** @description A rule and how it stands. */
        Check: {
            /** @description The action that it guards. */
            action: string;
            /** @description What it rests on. */
            basis: components["schemas"]["Basis"];
            /** @description Rule id. */
            code: string;
            /** @description How hard it binds. */
            force: components["schemas"]["Force"];
            shortfall?: components["schemas"]["Shortfall"] | null;
            /** @description How it stands. */
            status: components["schemas"]["CheckStatus"];
        };
        /**
         * @description How a rule stands.
         * @enum {string}
         */
        CheckStatus: "holds" | "blocks" | "warns" | "overridden";
        /** @description A signed head of the chain. */
        CheckpointView: {
            /** @description When it was made. */
            at: components["schemas"]["Ts"];
            /**
             * Format: int64
             * @description The last entry that it covers.
             */
            seq: number;
            /** @description The whole in one word, which `hezhen verify journal --has` takes. */
            text: string;
        };
        /** @enum {string} */
        CitizenIdSex: "male" | "female";
        /** @description One code. */
        Code: {
            /** @description The letters of the standard, if it gives any. */
            alpha?: string;
            /** @description The code of the standard. */
            code: string;
            /** @description Its words. */
            label: string;
            /** @description Whether it may still be given to a new record. */
            valid: boolean;
        };
        /** @description A table of one standard. */
        CodeTable: {
            /** @description The codes, in the order of the standard. */
            codes: components["schemas"]["Code"][];
            /** @description Whether the values were confirmed against a public copy of the standard. */
            confirmed: boolean;
            /** @description Our name for it. */
            name: string;
            /** @description The standard. */
            standard: string;
            /** @description Its edition. */
            version: string;
        };
        /** @description A code table in the list. */
        CodeTableRow: {
            /** @description Whether the values were confirmed against a public copy of the standard. */
            confirmed: boolean;
            /** @description Our name for it. */
            name: string;
            /** @description How many codes it has. */
            size: number;
            /** @description The standard. */
            standard: string;
            /** @description Its edition. */
            version: string;
        };
        /** @description Goals of the year (责任承诺): they stand until its end. */
        CommitmentContent: {
            /** @description Units and goals. */
            pledges: components["schemas"]["Pledge"][];
            /**
             * Format: int32
             * @description The year.
             */
            year: number;
        };
        /** @description One column. */
        ComparedCandidate: {
            /** @description Candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description Evidence in each circle, in the order of the circles. */
            circles: number[];
            /**
             * Format: int32
             * @description Mean credibility of the talks, in tenths.
             */
            credibility_tenths?: number | null;
            /** @description Name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description What the report says, section by section. */
            sections: components["schemas"]["InspectionReportSection"][];
            /**
             * Format: int32
             * @description Talks in which a shortcoming was named.
             */
            shortcomings_named: number;
            /**
             * Format: int32
             * @description Talks held.
             */
            talks: number;
            /** @description Talks in each tier, in the order of the tiers. */
            tiers: number[];
        };
        /** @description Candidates beside one another. Ranks are for display; the decision is the meeting's. */
        ComparisonView: {
            /** @description Candidates, those for one post together. */
            candidates: components["schemas"]["ComparedCandidate"][];
        };
        /** @enum {string} */
        CompositeComponent: "meeting" | "talk" | "unit" | "test" | "achievement";
        /** @description How a report was concluded. */
        ConcludeFeedback: {
            /** @description Whether it affects the appointment. */
            affects: boolean;
            /** @description What was found. */
            conclusion: string;
        };
        /** @description What to write. */
        ConfirmLrmx: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description For every field in which file and record differ, which side is right. */
            choices?: {
                [key: string]: components["schemas"]["ViewLrmxChoice"];
            };
            unit_id?: components["schemas"]["Id"] | null;
        };
        /** @description The result of a notice. */
        ConfirmNotice: {
            /** @description Who is affected; nobody when it is unaffected. */
            affected?: components["schemas"]["Id"][];
            /** @description Why. */
            note?: string | null;
            /** @description 不影响任职, or not. */
            result: components["schemas"]["NoticeVerdict"];
        };
        /** @description What to write. */
        ConfirmRoster: {
            /** @description Whether rows in conflict or in error are left out; without it, such rows stop the whole. */
            leave_out?: boolean;
        };
        /** @description The first code of a new second factor. */
        ConfirmTotp: {
            /** @description Six digits. */
            code: string;
        };
        /** @description A letter to send. */
        ConsultationForm: {
            /** @description About whom. */
            candidate_ids: components["schemas"]["Id"][];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description What is asked. */
            kind: components["schemas"]["VerificationItem"];
            /** @description What the letter says besides. */
            question?: string;
            /** @description The office asked. */
            to_role: components["schemas"]["Role"];
            to_unit_id?: components["schemas"]["Id"] | null;
        };
        /** @description A letter in a list. */
        ConsultationRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /**
             * Format: int64
             * @description Working days left; negative when it is late.
             */
            days_left: number;
            /**
             * Format: date
             * @description By when an answer is due.
             */
            due: string;
            /** @description Letter id. */
            id: components["schemas"]["Id"];
            /** @description What is asked. */
            kind: components["schemas"]["VerificationItem"];
            /** @description Names of those asked about. */
            names: string[];
            /** @description Number. */
            number: string;
            /**
             * Format: int32
             * @description How often the office was reminded.
             */
            reminded: number;
            /** @description When it was sent. */
            sent_at: components["schemas"]["Ts"];
            /** @description State. */
            state: components["schemas"]["ConsultationState"];
            /** @description The office asked. */
            to_role: components["schemas"]["Role"];
            /** @description The department asked. */
            to_unit_name: string;
        };
        /** @enum {string} */
        ConsultationState: "sent" | "replied" | "withdrawn";
        /** @description A person asked about, with the answer. */
        ConsultationSubject: {
            answer?: components["schemas"]["VerificationAnswer"] | null;
            /** @description The person, in a line. */
            cadre: components["schemas"]["CadreBrief"];
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
        };
        /** @description A letter. */
        ConsultationView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            case_id?: components["schemas"]["Id"] | null;
            /**
             * Format: int64
             * @description Working days left; negative when it is late.
             */
            days_left: number;
            /**
             * Format: date
             * @description By when an answer is due.
             */
            due: string;
            /** @description Letter id. */
            id: components["schemas"]["Id"];
            /** @description What is asked. */
            kind: components["schemas"]["VerificationItem"];
            /** @description Number. */
            number: string;
            /** @description What the letter says besides. */
            question: string;
            /**
             * Format: int32
             * @description How often the office was reminded.
             */
            reminded: number;
            /**
             * Format: date
             * @description When last.
             */
            reminded_on?: string | null;
            /** @description By whom. */
            replied_by?: string | null;
            /**
             * Format: date
             * @description When it was answered.
             */
            replied_on?: string | null;
            /** @description Who sent it. */
            sender_name: string;
            /** @description When. */
            sent_at: components["schemas"]["Ts"];
            /** @description State. */
            state: components["schemas"]["ConsultationState"];
            /** @description Those asked about. */
            subjects: components["schemas"]["ConsultationSubject"][];
            /** @description The office asked. */
            to_role: components["schemas"]["Role"];
            /** @description The department asked. */
            to_unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @enum {string} */
        ContentChannelKind: "web" | "board" | "meeting" | "letter" | "tv" | "press";
        /** @description Who has entered a count; the figures are not shown. */
        CountEntered: {
            /** @description When. */
            at: components["schemas"]["Ts"];
            /** @description Who. */
            name: string;
            /** @description As which of the two. */
            office: components["schemas"]["CountOffice"];
        };
        /** @description A count to enter. */
        CountForm: {
            /** @description Candidate by candidate. */
            candidates: components["schemas"]["VoteCandidateCount"][];
            /**
             * Format: int32
             * @description Votes given: ballots taken in, or hands and voices.
             */
            collected: number;
            /**
             * Format: int32
             * @description Void ones among them.
             */
            invalid?: number;
            /** @description As which of the two. */
            office: components["schemas"]["CountOffice"];
            /**
             * Format: int32
             * @description The number of the vote, as the item shows it.
             */
            round_no: number;
        };
        /**
         * @description Who counts.
         * @enum {string}
         */
        CountOffice: "teller" | "scrutineer";
        /** @enum {string} */
        CountTier: "tier1" | "tier2" | "tier3" | "tier4";
        /** @description A new account. */
        CreateAccount: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Account name: letters, digits, `.`, `-`, `_`. */
            login: string;
            /** @description Person's name. */
            name: string;
        };
        /** @enum {string} */
        DeadlineState: "open" | "met" | "missed" | "waived";
        /** @description A deadline. */
        DeadlineView: {
            /** @description The parameter or the law that sets it. */
            basis: string;
            case_id?: components["schemas"]["Id"] | null;
            /**
             * Format: date
             * @description When the work was done, or the deadline waived.
             */
            closed_on?: string | null;
            /**
             * Format: date
             * @description The last day.
             */
            due_date: string;
            /**
             * Format: int32
             * @description By how many it was extended.
             */
            extended_by: number;
            /** @description Deadline's id. */
            id: components["schemas"]["Id"];
            /** @description What is to be done. */
            kind: string;
            /**
             * Format: int32
             * @description How many.
             */
            length: number;
            /** @description How near its end is today; `quiet` when it is closed. */
            level: components["schemas"]["AlertLevel"];
            /** @description What kind of thing waits. */
            object: string;
            /** @description Which. */
            object_id: components["schemas"]["Id"];
            /** @description Whether the day may still move (CAL-01). */
            provisional: boolean;
            /** @description Why it was waived. */
            reason?: string | null;
            /** @description Who must act. */
            role: string;
            /**
             * Format: date
             * @description From which day it counts.
             */
            start_date: string;
            /** @description How it stands today. */
            state: components["schemas"]["DeadlineState"];
            /** @description For whom or what, in words. */
            title: string;
            /** @description What it counts. */
            unit: components["schemas"]["CalendarDeadlineUnit"];
            /**
             * Format: int64
             * @description Working days left after today; negative when overdue.
             */
            working_days_left: number;
        };
        /** @enum {string} */
        DeliberationCapacity: "leader_in_charge" | "party_secretary" | "deputy_secretary" | "discipline_secretary" | "united_front" | "dual_manager" | "other";
        /** @description Somebody to consult; with the answer, if it was given at once. */
        DeliberationForm: {
            /**
             * Format: date
             * @description Since when; today without it.
             */
            asked_on?: string | null;
            /** @description In what office. */
            capacity: components["schemas"]["DeliberationCapacity"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description How. */
            mode: components["schemas"]["DeliberationMode"];
            /** @description Supervisors who sat in, by their terms: admitted to the case on that day. */
            observers?: components["schemas"]["Id"][];
            opinion?: components["schemas"]["DeliberationOpinion"] | null;
            /** @description Post, as it is written in the record. */
            position: string;
            /** @description In words. */
            text?: string;
            /** @description Who. */
            who: string;
        };
        /** @enum {string} */
        DeliberationMode: "written" | "face";
        /** @description A supervisor who sits in. */
        DeliberationObserver: {
            /** @description Name. */
            name: string;
            /** @description The term. */
            supervisor_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        DeliberationOpinion: "agree" | "disagree" | "suggest";
        /** @enum {string} */
        DeliberationState: "asked" | "answered" | "withdrawn";
        /** @description One consultation. */
        DeliberationView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Whether silence counts as agreement by now (dual management). */
            agreed_by_silence: boolean;
            /**
             * Format: date
             * @description When it was answered.
             */
            answered_on?: string | null;
            /**
             * Format: date
             * @description Since when.
             */
            asked_on: string;
            /** @description In what office. */
            capacity: components["schemas"]["DeliberationCapacity"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Consultation id. */
            id: components["schemas"]["Id"];
            /** @description How. */
            mode: components["schemas"]["DeliberationMode"];
            /** @description Supervisors who sat in. */
            observers: components["schemas"]["DeliberationObserver"][];
            opinion?: components["schemas"]["DeliberationOpinion"] | null;
            /** @description Post. */
            position: string;
            /** @description How far it is. */
            state: components["schemas"]["DeliberationState"];
            /** @description In words. */
            text: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Who. */
            who: string;
        };
        /** @description A text of discipline. */
        DisciplineText: {
            /** @description Stable code. */
            code: string;
            /** @description Its items. */
            items: string[];
            /** @description Whether a member of a team acknowledges it with the pledge. */
            pledged: boolean;
            /** @description Title. */
            title: string;
        };
        /** @enum {string} */
        DocumentAmendmentKind: "correction" | "extension";
        /** @description A changed account. */
        EditAccount: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Person's name. */
            name: string;
        };
        /** @description The items of a plan, whole. */
        EditAuditPlan: {
            /** @description Items. */
            items: components["schemas"]["AuditPlanItemForm"][];
        };
        /** @description What may be changed of a certificate. */
        EditCertificate: {
            /** @description Level, in the department's words. */
            level: string;
            /** @description Trainings. */
            trainings: components["schemas"]["InspectorTraining"][];
            /** @description The organ that sends the person. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description The members of a team that is still forming, whole. */
        EditTeam: {
            /** @description Members. */
            members: components["schemas"]["TeamMemberForm"][];
        };
        /** @description A study. */
        Education: {
            /** @description Degree 学位. */
            degree?: string;
            /** @description School of the degree, when it is another. */
            degree_school?: string;
            from?: components["schemas"]["Month"] | null;
            /** @description Level 学历. */
            level?: string;
            /** @description Full-time or beside the work. */
            mode: components["schemas"]["CadreEducationMode"];
            /** @description School, department and subject. */
            school?: string;
            to?: components["schemas"]["Month"] | null;
        };
        /** @description The end of a tenure. */
        EndTenure: {
            /** @description Why. */
            reason: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        /** @description Proof of the present password, asked again before a factor changes. */
        EnrolTotp: {
            /** @description The present password. */
            password: string;
        };
        /** @description An evaluation of an inspection: six points, one to five each. */
        EvaluationForm: {
            /**
             * Format: int32
             * @description 态度.
             */
            attitude: number;
            /**
             * Format: int32
             * @description 纪律.
             */
            discipline: number;
            /**
             * Format: int32
             * @description 公正.
             */
            fairness: number;
            /** @description In words. */
            remarks?: string;
            /**
             * Format: int32
             * @description 效果.
             */
            result: number;
            /**
             * Format: int32
             * @description 保密.
             */
            secrecy: number;
            /**
             * Format: int32
             * @description 深入.
             */
            thoroughness: number;
        };
        /** @description The evaluations of one inspection, point by point: sums, so that an average is exact. */
        EvaluationSums: {
            /**
             * Format: int32
             * @description 态度.
             */
            attitude: number;
            /**
             * Format: int32
             * @description How many evaluated.
             */
            count: number;
            /**
             * Format: int32
             * @description 纪律.
             */
            discipline: number;
            /**
             * Format: int32
             * @description 公正.
             */
            fairness: number;
            /**
             * Format: int32
             * @description 效果.
             */
            result: number;
            /**
             * Format: int32
             * @description 保密.
             */
            secrecy: number;
            /**
             * Format: int32
             * @description 深入.
             */
            thoroughness: number;
        };
        /** @description A piece of evidence. */
        EvidenceForm: {
            /** @description Attachments. */
            attachment_ids: components["schemas"]["Id"][];
            /** @description About whom. */
            candidate_id: components["schemas"]["Id"];
            /** @description Circle of life. */
            circle: components["schemas"]["TalkCircle"];
            /** @description What it says. */
            content: string;
            /**
             * Format: date
             * @description Day.
             */
            day: string;
            /** @description How it was found; `document_review` is the reading of files. */
            method: components["schemas"]["InspectionMethod"];
            /** @description Where from: the file, the unit, the place. */
            source?: string | null;
            /** @description What it is. */
            title: string;
        };
        /** @description A piece of evidence as stored. */
        EvidenceView: components["schemas"]["EvidenceForm"] & {
            /** @description Who wrote it last. */
            author_id: components["schemas"]["Id"];
            /** @description Evidence id. */
            id: components["schemas"]["Id"];
            /** @description When. */
            saved_at: components["schemas"]["Ts"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A promotion out of order (破格). */
        Exceptional: {
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description The document by which the department above consented; empty while it has not. */
            consent: string;
        };
        /** @description A later end. */
        ExtendNotice: {
            /**
             * Format: date
             * @description The new last day.
             */
            end_date: string;
            /** @description Why. */
            reason: string;
        };
        /** @description A relative. */
        Family: {
            /** @description Whether the relative lives or has settled abroad. */
            abroad?: boolean;
            birth?: components["schemas"]["Month"] | null;
            /** @description Name. */
            name: string;
            /** @description Political status, in words. */
            politics?: string;
            /** @description Unit and post. */
            post?: string;
            /** @description Relation 称谓. */
            relation: string;
        };
        /** @description A report that came in on a notice. It carries no name of whoever reports. */
        FeedbackForm: {
            /** @description How. */
            channel: components["schemas"]["NoticeFeedbackChannel"];
            /** @description What it calls for. */
            effect: components["schemas"]["NoticeEffect"];
            /**
             * Format: date
             * @description When.
             */
            received_on: string;
            /** @description What, in a few sentences. */
            summary: string;
        };
        /** @description A report. */
        FeedbackView: components["schemas"]["FeedbackForm"] & {
            /** @description Whether it affects the appointment. */
            affects?: boolean | null;
            concluded_at?: components["schemas"]["Ts"] | null;
            /** @description Who concluded it. */
            concluder?: string | null;
            /** @description How it was concluded. */
            conclusion?: string | null;
            /** @description Report's id. */
            id: components["schemas"]["Id"];
            /** @description When. */
            recorded_at: components["schemas"]["Ts"];
            /** @description Who registered it. */
            recorder: string;
        };
        /** @description A field and what is wrong with it. */
        FieldError: {
            /** @description What, as a stable code that the screens have words for. */
            code: string;
            /** @description Figures for the words, e.g. `{"max": 200}`. */
            params?: Record<string, never> | null;
            /** @description Where, as a JSON pointer (RFC 6901). */
            pointer: string;
        };
        /**
         * @description How hard a rule binds.
         * @enum {string}
         */
        Force: "hard" | "gate" | "warn";
        /** @description A request to pass a gate. */
        GateOverrideForm: {
            /** @description The paper that it rests on, e.g. the superior's approval. */
            attachment_id: components["schemas"]["Id"];
            /** @description What kind of thing is to pass. */
            object: components["schemas"]["GateOverrideTarget"];
            /** @description Which. */
            object_id: components["schemas"]["Id"];
            /** @description Why. */
            reason: string;
            /** @description The rule, e.g. `R-POST-1`. */
            rule: string;
        };
        /** @enum {string} */
        GateOverrideState: "requested" | "approved" | "refused" | "withdrawn" | "lapsed";
        /** @enum {string} */
        GateOverrideTarget: "selection_case" | "nomination";
        /** @description A request to pass a gate. */
        GateOverrideView: components["schemas"]["GateOverrideForm"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description When. */
            asked_at: components["schemas"]["Ts"];
            /** @description Who asked. */
            asker_name: string;
            /** @description Name of the paper. */
            attachment_name: string;
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            decided_at?: components["schemas"]["Ts"] | null;
            /** @description Who decided. */
            decider_name?: string | null;
            /** @description Why. */
            decision_reason?: string | null;
            /** @description Request id. */
            id: components["schemas"]["Id"];
            /** @description State. */
            state: components["schemas"]["GateOverrideState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description The rules of a thing that can be overridden. */
        GateRules: {
            /** @description What kind of thing. */
            object: components["schemas"]["GateOverrideTarget"];
            /** @description Rule ids. */
            rules: string[];
        };
        /** @description An office over a unit path. */
        GrantForm: {
            /** @description The office. */
            role: components["schemas"]["Role"];
            /** @description Unit path; `/` for the whole county. */
            scope: string;
        };
        /** @description The offices of an account, whole. */
        GrantRoles: {
            /** @description Each office with the unit path it covers. */
            roles: components["schemas"]["GrantForm"][];
        };
        /** @description An office and where it holds. */
        GrantView: {
            /** @description The office. */
            role: components["schemas"]["Role"];
            /** @description Unit path that it covers. */
            scope: string;
            /** @description Name of the unit at that path; `null` for the whole county. */
            unit_name?: string | null;
        };
        /** @description How often a kind of organ was visited in a half-year. */
        HalfYear: {
            /**
             * Format: int32
             * @description First or second half.
             */
            half: number;
            /** @description Visits. */
            visits: number;
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @description Somebody to whom a petition can be assigned. */
        HandlerRow: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description What stands in the way (R-PET-1). */
            barred?: string | null;
            /** @description Name. */
            name: string;
        };
        /**
         * Format: uuid
         * @description An identity: UUIDv7, made by the server, ordered by time.
         */
        Id: string;
        /** @description The full identity number; its reading is in the journal. */
        IdCardView: {
            /** @description The number. */
            id_card: string;
        };
        /** @description The key of an identity, for one pair of holders. */
        IdentityShare: {
            /** @description Key of the one who asks. */
            asker: components["schemas"]["Id"];
            /** @description Sealed to both, as base64. */
            sealed: string;
            /** @description Key of the one who must agree. */
            second: components["schemas"]["Id"];
        };
        /** @enum {string} */
        IdentityState: "asked" | "agreed" | "refused" | "opened";
        /** @description Inspection notice: task, people, team, time, method, content, where to write and call. */
        InspectionContent: {
            /**
             * Format: date
             * @description First day of the inspection.
             */
            inspect_from?: string | null;
            /**
             * Format: date
             * @description Last day; the notice stays until then.
             */
            inspect_to?: string | null;
            /** @description Where visitors are received. */
            letters_place: string;
            /**
             * Format: date
             * @description Until when letters, calls and visits are received.
             */
            letters_until?: string | null;
            /** @description Method. */
            method: string;
            /** @description Who is inspected: name and post are shown. */
            people: components["schemas"]["NoticePerson"][];
            /** @description What is inspected. */
            subject: string;
            /** @description Telephone of the supervision. */
            supervision_phone: string;
            /** @description Task of the inspection. */
            task: string;
            /** @description The team. */
            team: components["schemas"]["TeamLine"][];
        };
        /** @description The feedback to the principal leaders of the unit. */
        InspectionFeedback: {
            /** @description Who was there. */
            attendees: string;
            /**
             * Format: date
             * @description Day.
             */
            held_on: string;
            /** @description Place. */
            place: string;
            /** @description What the team said. */
            shared: string;
            /** @description What the unit's leaders said. */
            unit_view: string;
        };
        /** @description The plan of an inspection. */
        InspectionForm: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description What it is for. */
            kind: components["schemas"]["InspectionKind"];
            /** @description The plan. */
            plan: components["schemas"]["InspectionPlan"];
        };
        /** @enum {string} */
        InspectionKind: "pre_appointment" | "directed" | "tracking" | "annual" | "mid_term" | "end_term" | "admonition" | "probation" | "transfer" | "reserve";
        /** @description A present member of the team. */
        InspectionMember: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Whether the member leads. */
            lead: boolean;
            /** @description Whether it is the person who asks. */
            mine: boolean;
            /** @description Name. */
            name: string;
        };
        /** @enum {string} */
        InspectionMethod: "document_review" | "site_visit" | "interview" | "former_unit" | "survey" | "other";
        /** @description What is planned. */
        InspectionPlan: {
            /**
             * Format: date
             * @description When.
             */
            agreed_on?: string | null;
            /** @description With which principal leaders of the unit the plan was agreed. */
            agreed_with?: string | null;
            /**
             * Format: date
             * @description Last day.
             */
            ends_on: string;
            /**
             * Format: int32
             * @description How many people there are to talk to, where that is fewer than talks are asked for.
             */
            population?: number | null;
            /**
             * Format: date
             * @description First day.
             */
            starts_on: string;
            /** @description Scope, methods, order of work. */
            text: string;
        };
        /** @description A major problem as stored. */
        InspectionProblemView: {
            candidate_id?: components["schemas"]["Id"] | null;
            /** @description What was found. */
            content: string;
            /**
             * Format: date
             * @description Last day for the report to the head of the department.
             */
            due_on: string;
            /**
             * Format: date
             * @description When.
             */
            found_on: string;
            /** @description Problem id. */
            id: components["schemas"]["Id"];
            /** @description Whether that was, or is, too late. */
            late: boolean;
            /**
             * Format: date
             * @description When it was reported.
             */
            reported_on?: string | null;
            /** @description To whom. */
            reported_to?: string | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description How much of the work is done, as the rules count it. */
        InspectionProgress: {
            /** @description Circles with evidence about every candidate. */
            circles: number;
            /** @description Circles there are. */
            circles_need: number;
            /**
             * Format: int32
             * @description Talks about the candidate with the fewest.
             */
            talks: number;
            /**
             * Format: int32
             * @description Talks needed.
             */
            talks_need: number;
            /** @description Tiers heard about every candidate. */
            tiers: number;
            /** @description Tiers there are. */
            tiers_need: number;
        };
        /** @description A section. */
        InspectionReportSection: {
            /** @description Talks and evidence that it rests on. */
            evidence_ids: components["schemas"]["Id"][];
            /** @description Which. */
            section: components["schemas"]["ReportSection"];
            /** @description What it says. */
            text: string;
        };
        /** @enum {string} */
        InspectionReturnWay: "letter" | "visit";
        /** @description An inspection in a list. */
        InspectionRow: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /**
             * Format: date
             * @description Last day planned.
             */
            ends_on: string;
            /** @description Inspection id. */
            id: components["schemas"]["Id"];
            /** @description What it is for. */
            kind: components["schemas"]["InspectionKind"];
            /**
             * Format: date
             * @description First day planned.
             */
            starts_on: string;
            /** @description State. */
            state: components["schemas"]["InspectionState"];
            /** @description Its unit. */
            unit_name: string;
        };
        /** @enum {string} */
        InspectionState: "planned" | "notice_published" | "in_progress" | "evidence_closed" | "drafting" | "unit_feedback" | "reported" | "accepted" | "returned" | "suspended";
        /** @description An inspection. */
        InspectionView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The candidates. */
            candidates: components["schemas"]["CandidateBrief"][];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: date
             * @description Day on which the evidence was closed.
             */
            closed_on?: string | null;
            /** @description Since when it exists. */
            created_at: components["schemas"]["Ts"];
            feedback?: components["schemas"]["InspectionFeedback"] | null;
            /** @description Inspection id. */
            id: components["schemas"]["Id"];
            /** @description What it is for. */
            kind: components["schemas"]["InspectionKind"];
            /** @description Its present members. */
            members: components["schemas"]["InspectionMember"][];
            /**
             * Format: date
             * @description When the notice was published.
             */
            notice_on?: string | null;
            /** @description The plan. */
            plan: components["schemas"]["InspectionPlan"];
            /** @description Major problems. */
            problems: components["schemas"]["InspectionProblemView"][];
            /** @description How much is done. */
            progress: components["schemas"]["InspectionProgress"];
            /** @description What the unit said of the team's work, for the offices that are shown it. */
            returns?: components["schemas"]["ReturnVisitView"][] | null;
            /**
             * Format: date
             * @description The first day after the notice's lead time.
             */
            start_from?: string | null;
            /**
             * Format: date
             * @description First day of the work.
             */
            started_on?: string | null;
            /** @description State. */
            state: components["schemas"]["InspectionState"];
            team_id?: components["schemas"]["Id"] | null;
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Warnings of the step just taken. */
            warnings: components["schemas"]["Broken"][];
            /** @description Whether the person who asks may write talks, evidence and reports now. */
            writable: boolean;
        };
        /** @description Somebody who holds the office of an inspector. */
        InspectorRow: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Whether the certificate counts today. */
            certified: boolean;
            /** @description Whether the person holds the office of a lead. */
            may_lead: boolean;
            /** @description Name. */
            name: string;
            /** @description Number of the certificate. */
            number?: string | null;
            /**
             * Format: date
             * @description Last day of the certificate.
             */
            valid_to?: string | null;
        };
        /** @description A training. */
        InspectorTraining: {
            /** @description Kind. */
            kind: components["schemas"]["CertificateTrainingKind"];
            /**
             * Format: date
             * @description Day.
             */
            on: string;
            /** @description What it was about. */
            title: string;
        };
        /** @description A person on an item. */
        ItemCandidateView: {
            /** @description The person, in a line. */
            cadre: components["schemas"]["CadreBrief"];
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description By which document the department above consented. */
            consent: string;
            /** @description Whether elected by the votes so far. */
            elected: boolean;
            /** @description Whether a promotion out of order. */
            exceptional: boolean;
            /** @description Whether on the ballot of the present vote. */
            on_ballot: boolean;
        };
        /** @description A conference to be held. */
        JointConferenceForm: {
            /** @description Points of the agenda. */
            agenda: string[];
            /** @description Who takes the chair. */
            chair: string;
            /** @description Organs and whom they send. */
            members: components["schemas"]["JointMember"][];
            /** @description Where. */
            place: string;
            /**
             * Format: date
             * @description The day for which it is planned.
             */
            planned_on: string;
            /** @description Title. */
            title: string;
            /** @description Whose conference: the county, as a rule. */
            unit_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        JointConferenceItemState: "open" | "done" | "dropped";
        /** @description A conference in a list. */
        JointConferenceRow: {
            /**
             * Format: date
             * @description The day on which it was held.
             */
            held_on?: string | null;
            /** @description Conference id. */
            id: components["schemas"]["Id"];
            /** @description Where. */
            place: string;
            /**
             * Format: date
             * @description The day for which it was planned.
             */
            planned_on: string;
            /** @description State. */
            state: components["schemas"]["JointConferenceState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description Title. */
            title: string;
            /** @description Whose. */
            unit_id: components["schemas"]["Id"];
            /** @description Whose. */
            unit_name: string;
        };
        /** @enum {string} */
        JointConferenceState: "planned" | "held" | "signed" | "closed" | "cancelled";
        /** @description A conference. */
        JointConferenceView: components["schemas"]["JointConferenceRow"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Points of the agenda. */
            agenda: string[];
            /** @description Who takes the chair. */
            chair: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description What was exchanged; nothing for those who sit in, and for a unit that answers what it answers for. */
            exchanged: components["schemas"]["JointItemView"][];
            /** @description Organs and whom they send. */
            members: components["schemas"]["JointMember"][];
            /** @description The minutes; nothing for those who sit in. */
            minutes?: string | null;
            /** @description Who wrote them. */
            recorder_name?: string | null;
            /**
             * Format: date
             * @description When.
             */
            signed_on?: string | null;
            /** @description Who signed them. */
            signer_name?: string | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Whether the reader is shown items and minutes. */
            whole: boolean;
        };
        /** @description Something that was exchanged, and who answers for it by when. */
        JointItemForm: {
            /**
             * Format: date
             * @description By when.
             */
            due_on: string;
            /** @description The organ that told of it. */
            from_organ: string;
            /** @description What. */
            topic: string;
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description An item as it stands. */
        JointItemView: {
            /**
             * Format: date
             * @description By when.
             */
            due_on: string;
            /** @description What came of it. */
            follow_up?: string | null;
            /** @description The organ that told of it. */
            from_organ: string;
            /** @description Item id. */
            id: components["schemas"]["Id"];
            /** @description What the unit that answers for it told. */
            report?: string | null;
            /**
             * Format: date
             * @description When.
             */
            reported_on?: string | null;
            /** @description Who. */
            reporter_name?: string | null;
            /**
             * Format: date
             * @description When that was put on record.
             */
            settled_on?: string | null;
            /** @description How it stands. */
            state: components["schemas"]["JointConferenceItemState"];
            /** @description What. */
            topic: string;
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
        };
        /** @description An organ and whom it sends. */
        JointMember: {
            /** @description The person. */
            name: string;
            /** @description The organ, e.g. 县纪委监委. */
            organ: string;
        };
        /** @description Something that was learned. */
        LiaisonFactForm: {
            cadre_id?: components["schemas"]["Id"] | null;
            /**
             * Format: date
             * @description By when.
             */
            due_on?: string | null;
            /** @description Who follows it up; with a day, or neither. */
            follow_up_by?: string | null;
            /** @description What. */
            text: string;
            unit_id?: components["schemas"]["Id"] | null;
        };
        /** @description Something that was learned, as it stands. */
        LiaisonFactView: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description The official's name. */
            cadre_name?: string | null;
            /**
             * Format: date
             * @description By when.
             */
            due_on?: string | null;
            /** @description Who follows it up. */
            follow_up_by?: string | null;
            /** @description Fact id. */
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Its place among what was learned, from one.
             */
            number: number;
            /** @description What came of it. */
            outcome?: string | null;
            /**
             * Format: date
             * @description When that was put on record.
             */
            settled_on?: string | null;
            /** @description How it stands. */
            state: components["schemas"]["LiaisonVisitFactState"];
            /** @description What. */
            text: string;
            /** @description The unit that it is about. */
            unit_name?: string | null;
        };
        /** @enum {string} */
        LiaisonVisitFactState: "noted" | "open" | "done";
        /** @description A visit that was made. */
        LiaisonVisitForm: {
            /** @description What was learned. */
            facts: components["schemas"]["LiaisonFactForm"][];
            /** @description Who was met. */
            met: string[];
            /** @description Which kind of organ. */
            organ: components["schemas"]["LiaisonVisitOrgan"];
            /** @description Its name. */
            organ_name: string;
            /** @description Whose department made it: the county, as a rule. */
            unit_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description On which day.
             */
            visited_on: string;
            /** @description Who went. */
            visitors: string[];
        };
        /** @enum {string} */
        LiaisonVisitOrgan: "development" | "statistics" | "discipline" | "health" | "audit" | "petition" | "finance" | "other";
        /** @description A visit in a list. */
        LiaisonVisitRow: {
            /** @description Visit id. */
            id: components["schemas"]["Id"];
            /** @description Which kind of organ. */
            organ: components["schemas"]["LiaisonVisitOrgan"];
            /** @description Its name. */
            organ_name: string;
            /** @description State. */
            state: components["schemas"]["LiaisonVisitState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /**
             * Format: date
             * @description On which day.
             */
            visited_on: string;
            /** @description Who went. */
            visitors: string[];
        };
        /** @enum {string} */
        LiaisonVisitState: "open" | "closed" | "withdrawn";
        /** @description A visit. */
        LiaisonVisitView: components["schemas"]["LiaisonVisitRow"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description What was learned, without what is said of the reader. */
            facts: components["schemas"]["LiaisonFactView"][];
            /** @description Who was met. */
            met: string[];
            /** @description Why it was withdrawn. */
            reason?: string | null;
            /** @description Who put it down. */
            recorder_name: string;
            /** @description Whose department made it. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description What an attachment belongs to. */
        LinkForm: {
            /** @description The case that both belong to. */
            case_id: components["schemas"]["Id"];
            /** @description Kind of thing: `motion`, `consultation` … */
            object: string;
            /** @description Which. */
            object_id: components["schemas"]["Id"];
        };
        /** @description A field in which file and record differ. */
        LrmxDifference: {
            /** @description Field by its name in the record; `photo` for the picture. */
            field: string;
            /** @description What the file says. */
            file: Record<string, never>;
            /** @description Whether the personal file proves it: such a field changes only by a change request (R-CAD-3). */
            locked: boolean;
            /** @description What is on record. */
            register: Record<string, never>;
        };
        /** @description Somebody on record who may be the person of the file. */
        LrmxMatch: {
            /** @description Cadre id. */
            cadre_id: components["schemas"]["Id"];
            /** @description Where file and record differ. */
            differences: components["schemas"]["LrmxDifference"][];
            /** @description How the person was found. */
            found_by: components["schemas"]["ViewLrmxFoundBy"];
            /** @description Identity number, masked. */
            id_card_mask?: string | null;
            /** @description Name. */
            name: string;
            /** @description Present post. */
            title: string;
            /** @description Unit. */
            unit_name: string;
        };
        /** @description A file, read and not written. */
        LrmxPreview: {
            /** @description What keeps it from being written. */
            errors: components["schemas"]["FieldError"][];
            /** @description Import id. */
            id: components["schemas"]["Id"];
            /** @description Its identity number, masked. */
            id_card_mask?: string | null;
            /** @description Who it may be. */
            matches: components["schemas"]["LrmxMatch"][];
            /** @description What the file says, in the fields of the register. */
            person: components["schemas"]["CadreForm"];
            /** @description Whether it has a photo. */
            photo: boolean;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description What to look at. */
            warnings: components["schemas"]["LrmxWarning"][];
        };
        /** @description A warning of the import, and what it is about. */
        LrmxWarning: {
            /** @description What is the matter. */
            code: components["schemas"]["LrmxWarningCode"];
            /** @description The element, and the place in the family table: `ChuShengNianYue`, `JiaTingChengYuan/2/XingMing`. */
            of: string;
        };
        /** @enum {string} */
        LrmxWarningCode: "lrmx_too_many_relatives" | "lrmx_relative_incomplete" | "lrmx_unreadable_date" | "lrmx_unknown_element" | "lrmx_repeated_element" | "lrmx_stray_text" | "lrmx_control_character" | "lrmx_photo_unreadable";
        /** @description The account that is signed in. */
        Me: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Account id. */
            id: components["schemas"]["Id"];
            /** @description Account name. */
            login: string;
            /** @description Person's name. */
            name: string;
            /** @description Recovery codes that were not used yet; `null` without a second factor. */
            recovery_codes_left?: number | null;
            /** @description Offices. */
            roles: components["schemas"]["GrantView"][];
            /** @description Second factor. */
            second_factor: components["schemas"]["SecondFactor"];
        };
        /** @enum {string} */
        MeetingBody: "ministers" | "standing" | "plenary" | "party_group";
        /** @description A meeting, new or changed before its materials went out. */
        MeetingForm: {
            /** @description The body that meets. */
            body: components["schemas"]["MeetingBody"];
            /** @description The members of the body, all of them: they are the members expected. */
            members: components["schemas"]["MemberForm"][];
            /** @description Where. */
            place?: string;
            /**
             * Format: date
             * @description When.
             */
            scheduled_on: string;
            /** @description At what time, `09:00`. */
            starts: string;
            /** @description Title, e.g. 县委常委会第12次会议. */
            title: string;
            /** @description The unit over which it decides. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description An item as prepared and as held. */
        MeetingItemEdit: {
            /** @description Promotions out of order. */
            exceptional?: components["schemas"]["Exceptional"][];
            /** @description The introduction by the head of the department. */
            introduction: string;
            /** @description How the plenary's members were asked in its recess. */
            members_asked?: string;
            /** @description How members vote. */
            mode: components["schemas"]["MeetingItemMode"];
            /** @description What members said. */
            opinions: components["schemas"]["MemberOpinion"][];
            /** @description Members who leave for this item. */
            recused: components["schemas"]["Recusal"][];
        };
        /** @description An item to put on the agenda. */
        MeetingItemForm: {
            /** @description One person, or more persons than seats. */
            candidate_ids: components["schemas"]["Id"][];
            /** @description The case, in deliberation. */
            case_id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Members who consent to take up again what was decided.
             */
            consent?: number;
            /** @description How members vote. */
            mode: components["schemas"]["MeetingItemMode"];
            /** @description The post of the case. */
            post_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        MeetingItemMode: "secret" | "hand" | "oral";
        /** @enum {string} */
        MeetingItemStance: "agree" | "disagree" | "defer";
        /** @enum {string} */
        MeetingItemState: "listed" | "voting" | "counted" | "adopted" | "rejected" | "deferred" | "withdrawn";
        /** @description An item. */
        MeetingItemView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The persons. */
            candidates: components["schemas"]["ItemCandidateView"][];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number and title. */
            case_title: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: int32
             * @description Members who consented to take it up again.
             */
            consent: number;
            /** @description Who entered a count in the present vote. */
            counts: components["schemas"]["CountEntered"][];
            /** @description Whether two counts were entered and differ. */
            counts_differ: boolean;
            /** @description Item id. */
            id: components["schemas"]["Id"];
            /** @description The introduction. */
            introduction: string;
            /** @description The meeting. */
            meeting_id: components["schemas"]["Id"];
            /** @description How the plenary's members were asked. */
            members_asked: string;
            mine?: components["schemas"]["VoteTally"] | null;
            /** @description How members vote. */
            mode: components["schemas"]["MeetingItemMode"];
            /** @description Members who must. */
            must_recuse: components["schemas"]["MustRecuse"][];
            /** @description What members said. */
            opinions: components["schemas"]["MemberOpinion"][];
            outcome?: components["schemas"]["VoteOutcome"] | null;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Its name, with the unit's. */
            post_name: string;
            /**
             * Format: int32
             * @description Members in the room, without those recused; while a vote is open, those when it was opened.
             */
            present: number;
            /** @description Why it was put off, withdrawn or broken off. */
            reason?: string | null;
            /** @description Members who leave. */
            recused: components["schemas"]["Recusal"][];
            /** @description The votes counted. */
            results: components["schemas"]["VoteResult"][];
            /** @description Which vote it is in. */
            round: components["schemas"]["VoteRound"];
            /**
             * Format: int32
             * @description Its number.
             */
            round_no: number;
            /**
             * Format: int32
             * @description Persons to be chosen.
             */
            seats: number;
            /**
             * Format: int32
             * @description Place on the agenda.
             */
            seq: number;
            /** @description How far it is. */
            state: components["schemas"]["MeetingItemState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Warnings of the step just taken. */
            warnings?: components["schemas"]["Broken"][];
        };
        /** @description A member of the body at this meeting. */
        MeetingMember: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Whether in the chair. */
            chair: boolean;
            /** @description Name. */
            name: string;
            /**
             * Format: int32
             * @description Number on the list.
             */
            no: number;
            /** @description Post. */
            position: string;
            /** @description Whether in the room. */
            present: boolean;
        };
        /** @description A meeting in a list. */
        MeetingRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description The body. */
            body: components["schemas"]["MeetingBody"];
            /**
             * Format: int32
             * @description Members expected.
             */
            expected: number;
            /** @description Meeting id. */
            id: components["schemas"]["Id"];
            /** @description Number. */
            number: string;
            /** @description Where. */
            place: string;
            /**
             * Format: date
             * @description When.
             */
            scheduled_on: string;
            /** @description At what time. */
            starts: string;
            /** @description State. */
            state: components["schemas"]["MeetingState"];
            /** @description Title. */
            title: string;
        };
        /** @enum {string} */
        MeetingState: "scheduled" | "materials_sent" | "in_session" | "minutes_draft" | "signed" | "cancelled";
        /** @description A meeting. */
        MeetingView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The body. */
            body: components["schemas"]["MeetingBody"];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: int32
             * @description Members expected.
             */
            expected: number;
            /** @description Whether the reader belongs to those who run the meeting (members see materials only). */
            full: boolean;
            /** @description Meeting id. */
            id: components["schemas"]["Id"];
            /** @description The items. */
            items: components["schemas"]["MeetingItemView"][];
            /**
             * Format: date
             * @description The last day for them.
             */
            materials_due: string;
            /**
             * Format: date
             * @description When the materials went out.
             */
            materials_on?: string | null;
            /** @description The members, with who is present. */
            members: components["schemas"]["MeetingMember"][];
            /** @description The minutes. */
            minutes: string;
            /** @description Who wrote them. */
            minutes_name?: string | null;
            /** @description Number. */
            number: string;
            opened_at?: components["schemas"]["Ts"] | null;
            /**
             * Format: int32
             * @description Votes that adopt.
             */
            passing: number;
            /** @description Where. */
            place: string;
            /**
             * Format: int32
             * @description Members present.
             */
            present: number;
            /**
             * Format: int32
             * @description Members that make a quorum.
             */
            quorum: number;
            /**
             * Format: date
             * @description When.
             */
            scheduled_on: string;
            signed_at?: components["schemas"]["Ts"] | null;
            /** @description Who signed for the chair. */
            signed_name?: string | null;
            /** @description At what time. */
            starts: string;
            /** @description State. */
            state: components["schemas"]["MeetingState"];
            /** @description Title. */
            title: string;
            /** @description The unit over which it decides. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A member of the team. */
        Member: {
            /**
             * Format: int32
             * @description Age in whole years.
             */
            age?: number | null;
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description Principal's post. */
            is_principal: boolean;
            /** @description Name. */
            name: string;
            /** @description Post. */
            post_name: string;
            /**
             * Format: date
             * @description Last day of probation.
             */
            probation_until?: string | null;
            /** @description Rank code. */
            rank: string;
            /** @description Highest schooling. */
            schooling: components["schemas"]["StructureSchooling"];
            /**
             * Format: date
             * @description Since when in the post.
             */
            since: string;
        };
        /** @description A member of the body. */
        MemberForm: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Whether in the chair; exactly one is. */
            chair?: boolean;
            /** @description Name. */
            name: string;
            /** @description Post. */
            position?: string;
        };
        /** @description What a member said. */
        MemberOpinion: {
            /**
             * Format: int32
             * @description The member's number.
             */
            no: number;
            /** @description Agree, disagree or put off. */
            stance: components["schemas"]["MeetingItemStance"];
            /** @description In words. */
            text?: string;
        };
        /** @description A message by receipt. */
        MessageForm: {
            /** @description The code. */
            receipt: string;
            /** @description What is added. */
            text: string;
        };
        /** @description One thing that is missing: a code the screens have words for, and whose or which it is. */
        Missing: {
            /** @description Whose or which: a name, a title, a tier. */
            of?: string | null;
            /** @description Stable code, e.g. `talk_tier` or `opinion_letter`. */
            what: string;
        };
        /**
         * @description A month
         * @example 1985-09
         */
        Month: string;
        /** @description The text of a motion. */
        MotionForm: {
            /** @description Papers: request of the unit, analysis, record, approval form. */
            attachments?: components["schemas"]["Id"][];
            /** @description The case; it stays what it was. */
            case_id: components["schemas"]["Id"];
            /** @description Record of the meeting that considered it. */
            meeting_record?: string;
            /** @description Work plan. */
            plan?: components["schemas"]["MotionPlan"];
            /** @description Why the post is to be filled now. */
            reason: string;
            /** @description Where the motion came from. */
            source: components["schemas"]["MotionSource"];
            /** @description Analysis of the unit's team: structure, needs, what the person must bring. */
            unit_analysis?: string;
            /** @description The vacancy: since when and how it came. */
            vacancy?: string;
            /** @description Which body considered it. */
            way: components["schemas"]["MotionWay"];
        };
        /** @enum {string} */
        MotionMethod: "differential" | "single_directed";
        /** @description The work plan. */
        MotionPlan: {
            /** @default null */
            method?: components["schemas"]["MotionMethod"] | null;
            /**
             * @description Steps and days.
             * @default
             */
            schedule?: string;
            /**
             * @description From which units and ranks.
             * @default
             */
            scope?: string;
            /**
             * @description Who is to inspect.
             * @default
             */
            team_note?: string;
        };
        /** @enum {string} */
        MotionSource: "unit_request" | "org_analysis" | "leader";
        /** @description A motion. */
        MotionView: components["schemas"]["MotionForm"] & {
            /** @description What can be done: `edit`. */
            actions: components["schemas"]["Offer"][];
            /** @description Motion id. */
            id: components["schemas"]["Id"];
            /** @description Its papers, in words. */
            papers: components["schemas"]["AttachmentBrief"][];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @enum {string} */
        MotionWay: "work_group" | "standing_committee" | "other";
        /** @description A deadline that a calendar moves. */
        MovedDeadline: {
            /**
             * Format: date
             * @description The last day before.
             */
            from: string;
            /** @description Deadline's id. */
            id: components["schemas"]["Id"];
            /** @description What is to be done. */
            kind: string;
            /** @description What kind of thing waits. */
            object: string;
            /** @description Which. */
            object_id: components["schemas"]["Id"];
            /** @description For whom or what, in words. */
            title: string;
            /**
             * Format: date
             * @description The last day after.
             */
            to: string;
        };
        /** @description A member who must leave for an item (SOD-5). */
        MustRecuse: {
            /** @description Name. */
            name: string;
            /**
             * Format: int32
             * @description The member's number.
             */
            no: number;
            /** @description In relation to whom. */
            of: string;
        };
        /** @description A post that is open for nominations. */
        NominationCall: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /**
             * Format: int32
             * @description Persons to be appointed.
             */
            headcount: number;
            /** @description Its kind. */
            kind: components["schemas"]["SelectionCaseKind"];
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Unit and name of the post. */
            post_title: string;
        };
        /** @description A nomination, new or still a draft. */
        NominationForm: {
            /** @description Documents: the signed paper, minutes. */
            attachments?: components["schemas"]["Id"][];
            /** @description The person put forward. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description How. */
            method: components["schemas"]["NominationMethod"];
            /** @description By name; empty for a secret one. */
            nominators?: components["schemas"]["NominatorForm"][];
            /** @description The post of the case. */
            post_id: components["schemas"]["Id"];
            /** @description Why this person. */
            reason: string;
            /** @description Who puts forward. */
            source: components["schemas"]["NominationSource"];
        };
        /** @enum {string} */
        NominationKinship: "none" | "spouse" | "lineal" | "collateral" | "in_law";
        /** @enum {string} */
        NominationMethod: "secret" | "signed" | "talk" | "meeting_vote";
        /** @description A nomination in a list. */
        NominationRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description The person put forward. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description When it was made. */
            created_at: components["schemas"]["Ts"];
            /** @description Nomination id. */
            id: components["schemas"]["Id"];
            /** @description Method. */
            method: components["schemas"]["NominationMethod"];
            /** @description Name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Unit and name of the post. */
            post_title: string;
            /** @description Source. */
            source: components["schemas"]["NominationSource"];
            /** @description State. */
            state: components["schemas"]["NominationState"];
            /** @description Present post. */
            title: string;
        };
        /** @enum {string} */
        NominationSource: "mass" | "leader" | "unit" | "self";
        /** @enum {string} */
        NominationState: "draft" | "submitted" | "qualified" | "rejected" | "in_pool" | "selected" | "not_selected" | "withdrawn";
        /** @description A nomination. */
        NominationView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Documents. */
            attachments: components["schemas"]["Id"][];
            /** @description The person put forward. */
            cadre_id: components["schemas"]["Id"];
            candidate_id?: components["schemas"]["Id"] | null;
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description When it was made. */
            created_at: components["schemas"]["Ts"];
            /** @description Who handed it in. */
            creator_name: string;
            /** @description Nomination id. */
            id: components["schemas"]["Id"];
            /** @description Method. */
            method: components["schemas"]["NominationMethod"];
            /** @description Name. */
            name: string;
            /** @description By whom. */
            nominators: components["schemas"]["NominatorForm"][];
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Unit and name of the post. */
            post_title: string;
            qualified_at?: components["schemas"]["Ts"] | null;
            /** @description Who qualified or rejected. */
            qualifier_name?: string | null;
            /** @description Why this person. */
            reason: string;
            /** @description The figures of the qualification; for those who see the case. */
            sheet: components["schemas"]["QualificationLine"][];
            /** @description Source. */
            source: components["schemas"]["NominationSource"];
            /** @description State. */
            state: components["schemas"]["NominationState"];
            /** @description Why it was rejected or withdrawn. */
            state_reason?: string | null;
            stated?: components["schemas"]["QualificationForm"] | null;
            submitted_at?: components["schemas"]["Ts"] | null;
            /** @description Present post. */
            title: string;
            /** @description Unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Warnings of the step just taken. */
            warnings?: components["schemas"]["Broken"][];
        };
        /** @description A person or a unit that puts forward. */
        NominatorForm: {
            cadre_id?: components["schemas"]["Id"] | null;
            kinship?: components["schemas"]["NominationKinship"] | null;
            /** @description Name. */
            name: string;
            /** @description Post. */
            title?: string;
        };
        /** @description A change of a published notice, appended and never silent. */
        NoticeAmendment: {
            /** @description What was changed. */
            kind: components["schemas"]["DocumentAmendmentKind"];
            /**
             * Format: date
             * @description When the change was published.
             */
            on: string;
            /** @description In words. */
            text: string;
        };
        /** @description A place where a notice hangs, and the proof that it does. */
        NoticeChannel: {
            /**
             * Format: uuid
             * @description Photo, as an attachment.
             */
            attachment_id?: string | null;
            /** @description What kind of place. */
            kind: components["schemas"]["ContentChannelKind"];
            /** @description Which one: 政府门户网站, 县委大院公示栏, 原单位 … */
            place?: string;
            /**
             * Format: date
             * @description When it was posted there.
             */
            posted_on?: string | null;
            /** @description Address, for the web. */
            url?: string | null;
        };
        /** @description Where a notice hangs, with proof. */
        NoticeChannels: {
            /** @description The places. */
            channels: components["schemas"]["NoticeChannel"][];
        };
        /** @description What a notice says, by its kind. */
        NoticeContent: (components["schemas"]["VacancyContent"] & {
            /** @enum {string} */
            type: "vacancy";
        }) | (components["schemas"]["InspectionContent"] & {
            /** @enum {string} */
            type: "inspection";
        }) | (components["schemas"]["PreAppointmentContent"] & {
            /** @enum {string} */
            type: "pre_appointment";
        }) | (components["schemas"]["AssessmentContent"] & {
            /** @enum {string} */
            type: "assessment";
        }) | (components["schemas"]["TvSpeechContent"] & {
            /** @enum {string} */
            type: "tv_speech";
        }) | (components["schemas"]["ProbationEndContent"] & {
            /** @enum {string} */
            type: "probation_end";
        }) | (components["schemas"]["CommitmentContent"] & {
            /** @enum {string} */
            type: "commitment";
        }) | (components["schemas"]["OutcomeContent"] & {
            /** @enum {string} */
            type: "result";
        }) | (components["schemas"]["ReceptionDaysContent"] & {
            /** @enum {string} */
            type: "reception";
        });
        /** @description A notice as the public reads it. */
        NoticeDocument: {
            /** @description What was changed since it was first published, oldest first. */
            amendments?: components["schemas"]["NoticeAmendment"][];
            /** @description Last paragraph. */
            closing: string;
            /** @description When leaders receive people, of such a notice. */
            days?: components["schemas"]["ReceptionDay"][];
            /**
             * Format: date
             * @description Last day.
             */
            end: string;
            /** @description What it announces. */
            kind: components["schemas"]["NoticeKind"];
            /** @description Number; none before the publication. */
            number?: string | null;
            /** @description First paragraph. */
            opening: string;
            /** @description Who signs. */
            publisher: string;
            /** @description Who receives reports. */
            reception: components["schemas"]["NoticeReception"];
            /** @description Sections. */
            sections: components["schemas"]["NoticeSection"][];
            /**
             * Format: date
             * @description First day.
             */
            start: string;
            /** @description Title. */
            title: string;
        };
        /** @enum {string} */
        NoticeEffect: "none" | "investigate";
        /** @description An exemption from being published. */
        NoticeExemption: {
            /** @description Which. */
            kind: components["schemas"]["RulesExemptionKind"];
            /** @description Why, in words. */
            reason: string;
        };
        /** @enum {string} */
        NoticeFeedbackChannel: "phone" | "letter" | "visit" | "web";
        /** @description A notice, new or changed. What is still missing in it is told, not refused, until it is submitted. */
        NoticeForm: {
            case_id?: components["schemas"]["Id"] | null;
            /** @description Where it hangs. */
            channels: components["schemas"]["NoticeChannel"][];
            /** @description What it says. */
            content: components["schemas"]["NoticeContent"];
            exemption?: components["schemas"]["NoticeExemption"] | null;
            /** @description Who receives reports. */
            reception: components["schemas"]["NoticeReception"];
            /**
             * Format: date
             * @description First day; the day of the publication when that comes later.
             */
            start_date: string;
            /** @description Title. */
            title: string;
            unit_id?: components["schemas"]["Id"] | null;
        };
        /** @enum {string} */
        NoticeKind: "vacancy" | "inspection" | "pre_appointment" | "assessment" | "tv_speech" | "probation_end" | "commitment" | "result" | "reception";
        /** @description A person in a notice. Post and reason are written; the rest is copied from the register when the notice is saved. */
        NoticePerson: {
            birth?: components["schemas"]["Month"] | null;
            /**
             * Format: uuid
             * @description The cadre.
             */
            cadre_id: string;
            /** @description Present post, from the register. */
            current_post?: string;
            /** @description Education, from the register. */
            education?: string;
            /** @description Reason of an exceptional promotion (破格). */
            exceptional_reason?: string | null;
            /** @description Name, from the register. */
            name?: string;
            /** @description Party, from the register. */
            party?: string;
            /** @description Proposed post (拟任职务). */
            proposed_post?: string;
            sex?: components["schemas"]["CitizenIdSex"] | null;
            /** @description What is said of the person: the duties promised (履职承诺), the result of the probation. */
            statement?: string;
        };
        /** @description A post that is vacant. */
        NoticePost: {
            /**
             * Format: int32
             * @description How many.
             */
            headcount: number;
            /** @description Unit and post. */
            name: string;
        };
        /** @description How a notice that is being written would look, and what it lacks. */
        NoticePreview: {
            /** @description The rules that its submission asks for. */
            checks: components["schemas"]["Check"][];
            /** @description The page as the public would read it. */
            document: components["schemas"]["NoticeDocument"];
            /** @description When it would stand. */
            window: components["schemas"]["NoticeWindow"];
        };
        /** @description Who receives what people report. */
        NoticeReception: {
            /** @description Address. */
            address: string;
            /** @description Hours. */
            hours?: string;
            /** @description Telephone. */
            phone: string;
            /** @description Unit. */
            unit: string;
            /** @description Web address. */
            web?: string;
        };
        /** @description A notice in a list. */
        NoticeRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            case_id?: components["schemas"]["Id"] | null;
            /** @description Its title. */
            case_title?: string | null;
            /**
             * Format: int64
             * @description Working days left after today; negative when it is over.
             */
            days_left: number;
            /**
             * Format: date
             * @description Last day.
             */
            end: string;
            /** @description Whether nothing is published. */
            exempt: boolean;
            /** @description Notice's id. */
            id: components["schemas"]["Id"];
            /** @description What it announces. */
            kind: components["schemas"]["NoticeKind"];
            /** @description Number, once published. */
            number?: string | null;
            /** @description Whether the last day may still move (CAL-01). */
            provisional: boolean;
            /**
             * Format: date
             * @description First day.
             */
            start: string;
            /** @description How far it has come, today. */
            state: components["schemas"]["NoticeState"];
            /** @description Title. */
            title: string;
            /** @description The unit. */
            unit_name: string;
        };
        /** @description A section of the body: 一、二、三. */
        NoticeSection: {
            /** @description Heading, numbered. */
            heading: string;
            /** @description Paragraphs. */
            lines: string[];
        };
        /** @enum {string} */
        NoticeState: "draft" | "review" | "approved" | "published" | "extended" | "ended" | "feedback_registered" | "confirmed" | "withdrawn";
        /** @enum {string} */
        NoticeVerdict: "unaffected" | "affected";
        /** @description A notice. */
        NoticeView: components["schemas"]["NoticeForm"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Who is affected. */
            affected: components["schemas"]["Id"][];
            /** @description Who approved it. */
            approver?: string | null;
            /** @description Who wrote it. */
            author: string;
            /** @description The case's number. */
            case_number?: string | null;
            /** @description The case's title. */
            case_title?: string | null;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description What is being corrected, until it is published again: the public reads it then. */
            correcting?: string | null;
            /** @description The page as the public would read it. */
            document: components["schemas"]["NoticeDocument"];
            /** @description What came in; only for those who handle it. */
            feedback?: components["schemas"]["FeedbackView"][] | null;
            /** @description Notice's id. */
            id: components["schemas"]["Id"];
            /** @description What it announces. */
            kind: components["schemas"]["NoticeKind"];
            /** @description Number, once published. */
            number?: string | null;
            /** @description Whether the public reads a version of it now, e.g. while it is being corrected. */
            public: boolean;
            /** @description Why it was returned, extended or withdrawn. */
            reason?: string | null;
            result?: components["schemas"]["NoticeVerdict"] | null;
            /** @description Why. */
            result_note?: string | null;
            /** @description How far it has come, today. */
            state: components["schemas"]["NoticeState"];
            /** @description Since when it stands in this state. */
            state_since: components["schemas"]["Ts"];
            /** @description The unit's name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description When it stands, or would stand if it were published today. */
            window: components["schemas"]["NoticeWindow"];
        };
        /** @description When a notice stands. */
        NoticeWindow: {
            /** @description What that rests on. */
            basis: components["schemas"]["Basis"];
            /**
             * Format: int64
             * @description Working days left after today; negative when it is over.
             */
            days_left: number;
            /**
             * Format: date
             * @description Last day.
             */
            end: string;
            /**
             * Format: int32
             * @description Working days before the day that it announces.
             */
            lead: number;
            /**
             * Format: int32
             * @description Working days that the rule asks for: of the window, or of the lead.
             */
            minimum: number;
            /** @description Whether the last day may still move (CAL-01). */
            provisional: boolean;
            /**
             * Format: date
             * @description First day.
             */
            start: string;
            /**
             * Format: int32
             * @description Working days from the first to the last.
             */
            working_days: number;
        };
        /** @description An action open in the present state, with the reason when it cannot be taken now. */
        Offer: {
            /** @description The action. */
            action: string;
            refusal?: components["schemas"]["Refusal"] | null;
        };
        /** @enum {string} */
        OfficeKeyState: "made" | "confirmed" | "retired";
        /** @description A message of the office to the petitioner. */
        OfficeMessage: {
            /** @description What is asked or told. */
            text: string;
        };
        /** @description A document for print. */
        OfficialPrint: {
            /** @description Paragraphs. */
            lines: string[];
            /** @description Number, where it has one. */
            number?: string | null;
            /**
             * Format: date
             * @description On which day.
             */
            on: string;
            /** @description Who signs. */
            signer: string;
            /** @description Title. */
            title: string;
            /** @description To whom; a paper of the office's own goes to nobody. */
            to?: string | null;
        };
        /** @description Who complained, as read once. */
        OpenedIdentity: {
            petitioner?: components["schemas"]["Petitioner"] | null;
            /** @description The request by which it was read. */
            reading_id: components["schemas"]["Id"];
            sealed?: components["schemas"]["SealedReading"] | null;
        };
        /** @description A suggestion in a list. */
        OpinionRow: {
            /** @description How it begins. */
            excerpt: string;
            /**
             * Format: date
             * @description When.
             */
            handled_on?: string | null;
            /** @description Who handled it. */
            handler?: string | null;
            /** @description Suggestion's id. */
            id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description The day on which it came.
             */
            received_on: string;
            /** @description How far it has come. */
            state: components["schemas"]["OpinionState"];
        };
        /** @enum {string} */
        OpinionState: "received" | "handled";
        /** @description A suggestion. */
        OpinionView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /**
             * Format: date
             * @description When.
             */
            handled_on?: string | null;
            /** @description Who handled it. */
            handler?: string | null;
            /** @description Suggestion's id. */
            id: components["schemas"]["Id"];
            /** @description What was done with it. */
            note?: string | null;
            /**
             * Format: date
             * @description The day on which it came.
             */
            received_on: string;
            /** @description How far it has come. */
            state: components["schemas"]["OpinionState"];
            /** @description What it says. */
            text: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A kind of organ, and how often it was visited. */
        OrganVisits: {
            /**
             * Format: date
             * @description The last day on which the next one is in time; nothing for organs that are not called on regularly.
             */
            due?: string | null;
            /** @description The last four half-years, the latest first. */
            half_years: components["schemas"]["HalfYear"][];
            /**
             * Format: date
             * @description The last visit.
             */
            last?: string | null;
            /** @description Which kind of organ. */
            organ: components["schemas"]["LiaisonVisitOrgan"];
            /** @description Whether it is called on regularly. */
            regular: boolean;
        };
        /** @description Outcome of an assessment or of an audit. */
        OutcomeContent: {
            /** @description What came out, one thing a line. */
            outcome: string;
            /** @description Of what. */
            subject: string;
            /**
             * Format: int32
             * @description Working days of the window.
             */
            window_wd: number;
        };
        /** @description A page of a list. */
        Page_AccountView: {
            /** @description The rows. */
            items: {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                cadre_id?: components["schemas"]["Id"] | null;
                /** @description Whether a password was set. */
                has_password: boolean;
                /** @description Account id. */
                id: components["schemas"]["Id"];
                /** @description The one-time token for the first password: shown once, in the answer that made it. */
                invitation?: string | null;
                last_sign_in?: components["schemas"]["Ts"] | null;
                /** @description Account name. */
                login: string;
                /** @description Person's name. */
                name: string;
                reset_asked_at?: components["schemas"]["Ts"] | null;
                /** @description Offices. */
                roles: components["schemas"]["GrantForm"][];
                /** @description Whether a second factor is enrolled. */
                second_factor: boolean;
                /** @description Whether it can be used. */
                state: components["schemas"]["AccountState"];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AdmittedCaseRow: {
            /** @description The rows. */
            items: {
                /** @description Its posts with their units; never its title, which may name somebody. */
                about: string[];
                /** @description Whether the inspection waits for one's evaluation. */
                evaluation_due: boolean;
                /** @description Case id. */
                id: components["schemas"]["Id"];
                /** @description Kind. */
                kind: components["schemas"]["SelectionCaseKind"];
                /** @description Number. */
                number: string;
                /** @description Stage. */
                state: components["schemas"]["SelectionCaseState"];
                /** @description The unit that it is about. */
                unit_name: string;
                /**
                 * Format: date
                 * @description Until when one is admitted.
                 */
                until_on: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AppointmentView: {
            /** @description The rows. */
            items: (components["schemas"]["AppointmentTerms"] & {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                /** @description The person. */
                cadre_id: components["schemas"]["Id"];
                /** @description The candidate. */
                candidate_id: components["schemas"]["Id"];
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its title. */
                case_title: string;
                /** @description How its rules stand. */
                checks: components["schemas"]["Check"][];
                /** @description Number of the document. */
                doc_no?: string | null;
                /** @description Appointment id. */
                id: components["schemas"]["Id"];
                /** @description Who issued it. */
                issued_by?: string | null;
                /**
                 * Format: date
                 * @description Its day.
                 */
                issued_on?: string | null;
                /** @description Name. */
                name: string;
                /** @description The post. */
                post_id: components["schemas"]["Id"];
                /** @description Its name. */
                post_name: string;
                probation_id?: components["schemas"]["Id"] | null;
                /**
                 * Format: date
                 * @description Last day of probation.
                 */
                probation_until?: string | null;
                /** @description Why it came to nothing. */
                reason?: string | null;
                /** @description Whether this takes the post away. */
                removal: boolean;
                /** @description State. */
                state: components["schemas"]["AppointmentState"];
                talk?: components["schemas"]["AppointmentTalk"] | null;
                /** @description The post held so far. */
                title: string;
                /** @description Its unit. */
                unit_name: string;
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AttachmentView: {
            /** @description The rows. */
            items: {
                case_id?: components["schemas"]["Id"] | null;
                /** @description Attachment id. */
                id: components["schemas"]["Id"];
                /** @description What it is. */
                kind: components["schemas"]["AttachmentKind"];
                /** @description Media type. */
                mime: string;
                /** @description File name. */
                name: string;
                /** @description Kind of thing that it belongs to. */
                object?: string | null;
                object_id?: components["schemas"]["Id"] | null;
                /** @description Level of secrecy. */
                secrecy: components["schemas"]["AttachmentSecrecy"];
                /** @description SHA-256 of the content, hexadecimal. */
                sha256: string;
                /**
                 * Format: int32
                 * @description Bytes.
                 */
                size: number;
                /** @description When. */
                uploaded_at: components["schemas"]["Ts"];
                /** @description Who uploaded it. */
                uploaded_by: components["schemas"]["Id"];
                /** @description By name. */
                uploader_name: string;
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AuditBrief: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /**
                 * Format: int32
                 * @description The point of reminding before that day that is reached, while the result is still to come.
                 */
                alert?: number | null;
                /**
                 * Format: date
                 * @description The last day for it.
                 */
                due_on: string;
                /** @description Audit id. */
                id: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @description When its report was issued.
                 */
                issued_on?: string | null;
                /** @description Kind. */
                kind: components["schemas"]["AuditKind"];
                /** @description Number, once it is entrusted. */
                number?: string | null;
                /** @description The post that brings the responsibility. */
                post_title: string;
                /** @description What an audit of performance looks at. */
                project?: string | null;
                /** @description State. */
                state: components["schemas"]["AuditState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /** @description The official. */
                subject_cadre_id: components["schemas"]["Id"];
                /** @description Name. */
                subject_name: string;
                /** @description The unit. */
                unit_name: string;
                /**
                 * Format: int32
                 * @description Year.
                 */
                year: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AuditObject: {
            /** @description The rows. */
            items: {
                /**
                 * Format: int32
                 * @description The point of reminding before that day that is reached (R-AUD-6).
                 */
                alert?: number | null;
                audit_id?: components["schemas"]["Id"] | null;
                audit_state?: components["schemas"]["AuditState"] | null;
                /**
                 * Format: int32
                 * @description The year for which it was planned.
                 */
                audit_year?: number | null;
                /**
                 * Format: date
                 * @description When the last audit was finished.
                 */
                audited_on?: string | null;
                /** @description The official. */
                cadre_id: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @description The last day for the next.
                 */
                due_on: string;
                ground?: components["schemas"]["AuditMarkGround"] | null;
                /** @description Whether the person may soon leave the post. */
                leaving: boolean;
                /**
                 * Format: date
                 * @description When the post was left, where its audit is still owed.
                 */
                left_on?: string | null;
                mark_id?: components["schemas"]["Id"] | null;
                /** @description Name. */
                name: string;
                /** @description The post that brings the responsibility. */
                post_title: string;
                /**
                 * Format: date
                 * @description Since when in the post, or in charge.
                 */
                since: string;
                /** @description The unit. */
                unit_id: components["schemas"]["Id"];
                /** @description Its name. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AuditPlanRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description Plan id. */
                id: components["schemas"]["Id"];
                /** @description How many it names. */
                items: number;
                /** @description State. */
                state: components["schemas"]["AuditPlanState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /** @description Over which unit. */
                unit_name: string;
                /**
                 * Format: int32
                 * @description Year.
                 */
                year: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AuditRow: {
            /** @description The rows. */
            items: {
                /** @description What was done. */
                action: string;
                /** @description Account. */
                actor_id: components["schemas"]["Id"];
                /** @description Name. */
                actor_name: string;
                /** @description Changed fields after, as JSON; `null` for business. */
                after?: string | null;
                /** @description SHA-256 of the fields after. */
                after_digest?: string | null;
                /** @description When. */
                at: components["schemas"]["Ts"];
                /** @description Changed fields before, as JSON; `null` for business. */
                before?: string | null;
                /** @description SHA-256 of the fields before. */
                before_digest?: string | null;
                /** @description Hash of the entry. */
                hash: string;
                /** @description To what kind of thing. */
                object: string;
                /** @description To which. */
                object_id: components["schemas"]["Id"];
                /** @description Request. */
                request_id?: string | null;
                /** @description Offices held then. */
                roles: string;
                /**
                 * Format: int64
                 * @description Place in the chain.
                 */
                seq: number;
                session_id?: components["schemas"]["Id"] | null;
                /** @description The case's stage then. */
                stage?: string | null;
                /** @description In words; `null` for what belongs to a case. */
                summary?: string | null;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_AuditorRow: {
            /** @description The rows. */
            items: {
                /** @description Account. */
                account_id: components["schemas"]["Id"];
                /** @description What stands in the way of auditing (R-AUD-1). */
                barred?: string | null;
                /** @description Whether an audit lead. */
                may_lead: boolean;
                /** @description Name. */
                name: string;
                /** @description Whether the person audited, or approved the report, and has no part in a re-examination (R-AUD-5). */
                original: boolean;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CadreChangeView: {
            /** @description The rows. */
            items: {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                attachment_id?: components["schemas"]["Id"] | null;
                /** @description Values on record when it was proposed. */
                before: Record<string, never>;
                /** @description Whose record. */
                cadre_id: components["schemas"]["Id"];
                /** @description The person's name. */
                cadre_name: string;
                /** @description How its rules stand. */
                checks: components["schemas"]["Check"][];
                decided_at?: components["schemas"]["Ts"] | null;
                /** @description Who decided. */
                decided_name?: string | null;
                /** @description With what reason. */
                decision_reason?: string | null;
                /** @description New values. */
                fields: Record<string, never>;
                /** @description Change id. */
                id: components["schemas"]["Id"];
                /** @description Locked fields among them. */
                locked: components["schemas"]["CadreLockedField"][];
                /** @description When. */
                proposed_at: components["schemas"]["Ts"];
                /** @description Who proposed it. */
                proposer_id: components["schemas"]["Id"];
                /** @description By name. */
                proposer_name: string;
                /** @description Why. */
                reason: string;
                /** @description State. */
                state: components["schemas"]["CadreChangeState"];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CadreRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                birth?: components["schemas"]["Month"] | null;
                /** @description Cadre id. */
                id: components["schemas"]["Id"];
                /** @description Identity number, masked. */
                id_card_mask?: string | null;
                /** @description Name. */
                name: string;
                /** @description Admission to the Party. */
                party_join?: string | null;
                /** @description Rank code. */
                rank?: string | null;
                rank_since?: components["schemas"]["Month"] | null;
                sex?: components["schemas"]["CitizenIdSex"] | null;
                /** @description State of the record. */
                state: components["schemas"]["CadreState"];
                /** @description Whether the person serves. */
                status: components["schemas"]["CadreStatus"];
                /** @description Present post. */
                title: string;
                /** @description Unit. */
                unit_id: components["schemas"]["Id"];
                /** @description Its name. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CalendarYearRow: {
            /** @description The rows. */
            items: {
                /** @description Where its days come from. */
                source: components["schemas"]["CalendarSource"];
                /**
                 * Format: int32
                 * @description The year.
                 */
                year: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CandidateBrief: {
            /** @description The rows. */
            items: {
                /** @description The person. */
                cadre_id: components["schemas"]["Id"];
                /** @description Candidate id. */
                id: components["schemas"]["Id"];
                /** @description The person's name. */
                name: string;
                /** @description The post. */
                post_id: components["schemas"]["Id"];
                /** @description State. */
                state: components["schemas"]["CandidateState"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CandidateVerifications: {
            /** @description The rows. */
            items: {
                /** @description The person. */
                cadre_id: components["schemas"]["Id"];
                /** @description The candidate. */
                candidate_id: components["schemas"]["Id"];
                /** @description The four, an audit where one is needed, and whatever else was begun. */
                items: components["schemas"]["VerificationCell"][];
                /** @description Name. */
                name: string;
                /** @description The post. */
                post_id: components["schemas"]["Id"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CaseRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and stage admit. */
                actions: string[];
                /** @description Case id. */
                id: components["schemas"]["Id"];
                /** @description Kind. */
                kind: components["schemas"]["SelectionCaseKind"];
                /** @description Number. */
                number: string;
                /** @description Since when it stands in this stage. */
                stage_since: components["schemas"]["Ts"];
                /** @description Stage. */
                state: components["schemas"]["SelectionCaseState"];
                /** @description Why it is suspended, if it is. */
                suspended?: string | null;
                /** @description Title. */
                title: string;
                /** @description Unit's name. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CertificateRow: {
            /** @description The rows. */
            items: {
                /** @description Account. */
                account_id: components["schemas"]["Id"];
                /** @description Certificate id. */
                id: components["schemas"]["Id"];
                /** @description Level. */
                level: string;
                /** @description Name of the person. */
                name: string;
                /** @description Number, once certified. */
                number?: string | null;
                /** @description State. */
                state: components["schemas"]["CertificateState"];
                /** @description The organ. */
                unit_name: string;
                /**
                 * Format: date
                 * @description Last day.
                 */
                valid_to?: string | null;
                /** @description Whether it counts today. */
                valid_today: boolean;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CheckpointView: {
            /** @description The rows. */
            items: {
                /** @description When it was made. */
                at: components["schemas"]["Ts"];
                /**
                 * Format: int64
                 * @description The last entry that it covers.
                 */
                seq: number;
                /** @description The whole in one word, which `hezhen verify journal --has` takes. */
                text: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CodeTableRow: {
            /** @description The rows. */
            items: {
                /** @description Whether the values were confirmed against a public copy of the standard. */
                confirmed: boolean;
                /** @description Our name for it. */
                name: string;
                /** @description How many codes it has. */
                size: number;
                /** @description The standard. */
                standard: string;
                /** @description Its edition. */
                version: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ConsultationRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /**
                 * Format: int64
                 * @description Working days left; negative when it is late.
                 */
                days_left: number;
                /**
                 * Format: date
                 * @description By when an answer is due.
                 */
                due: string;
                /** @description Letter id. */
                id: components["schemas"]["Id"];
                /** @description What is asked. */
                kind: components["schemas"]["VerificationItem"];
                /** @description Names of those asked about. */
                names: string[];
                /** @description Number. */
                number: string;
                /**
                 * Format: int32
                 * @description How often the office was reminded.
                 */
                reminded: number;
                /** @description When it was sent. */
                sent_at: components["schemas"]["Ts"];
                /** @description State. */
                state: components["schemas"]["ConsultationState"];
                /** @description The office asked. */
                to_role: components["schemas"]["Role"];
                /** @description The department asked. */
                to_unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_DeadlineView: {
            /** @description The rows. */
            items: {
                /** @description The parameter or the law that sets it. */
                basis: string;
                case_id?: components["schemas"]["Id"] | null;
                /**
                 * Format: date
                 * @description When the work was done, or the deadline waived.
                 */
                closed_on?: string | null;
                /**
                 * Format: date
                 * @description The last day.
                 */
                due_date: string;
                /**
                 * Format: int32
                 * @description By how many it was extended.
                 */
                extended_by: number;
                /** @description Deadline's id. */
                id: components["schemas"]["Id"];
                /** @description What is to be done. */
                kind: string;
                /**
                 * Format: int32
                 * @description How many.
                 */
                length: number;
                /** @description How near its end is today; `quiet` when it is closed. */
                level: components["schemas"]["AlertLevel"];
                /** @description What kind of thing waits. */
                object: string;
                /** @description Which. */
                object_id: components["schemas"]["Id"];
                /** @description Whether the day may still move (CAL-01). */
                provisional: boolean;
                /** @description Why it was waived. */
                reason?: string | null;
                /** @description Who must act. */
                role: string;
                /**
                 * Format: date
                 * @description From which day it counts.
                 */
                start_date: string;
                /** @description How it stands today. */
                state: components["schemas"]["DeadlineState"];
                /** @description For whom or what, in words. */
                title: string;
                /** @description What it counts. */
                unit: components["schemas"]["CalendarDeadlineUnit"];
                /**
                 * Format: int64
                 * @description Working days left after today; negative when overdue.
                 */
                working_days_left: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_DeliberationObserver: {
            /** @description The rows. */
            items: {
                /** @description Name. */
                name: string;
                /** @description The term. */
                supervisor_id: components["schemas"]["Id"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_DeliberationView: {
            /** @description The rows. */
            items: {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                /** @description Whether silence counts as agreement by now (dual management). */
                agreed_by_silence: boolean;
                /**
                 * Format: date
                 * @description When it was answered.
                 */
                answered_on?: string | null;
                /**
                 * Format: date
                 * @description Since when.
                 */
                asked_on: string;
                /** @description In what office. */
                capacity: components["schemas"]["DeliberationCapacity"];
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Consultation id. */
                id: components["schemas"]["Id"];
                /** @description How. */
                mode: components["schemas"]["DeliberationMode"];
                /** @description Supervisors who sat in. */
                observers: components["schemas"]["DeliberationObserver"][];
                opinion?: components["schemas"]["DeliberationOpinion"] | null;
                /** @description Post. */
                position: string;
                /** @description How far it is. */
                state: components["schemas"]["DeliberationState"];
                /** @description In words. */
                text: string;
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
                /** @description Who. */
                who: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_DisciplineText: {
            /** @description The rows. */
            items: {
                /** @description Stable code. */
                code: string;
                /** @description Its items. */
                items: string[];
                /** @description Whether a member of a team acknowledges it with the pledge. */
                pledged: boolean;
                /** @description Title. */
                title: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_EvidenceView: {
            /** @description The rows. */
            items: (components["schemas"]["EvidenceForm"] & {
                /** @description Who wrote it last. */
                author_id: components["schemas"]["Id"];
                /** @description Evidence id. */
                id: components["schemas"]["Id"];
                /** @description When. */
                saved_at: components["schemas"]["Ts"];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_GateOverrideView: {
            /** @description The rows. */
            items: (components["schemas"]["GateOverrideForm"] & {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                /** @description When. */
                asked_at: components["schemas"]["Ts"];
                /** @description Who asked. */
                asker_name: string;
                /** @description Name of the paper. */
                attachment_name: string;
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its number. */
                case_number: string;
                /** @description Its title. */
                case_title: string;
                decided_at?: components["schemas"]["Ts"] | null;
                /** @description Who decided. */
                decider_name?: string | null;
                /** @description Why. */
                decision_reason?: string | null;
                /** @description Request id. */
                id: components["schemas"]["Id"];
                /** @description State. */
                state: components["schemas"]["GateOverrideState"];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_GateRules: {
            /** @description The rows. */
            items: {
                /** @description What kind of thing. */
                object: components["schemas"]["GateOverrideTarget"];
                /** @description Rule ids. */
                rules: string[];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_HandlerRow: {
            /** @description The rows. */
            items: {
                /** @description Account. */
                account_id: components["schemas"]["Id"];
                /** @description What stands in the way (R-PET-1). */
                barred?: string | null;
                /** @description Name. */
                name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_InspectionRow: {
            /** @description The rows. */
            items: {
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its number. */
                case_number: string;
                /** @description Its title. */
                case_title: string;
                /**
                 * Format: date
                 * @description Last day planned.
                 */
                ends_on: string;
                /** @description Inspection id. */
                id: components["schemas"]["Id"];
                /** @description What it is for. */
                kind: components["schemas"]["InspectionKind"];
                /**
                 * Format: date
                 * @description First day planned.
                 */
                starts_on: string;
                /** @description State. */
                state: components["schemas"]["InspectionState"];
                /** @description Its unit. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_InspectorRow: {
            /** @description The rows. */
            items: {
                /** @description Account. */
                account_id: components["schemas"]["Id"];
                /** @description Whether the certificate counts today. */
                certified: boolean;
                /** @description Whether the person holds the office of a lead. */
                may_lead: boolean;
                /** @description Name. */
                name: string;
                /** @description Number of the certificate. */
                number?: string | null;
                /**
                 * Format: date
                 * @description Last day of the certificate.
                 */
                valid_to?: string | null;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_JointConferenceRow: {
            /** @description The rows. */
            items: {
                /**
                 * Format: date
                 * @description The day on which it was held.
                 */
                held_on?: string | null;
                /** @description Conference id. */
                id: components["schemas"]["Id"];
                /** @description Where. */
                place: string;
                /**
                 * Format: date
                 * @description The day for which it was planned.
                 */
                planned_on: string;
                /** @description State. */
                state: components["schemas"]["JointConferenceState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /** @description Title. */
                title: string;
                /** @description Whose. */
                unit_id: components["schemas"]["Id"];
                /** @description Whose. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_LiaisonVisitRow: {
            /** @description The rows. */
            items: {
                /** @description Visit id. */
                id: components["schemas"]["Id"];
                /** @description Which kind of organ. */
                organ: components["schemas"]["LiaisonVisitOrgan"];
                /** @description Its name. */
                organ_name: string;
                /** @description State. */
                state: components["schemas"]["LiaisonVisitState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /**
                 * Format: date
                 * @description On which day.
                 */
                visited_on: string;
                /** @description Who went. */
                visitors: string[];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_MeetingRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description The body. */
                body: components["schemas"]["MeetingBody"];
                /**
                 * Format: int32
                 * @description Members expected.
                 */
                expected: number;
                /** @description Meeting id. */
                id: components["schemas"]["Id"];
                /** @description Number. */
                number: string;
                /** @description Where. */
                place: string;
                /**
                 * Format: date
                 * @description When.
                 */
                scheduled_on: string;
                /** @description At what time. */
                starts: string;
                /** @description State. */
                state: components["schemas"]["MeetingState"];
                /** @description Title. */
                title: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_MotionView: {
            /** @description The rows. */
            items: (components["schemas"]["MotionForm"] & {
                /** @description What can be done: `edit`. */
                actions: components["schemas"]["Offer"][];
                /** @description Motion id. */
                id: components["schemas"]["Id"];
                /** @description Its papers, in words. */
                papers: components["schemas"]["AttachmentBrief"][];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_NominationCall: {
            /** @description The rows. */
            items: {
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its number. */
                case_number: string;
                /**
                 * Format: int32
                 * @description Persons to be appointed.
                 */
                headcount: number;
                /** @description Its kind. */
                kind: components["schemas"]["SelectionCaseKind"];
                /** @description The post. */
                post_id: components["schemas"]["Id"];
                /** @description Unit and name of the post. */
                post_title: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_NominationRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description The person put forward. */
                cadre_id: components["schemas"]["Id"];
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its number. */
                case_number: string;
                /** @description When it was made. */
                created_at: components["schemas"]["Ts"];
                /** @description Nomination id. */
                id: components["schemas"]["Id"];
                /** @description Method. */
                method: components["schemas"]["NominationMethod"];
                /** @description Name. */
                name: string;
                /** @description The post. */
                post_id: components["schemas"]["Id"];
                /** @description Unit and name of the post. */
                post_title: string;
                /** @description Source. */
                source: components["schemas"]["NominationSource"];
                /** @description State. */
                state: components["schemas"]["NominationState"];
                /** @description Present post. */
                title: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_NoticeRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                case_id?: components["schemas"]["Id"] | null;
                /** @description Its title. */
                case_title?: string | null;
                /**
                 * Format: int64
                 * @description Working days left after today; negative when it is over.
                 */
                days_left: number;
                /**
                 * Format: date
                 * @description Last day.
                 */
                end: string;
                /** @description Whether nothing is published. */
                exempt: boolean;
                /** @description Notice's id. */
                id: components["schemas"]["Id"];
                /** @description What it announces. */
                kind: components["schemas"]["NoticeKind"];
                /** @description Number, once published. */
                number?: string | null;
                /** @description Whether the last day may still move (CAL-01). */
                provisional: boolean;
                /**
                 * Format: date
                 * @description First day.
                 */
                start: string;
                /** @description How far it has come, today. */
                state: components["schemas"]["NoticeState"];
                /** @description Title. */
                title: string;
                /** @description The unit. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_OpinionRow: {
            /** @description The rows. */
            items: {
                /** @description How it begins. */
                excerpt: string;
                /**
                 * Format: date
                 * @description When.
                 */
                handled_on?: string | null;
                /** @description Who handled it. */
                handler?: string | null;
                /** @description Suggestion's id. */
                id: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @description The day on which it came.
                 */
                received_on: string;
                /** @description How far it has come. */
                state: components["schemas"]["OpinionState"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_OrganVisits: {
            /** @description The rows. */
            items: {
                /**
                 * Format: date
                 * @description The last day on which the next one is in time; nothing for organs that are not called on regularly.
                 */
                due?: string | null;
                /** @description The last four half-years, the latest first. */
                half_years: components["schemas"]["HalfYear"][];
                /**
                 * Format: date
                 * @description The last visit.
                 */
                last?: string | null;
                /** @description Which kind of organ. */
                organ: components["schemas"]["LiaisonVisitOrgan"];
                /** @description Whether it is called on regularly. */
                regular: boolean;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ParameterVersionRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description Who decided. */
                decider?: string | null;
                /**
                 * Format: date
                 * @description From when it is to be in force.
                 */
                effective_from: string;
                /** @description Version's id. */
                id: components["schemas"]["Id"];
                /** @description Whether it is the one in force today. */
                in_force: boolean;
                /**
                 * Format: int32
                 * @description Number, once approved.
                 */
                number?: number | null;
                /** @description When. */
                proposed_at: components["schemas"]["Ts"];
                /** @description Who proposed it. */
                proposer: string;
                /** @description Why. */
                reason: string;
                /** @description How far it has come. */
                state: components["schemas"]["ParameterState"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_PetitionKeyView: {
            /** @description The rows. */
            items: {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                /** @description What two people compare before one confirms the key of the other: eight groups of four. */
                fingerprint: string;
                /** @description Who holds it. */
                holder_name: string;
                /** @description Key id. */
                id: components["schemas"]["Id"];
                /** @description Whether identities are sealed to it now. */
                in_use: boolean;
                /** @description When it was made. */
                made_at: components["schemas"]["Ts"];
                /** @description Whether it is one's own. */
                own: boolean;
                retired_at?: components["schemas"]["Ts"] | null;
                second_at?: components["schemas"]["Ts"] | null;
                /** @description Who confirmed it. */
                second_name?: string | null;
                /** @description State. */
                state: components["schemas"]["OfficeKeyState"];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
                wrapped?: components["schemas"]["WrappedKey"] | null;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_PetitionRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description What it is about. */
                category: components["schemas"]["PetitionCategory"];
                /** @description How it came in. */
                channel: components["schemas"]["PetitionChannel"];
                clue?: components["schemas"]["AnswerClue"] | null;
                /** @description To whom it is assigned. */
                handler_name?: string | null;
                /** @description Petition id. */
                id: components["schemas"]["Id"];
                /** @description Number, once it is registered. */
                number?: string | null;
                /** @description Whether somebody gave a name. */
                real_name: boolean;
                /**
                 * Format: date
                 * @description On which day.
                 */
                received_on: string;
                /** @description Regime. */
                regime: components["schemas"]["PetitionRegime"];
                /** @description State. */
                state: components["schemas"]["PetitionState"];
                term?: components["schemas"]["PetitionTerm"] | null;
                /** @description Whether the petitioner wrote after the last step of the office. */
                unanswered: boolean;
                /** @description The unit whose office handles it. */
                unit_name: string;
                /** @description How soon it must be looked at. */
                urgency: components["schemas"]["PetitionUrgency"];
                verdict?: components["schemas"]["PetitionVerdict"] | null;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_PostRow: {
            /** @description The rows. */
            items: (components["schemas"]["PostForm"] & {
                /** @description Post id. */
                id: components["schemas"]["Id"];
                /** @description State. */
                state: components["schemas"]["PostState"];
                /** @description Its unit's name. */
                unit_name: string;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ProbationRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description The person. */
                cadre_id: components["schemas"]["Id"];
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /**
                 * Format: int64
                 * @description Days until then; negative when it is past.
                 */
                days_left: number;
                /** @description Probation id. */
                id: components["schemas"]["Id"];
                /** @description Name. */
                name: string;
                /** @description The post. */
                post_name: string;
                /**
                 * Format: date
                 * @description First day.
                 */
                start: string;
                /** @description State. */
                state: components["schemas"]["ProbationState"];
                /** @description Its unit. */
                unit_name: string;
                /**
                 * Format: date
                 * @description The day on which it ends.
                 */
                until: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ProcessEvent: {
            /** @description The rows. */
            items: {
                /** @description What was done. */
                action: string;
                /** @description Account. */
                actor_id: components["schemas"]["Id"];
                /** @description Name. */
                actor_name: string;
                /** @description When. */
                at: components["schemas"]["Ts"];
                /** @description Papers that it rests on. */
                evidence: components["schemas"]["AttachmentBrief"][];
                /** @description To what kind of thing. */
                object: string;
                /** @description To which. */
                object_id: components["schemas"]["Id"];
                /** @description Reason given. */
                reason?: string | null;
                /** @description Offices held then. */
                roles: string;
                /**
                 * Format: int64
                 * @description Place in the journal.
                 */
                seq: number;
                /** @description The case's stage then. */
                stage?: string | null;
                /** @description In words. */
                summary: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_PublicNotice: {
            /** @description The rows. */
            items: (components["schemas"]["NoticeDocument"] & {
                /**
                 * Format: int64
                 * @description Working days left after today.
                 */
                days_left: number;
                /** @description Notice's id. */
                id: components["schemas"]["Id"];
                /** @description Whether its window is over. */
                over: boolean;
                /** @description Whether its last day may still move, with the holidays of a year that are not known yet (CAL-01). */
                provisional: boolean;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_PublicPetitionKey: {
            /** @description The rows. */
            items: {
                /** @description Key id. */
                id: components["schemas"]["Id"];
                /** @description Point of P-256, uncompressed, base64. */
                public_key: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ReportView: {
            /** @description The rows. */
            items: {
                /** @description Candidate. */
                candidate_id: components["schemas"]["Id"];
                /** @description Name. */
                name: string;
                /**
                 * Format: int32
                 * @description Revision, for `If-Match`; 0 while nothing is written.
                 */
                revision: number;
                saved_at?: components["schemas"]["Ts"] | null;
                /** @description Sections. */
                sections: components["schemas"]["InspectionReportSection"][];
                /** @description Every present member, with the signature. */
                signatures: components["schemas"]["SignatureView"][];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_RevisionView: {
            /** @description The rows. */
            items: {
                /** @description Who saved it. */
                author: string;
                /**
                 * Format: int32
                 * @description Revision.
                 */
                revision: number;
                /** @description When. */
                saved_at: components["schemas"]["Ts"];
                /** @description Sections. */
                sections: components["schemas"]["InspectionReportSection"][];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_RotationYear: {
            /** @description The rows. */
            items: {
                /** @description Who is audited in it. */
                items: components["schemas"]["AuditObject"][];
                /**
                 * Format: int32
                 * @description Year.
                 */
                year: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_RoundRow: {
            /** @description The rows. */
            items: {
                /** @description Actions that office and state admit. */
                actions: string[];
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its number. */
                case_number: string;
                /** @description Its title. */
                case_title: string;
                /**
                 * Format: int32
                 * @description Persons who were to come.
                 */
                expected: number;
                /** @description Form. */
                form: components["schemas"]["RecommendationForm"];
                /**
                 * Format: date
                 * @description When it was held.
                 */
                held_on?: string | null;
                /** @description Round id. */
                id: components["schemas"]["Id"];
                /**
                 * Format: int32
                 * @description Number of the round in its case.
                 */
                number: number;
                /**
                 * Format: int32
                 * @description Persons who came.
                 */
                present?: number | null;
                /** @description State. */
                state: components["schemas"]["RecommendationState"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_SocialSupervisorRow: {
            /** @description The rows. */
            items: {
                /** @description The person's account. */
                account_id: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @description Last day.
                 */
                ends_on: string;
                /** @description Term id. */
                id: components["schemas"]["Id"];
                /** @description The person. */
                name: string;
                /** @description Number of the letter of appointment. */
                number?: string | null;
                /**
                 * Format: date
                 * @description First day.
                 */
                starts_on: string;
                /** @description State. */
                state: components["schemas"]["SocialSupervisorState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /** @description Where the person works and as what. */
                workplace: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_SupervisorAccount: {
            /** @description The rows. */
            items: {
                /** @description Account. */
                account_id: components["schemas"]["Id"];
                /**
                 * Format: date
                 * @description Last day of the term that runs or is yet to run.
                 */
                engaged_until?: string | null;
                /** @description Name. */
                name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_SupervisorSessionView: {
            /** @description The rows. */
            items: {
                /** @description Who attended. */
                attendees: components["schemas"]["SessionAttendee"][];
                /** @description What is done about it, and what came of it. */
                follow_up: string;
                /**
                 * Format: date
                 * @description The day.
                 */
                held_on: string;
                /** @description Session id. */
                id: components["schemas"]["Id"];
                /** @description Where. */
                place: string;
                /** @description Who put it down. */
                recorder_name: string;
                /** @description What was said of the inspection work. */
                said: string;
                /** @description Whose session. */
                unit_id: components["schemas"]["Id"];
                /** @description Its name. */
                unit_name: string;
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TalkView: {
            /** @description The rows. */
            items: (components["schemas"]["TalkForm"] & {
                /** @description Who wrote it last. */
                author_id: components["schemas"]["Id"];
                /** @description Talk id. */
                id: components["schemas"]["Id"];
                /** @description When. */
                saved_at: components["schemas"]["Ts"];
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TaskRow: {
            /** @description The rows. */
            items: (components["schemas"]["Task"] & {
                /** @description How near the end is, as the deadline has it. */
                level: components["schemas"]["AlertLevel"];
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TeamRow: {
            /** @description The rows. */
            items: {
                /** @description The case. */
                case_id: components["schemas"]["Id"];
                /** @description Its number. */
                case_number: string;
                /** @description Its title. */
                case_title: string;
                /** @description Team id. */
                id: components["schemas"]["Id"];
                /** @description What the team is for. */
                kind: components["schemas"]["TeamKind"];
                /** @description Name of the lead. */
                lead?: string | null;
                /** @description Names of the present members. */
                members: string[];
                /** @description State. */
                state: components["schemas"]["TeamState"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TenureView: {
            /** @description The rows. */
            items: {
                /** @description What can be done. */
                actions: components["schemas"]["Offer"][];
                /** @description The person. */
                cadre_id: components["schemas"]["Id"];
                /** @description By name. */
                cadre_name: string;
                /** @description Number of the document. */
                doc_no: string;
                /** @description Why it ended. */
                end_reason?: string | null;
                /**
                 * Format: date
                 * @description First day.
                 */
                from: string;
                /** @description Tenure id. */
                id: components["schemas"]["Id"];
                /** @description How the person came to it. */
                kind: components["schemas"]["TenureKind"];
                /** @description The post. */
                post_id: components["schemas"]["Id"];
                /** @description Its name. */
                post_name: string;
                /**
                 * Format: date
                 * @description Last day of probation.
                 */
                probation_until?: string | null;
                /** @description State. */
                state: components["schemas"]["TenureState"];
                /**
                 * Format: date
                 * @description Last day of the term.
                 */
                term_end?: string | null;
                /**
                 * Format: date
                 * @description First day of the term.
                 */
                term_start?: string | null;
                /**
                 * Format: date
                 * @description Last day.
                 */
                to?: string | null;
                /** @description Its unit. */
                unit_name: string;
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TipRow: {
            /** @description The rows. */
            items: {
                /** @description Tip id. */
                id: components["schemas"]["Id"];
                /** @description Number. */
                number: string;
                /**
                 * Format: date
                 * @description On which day.
                 */
                received_on: string;
                /** @description Where it comes from. */
                source: components["schemas"]["TipSource"];
                /** @description State. */
                state: components["schemas"]["TipState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /** @description The unit that it concerns. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_UnitRow: {
            /** @description The rows. */
            items: (components["schemas"]["UnitForm"] & {
                /** @description Unit id. */
                id: components["schemas"]["Id"];
                /** @description Place in the tree. */
                path: string;
                /** @description State. */
                state: components["schemas"]["UnitState"];
            })[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_VisitCandidate: {
            /** @description The rows. */
            items: {
                /** @description The account. */
                account_id: components["schemas"]["Id"];
                /** @description Name. */
                name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_VisitTaskRow: {
            /** @description The rows. */
            items: {
                /**
                 * Format: int64
                 * @description What counts so far, of all.
                 */
                done: number;
                /**
                 * Format: date
                 * @description First day.
                 */
                from: string;
                /** @description Task id. */
                id: components["schemas"]["Id"];
                /** @description Visits or receptions. */
                kind: components["schemas"]["VisitTaskKind"];
                /** @description The leader responsible. */
                leader: string;
                /** @description The person responsible. */
                person: string;
                /**
                 * Format: int64
                 * @description What is asked for, of all.
                 */
                quota: number;
                /** @description State. */
                state: components["schemas"]["VisitTaskState"];
                /** @description Since when. */
                state_since: components["schemas"]["Ts"];
                /** @description Title. */
                title: string;
                /**
                 * Format: date
                 * @description Last day.
                 */
                to: string;
                /** @description The unit that answers for it. */
                unit_id: components["schemas"]["Id"];
                /** @description Its name. */
                unit_name: string;
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_VisitView: {
            /** @description The rows. */
            items: {
                /** @description What people asked about; for who made it and the offices that set tasks. */
                asked?: string | null;
                /** @description Whether there is one that waits. */
                complains: boolean;
                /** @description The complaint that waits to be handed over; for the same. */
                complaint?: string | null;
                /**
                 * Format: int32
                 * @description Consultations.
                 */
                consultations: number;
                /**
                 * Format: int32
                 * @description How many households, or parties that came.
                 */
                households: number;
                /** @description Visit id. */
                id: components["schemas"]["Id"];
                /** @description Whether that is the reader. */
                mine: boolean;
                /** @description Who made it. */
                name: string;
                /**
                 * Format: date
                 * @description Day.
                 */
                on: string;
                petition?: components["schemas"]["VisitPetition"] | null;
                /** @description Where. */
                place: string;
                /**
                 * Format: int32
                 * @description Settled on the spot.
                 */
                solved: number;
                /**
                 * Format: int32
                 * @description Suggestions.
                 */
                suggestions: number;
                /**
                 * Format: int32
                 * @description Version, for `If-Match`.
                 */
                version: number;
                /** @description How people were met. */
                way: components["schemas"]["VisitTaskWay"];
            }[];
            /** @description The cursor of the next page; `null` on the last one. */
            next?: string | null;
        };
        /** @description A value that a version changes. */
        ParameterChange: {
            /** @description Value after. */
            after: string;
            /** @description What the parameter's default rests on. */
            basis: components["schemas"]["Basis"];
            /** @description Value before. */
            before: string;
            /** @description Dotted key. */
            key: string;
        };
        /**
         * @description What kind of value a parameter holds, and how its text is written.
         * @enum {string}
         */
        ParameterKind: "int" | "ratio" | "bool" | "weights" | "int_list" | "text_list";
        /** @description A change of parameters, from a day on. */
        ParameterProposal: {
            /**
             * Format: date
             * @description From when it is to be in force.
             */
            effective_from: string;
            /** @description Why. */
            reason: string;
            /** @description New values by key, as text. */
            values: {
                [key: string]: string;
            };
        };
        /** @description A parameter as the administration screen shows it. */
        ParameterSpec: {
            /** @description What the default rests on. */
            basis: components["schemas"]["Basis"];
            /** @description Value when nobody has changed it. */
            default: string;
            /** @description Section of the screen. */
            group: string;
            /** @description Dotted key. */
            key: string;
            /** @description Kind of value. */
            kind: components["schemas"]["ParameterKind"];
            /** @description Greatest value admitted. */
            max?: string | null;
            /** @description Least value admitted: a period of the law may be bettered and not undercut. */
            min?: string | null;
            /** @description What is counted. */
            unit: string;
        };
        /** @enum {string} */
        ParameterState: "proposed" | "approved" | "rejected" | "withdrawn";
        /** @description A version in the history. */
        ParameterVersionRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description Who decided. */
            decider?: string | null;
            /**
             * Format: date
             * @description From when it is to be in force.
             */
            effective_from: string;
            /** @description Version's id. */
            id: components["schemas"]["Id"];
            /** @description Whether it is the one in force today. */
            in_force: boolean;
            /**
             * Format: int32
             * @description Number, once approved.
             */
            number?: number | null;
            /** @description When. */
            proposed_at: components["schemas"]["Ts"];
            /** @description Who proposed it. */
            proposer: string;
            /** @description Why. */
            reason: string;
            /** @description How far it has come. */
            state: components["schemas"]["ParameterState"];
        };
        /** @description A version of the parameters. */
        ParameterVersionView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description What differs from the version in force today. */
            against_in_force: components["schemas"]["ParameterChange"][];
            /**
             * Format: int32
             * @description The number that it changes.
             */
            base: number;
            /** @description What it changes in its base. */
            changes: components["schemas"]["ParameterChange"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            decided_at?: components["schemas"]["Ts"] | null;
            /** @description Who decided. */
            decider?: string | null;
            /** @description The decision's reason. */
            decision_reason?: string | null;
            /**
             * Format: date
             * @description From when it is to be in force.
             */
            effective_from: string;
            /** @description Version's id. */
            id: components["schemas"]["Id"];
            /** @description Whether it is the one in force today. */
            in_force: boolean;
            /**
             * Format: int32
             * @description Number, once approved.
             */
            number?: number | null;
            /** @description When. */
            proposed_at: components["schemas"]["Ts"];
            /** @description Who proposed it. */
            proposer: string;
            /** @description Why. */
            reason: string;
            /** @description How far it has come. */
            state: components["schemas"]["ParameterState"];
            /**
             * Format: int32
             * @description For `If-Match`.
             */
            version: number;
        };
        /** @description A parameter and its value in force. */
        ParameterView: components["schemas"]["ParameterSpec"] & {
            /** @description Its value in force, as text. */
            value: string;
        };
        /** @description The parameters in force. */
        ParametersView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /**
             * Format: date
             * @description Since when.
             */
            effective_from?: string | null;
            /** @description Every parameter, in the order of the specification. */
            items: components["schemas"]["ParameterView"][];
            /**
             * Format: int32
             * @description Number of the version in force; 0: the defaults.
             */
            number: number;
        };
        /** @enum {string} */
        PetitionCategory: "selection" | "integrity" | "conduct" | "duty" | "discipline" | "appeal" | "suggestion" | "other";
        /** @enum {string} */
        PetitionChannel: "letter" | "visit" | "phone" | "web" | "hotline_12380" | "mailbox" | "reception" | "patrol" | "info_officer" | "other_organ";
        /** @description One clock. */
        PetitionClock: components["schemas"]["DeadlineView"] & {
            /**
             * Format: int32
             * @description The point of reminding that it has passed.
             */
            alert?: number | null;
            /**
             * Format: int32
             * @description How much of it has run, in percent of its natural days.
             */
            elapsed: number;
        };
        /** @enum {string} */
        PetitionDestination: "discipline" | "department" | "subordinate";
        /** @enum {string} */
        PetitionEffect: "unaffected" | "affected";
        /** @description A file that came with a petition, without its content. */
        PetitionFile: {
            /** @description Id. */
            id: components["schemas"]["Id"];
            /** @description What it is. */
            kind: components["schemas"]["AttachmentKind"];
            /** @description The name that the house gives. */
            name: string;
            /**
             * Format: int32
             * @description Bytes.
             */
            size: number;
        };
        /** @description One matter and what was found of it. */
        PetitionFinding: {
            /** @description What was complained of. */
            matter: string;
            /** @description In words, with the evidence. */
            text: string;
            /** @description What was found. */
            verdict: components["schemas"]["PetitionVerdict"];
        };
        /** @description What came in. */
        PetitionForm: {
            /** @description How. */
            channel: components["schemas"]["PetitionChannel"];
            /** @description What it says. */
            content: string;
            petitioner?: components["schemas"]["Petitioner"] | null;
            /** @description Where it belongs. */
            place: components["schemas"]["PetitionPlace"];
            /**
             * Format: date
             * @description On which day.
             */
            received_on: string;
            /** @description The unit whose office handles it. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description A new key of one's own. */
        PetitionKeyForm: {
            /** @description Point of P-256, uncompressed, base64. */
            public_key: string;
            /** @description Its private key. */
            wrapped: components["schemas"]["WrappedKey"];
        };
        /** @description A key in the list. */
        PetitionKeyView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description What two people compare before one confirms the key of the other: eight groups of four. */
            fingerprint: string;
            /** @description Who holds it. */
            holder_name: string;
            /** @description Key id. */
            id: components["schemas"]["Id"];
            /** @description Whether identities are sealed to it now. */
            in_use: boolean;
            /** @description When it was made. */
            made_at: components["schemas"]["Ts"];
            /** @description Whether it is one's own. */
            own: boolean;
            retired_at?: components["schemas"]["Ts"] | null;
            second_at?: components["schemas"]["Ts"] | null;
            /** @description Who confirmed it. */
            second_name?: string | null;
            /** @description State. */
            state: components["schemas"]["OfficeKeyState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            wrapped?: components["schemas"]["WrappedKey"] | null;
        };
        /** @description Something that a petition names: its id and what it is called. */
        PetitionLink: {
            /** @description Id. */
            id: components["schemas"]["Id"];
            /** @description Name, number or title. */
            name: string;
        };
        /** @description A petition that was merged into the one shown. */
        PetitionMerged: {
            /** @description Its id. */
            id: components["schemas"]["Id"];
            /** @description Its number. */
            name: string;
            /** @description Its papers, oldest first; never who complained. */
            papers: components["schemas"]["PetitionPaperView"][];
        };
        /** @enum {string} */
        PetitionPaper: "content" | "petitioner" | "told" | "refusal" | "transfer" | "objection" | "feedback" | "forward_proposal" | "withdraw_proposal" | "assignment" | "extension" | "finding" | "returned" | "effect_note" | "reply" | "explanation" | "clarification" | "review_request" | "review_answer" | "sealed_forward" | "withdrawal" | "from_petitioner" | "from_office" | "rating";
        /** @description A paper of the file, as far as the reader may know. */
        PetitionPaperView: components["schemas"]["PetitionSaid"] & {
            /** @description By whom. */
            by: string;
            /** @description What it is. */
            kind: components["schemas"]["PetitionPaper"];
            /**
             * Format: date
             * @description On which day.
             */
            on: string;
        };
        /** @description Where a petition belongs: its regime, what and whom it is about. */
        PetitionPlace: {
            case_id?: components["schemas"]["Id"] | null;
            /** @description What it is about. */
            category: components["schemas"]["PetitionCategory"];
            notice_id?: components["schemas"]["Id"] | null;
            /** @description Which rules and clocks it runs by. */
            regime: components["schemas"]["PetitionRegime"];
            subject_cadre_id?: components["schemas"]["Id"] | null;
            subject_unit_id?: components["schemas"]["Id"] | null;
            /** @description How soon it must be looked at. */
            urgency?: components["schemas"]["PetitionUrgency"];
        };
        /** @description A petition that was put down: what was written in it is not said again. */
        PetitionPutDown: {
            /** @description Petition id. */
            id: components["schemas"]["Id"];
            /** @description State. */
            state: components["schemas"]["PetitionState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @enum {string} */
        PetitionRegime: "general" | "report" | "notice_window";
        /** @enum {string} */
        PetitionReview: "upheld" | "changed";
        /** @description A petition in a list. */
        PetitionRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description What it is about. */
            category: components["schemas"]["PetitionCategory"];
            /** @description How it came in. */
            channel: components["schemas"]["PetitionChannel"];
            clue?: components["schemas"]["AnswerClue"] | null;
            /** @description To whom it is assigned. */
            handler_name?: string | null;
            /** @description Petition id. */
            id: components["schemas"]["Id"];
            /** @description Number, once it is registered. */
            number?: string | null;
            /** @description Whether somebody gave a name. */
            real_name: boolean;
            /**
             * Format: date
             * @description On which day.
             */
            received_on: string;
            /** @description Regime. */
            regime: components["schemas"]["PetitionRegime"];
            /** @description State. */
            state: components["schemas"]["PetitionState"];
            term?: components["schemas"]["PetitionTerm"] | null;
            /** @description Whether the petitioner wrote after the last step of the office. */
            unanswered: boolean;
            /** @description The unit whose office handles it. */
            unit_name: string;
            /** @description How soon it must be looked at. */
            urgency: components["schemas"]["PetitionUrgency"];
            verdict?: components["schemas"]["PetitionVerdict"] | null;
        };
        /** @description What a paper says. */
        PetitionSaid: {
            /**
             * Format: int32
             * @description So many days.
             * @default null
             */
            days?: number | null;
            /** @default null */
            effect?: components["schemas"]["PetitionEffect"] | null;
            /**
             * @description Matter by matter.
             * @default []
             */
            findings?: components["schemas"]["PetitionFinding"][];
            /**
             * @description The leader responsible.
             * @default null
             */
            leader?: string | null;
            /**
             * Format: date
             * @description The last day.
             * @default null
             */
            limit_on?: string | null;
            /**
             * @description Its own number.
             * @default null
             */
            number?: string | null;
            /**
             * @description The person responsible.
             * @default null
             */
            person?: string | null;
            /** @default null */
            review?: components["schemas"]["PetitionReview"] | null;
            /** @default null */
            satisfaction?: components["schemas"]["PetitionSatisfaction"] | null;
            /**
             * @description In words.
             * @default
             */
            text?: string;
            /**
             * @description To or before whom.
             * @default null
             */
            to?: string | null;
            /**
             * @description The unit responsible.
             * @default null
             */
            unit?: string | null;
            /** @default null */
            verdict?: components["schemas"]["PetitionVerdict"] | null;
        };
        /** @enum {string} */
        PetitionSatisfaction: "satisfied" | "basically" | "dissatisfied";
        /** @enum {string} */
        PetitionState: "received" | "registered" | "accepted" | "not_accepted" | "transferred" | "sealed_forwarded" | "investigating" | "concluding" | "concluded" | "replied" | "closed" | "review_requested" | "reviewed" | "recheck" | "final" | "merged" | "withdrawn";
        /** @description Petitions of a period in figures. */
        PetitionStatistics: {
            /** @description By matter. */
            by_category: components["schemas"]["PetitionTally"][];
            /** @description By channel. */
            by_channel: components["schemas"]["PetitionTally"][];
            /** @description How many took up to 15, 30, 60, 90 days, and longer. */
            by_days: components["schemas"]["PetitionTally"][];
            /** @description By month of receipt. */
            by_month: components["schemas"]["PetitionTally"][];
            /** @description By what was found, where that is approved. */
            by_outcome: components["schemas"]["PetitionTally"][];
            /** @description By regime. */
            by_regime: components["schemas"]["PetitionTally"][];
            /** @description By what petitioners said of the answer. */
            by_satisfaction: components["schemas"]["PetitionTally"][];
            /** @description By state. */
            by_state: components["schemas"]["PetitionTally"][];
            /** @description How many of them have come to the conclusion that stands: after a review that changed it, to that one. */
            concluded: number;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: int32
             * @description Those of the one that took longest.
             */
            longest_days?: number | null;
            /**
             * Format: int64
             * @description The natural days from receipt to conclusion of those, on average, in tenths of a day.
             */
            mean_tenths?: number | null;
            /** @description Of which a term is over. */
            overdue: number;
            /** @description With a name. */
            real_name: number;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
            /** @description How many came in. */
            total: number;
        };
        /** @description So many of one kind. */
        PetitionTally: {
            /** @description The word of the vocabulary, or the month. */
            key: string;
            /** @description How many. */
            n: number;
        };
        /** @description The term of a petition that runs out first. */
        PetitionTerm: {
            /**
             * Format: int32
             * @description The point of reminding that it has passed.
             */
            alert?: number | null;
            /**
             * Format: int64
             * @description Working days left after today; negative when overdue.
             */
            days_left: number;
            /**
             * Format: date
             * @description The last day.
             */
            due: string;
            /**
             * Format: int32
             * @description How much of it has run, in percent of its natural days.
             */
            elapsed: number;
            /** @description What is to be done. */
            kind: string;
        };
        /** @enum {string} */
        PetitionUrgency: "normal" | "urgent";
        /** @enum {string} */
        PetitionVerdict: "substantiated" | "partly" | "unsubstantiated" | "unverifiable" | "false_accusation";
        /** @description A petition. */
        PetitionView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            case?: components["schemas"]["PetitionLink"] | null;
            /** @description How it came in. */
            channel: components["schemas"]["PetitionChannel"];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Its clocks, the nearest end first. */
            clocks: components["schemas"]["PetitionClock"][];
            clue?: components["schemas"]["AnswerClue"] | null;
            /**
             * Format: date
             * @description When that was approved.
             */
            concluded_on?: string | null;
            destination?: components["schemas"]["PetitionDestination"] | null;
            /** @description Petitions that may be the same. */
            duplicates: components["schemas"]["PetitionLink"][];
            effect?: components["schemas"]["PetitionEffect"] | null;
            /** @description Files that came with it, for who reads the papers. */
            files: components["schemas"]["PetitionFile"][];
            /** @description To whom it is assigned. */
            handler_name?: string | null;
            /** @description Petition id. */
            id: components["schemas"]["Id"];
            /** @description Whether the reader may ask to read who complained. */
            may_ask_identity: boolean;
            /** @description Petitions that are handled together with it, for who reads the papers. */
            merged: components["schemas"]["PetitionMerged"][];
            merged_into?: components["schemas"]["PetitionLink"] | null;
            notice?: components["schemas"]["PetitionLink"] | null;
            /** @description Number, once it is registered. */
            number?: string | null;
            /** @description Whether the petitioner said that in person, by the receipt. */
            own_word: boolean;
            /** @description Its papers, oldest first; never who complained. */
            papers: components["schemas"]["PetitionPaperView"][];
            /** @description Where it belongs. */
            place: components["schemas"]["PetitionPlace"];
            /** @description Who asked to read who complained, when and why. */
            readings: components["schemas"]["ReadingView"][];
            /** @description Whether the reader sees the papers; otherwise only what was found. */
            reads: boolean;
            /** @description Whether somebody gave a name. */
            real_name: boolean;
            /**
             * Format: date
             * @description On which day; never the hour.
             */
            received_on: string;
            /**
             * Format: date
             * @description The last day for asking for a review or a recheck.
             */
            review_until?: string | null;
            satisfaction?: components["schemas"]["PetitionSatisfaction"] | null;
            /** @description State. */
            state: components["schemas"]["PetitionState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            subject?: components["schemas"]["PetitionLink"] | null;
            subject_unit?: components["schemas"]["PetitionLink"] | null;
            /** @description Whether the petitioner wrote after the last step of the office. */
            unanswered: boolean;
            /** @description The unit whose office handles it. */
            unit_name: string;
            verdict?: components["schemas"]["PetitionVerdict"] | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description Who complained: sealed, and read by two together. */
        Petitioner: {
            /** @description Telephone, address: where an answer finds the person. */
            contact: string;
            /** @description Name. */
            name: string;
        };
        /** @description What a unit promises. */
        Pledge: {
            /** @description Its goals of the year, one a line. */
            goals: string;
            /** @description The unit. */
            unit: string;
        };
        /** @enum {string} */
        PostEducation: "none" | "secondary" | "college" | "bachelor" | "master" | "doctor";
        /** @description A post, new or changed. */
        PostForm: {
            /** @description Duties. */
            duties?: string;
            /**
             * Format: int32
             * @description How many persons it has.
             */
            headcount: number;
            /** @description Carries economic responsibility. */
            is_economic?: boolean;
            /** @description Filled by election. */
            is_elected?: boolean;
            /** @description A principal's post (正职). */
            is_principal?: boolean;
            /** @description Of secrecy (涉密): its vacancy need not be published. */
            is_sensitive?: boolean;
            /** @description Name: 镇长, 县水利局副局长 … */
            name: string;
            /** @description What it asks of a person, where that differs from the parameters. */
            qualification?: components["schemas"]["PostQualification"];
            /** @description Rank code (GB/T 12407). */
            rank: string;
            /** @description Asks for special expertise. */
            special_expertise?: boolean;
            /** @description The unit. */
            unit_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Since when a place in it is empty; the day of making when nothing is said.
             */
            vacant_since?: string | null;
        };
        /** @description What a post asks of a person, where it differs from the parameters in force. */
        PostQualification: {
            /** @default null */
            education?: components["schemas"]["PostEducation"] | null;
            /**
             * Format: int32
             * @description Years at the grass roots.
             * @default null
             */
            grassroots_years?: number | null;
            /**
             * @description Whether health must allow full duty.
             * @default null
             */
            health?: boolean | null;
            /**
             * Format: int32
             * @description Years in the post one level below.
             * @default null
             */
            lower_post_years?: number | null;
            /**
             * Format: int32
             * @description Years of service.
             * @default null
             */
            service_years?: number | null;
            /**
             * @description Whether the training for the level must have been passed.
             * @default null
             */
            training?: boolean | null;
        };
        /** @description What a post asks of a person, every figure known. */
        PostRequired: {
            /** @description Schooling. */
            education: components["schemas"]["PostEducation"];
            /**
             * Format: int32
             * @description Years at the grass roots.
             */
            grassroots_years: number;
            /** @description Health. */
            health: boolean;
            /**
             * Format: int32
             * @description Years in the post one level below.
             */
            lower_post_years: number;
            /**
             * Format: int32
             * @description Years of service.
             */
            service_years: number;
            /** @description Training for the level. */
            training: boolean;
        };
        /** @description A post in a list. */
        PostRow: components["schemas"]["PostForm"] & {
            /** @description Post id. */
            id: components["schemas"]["Id"];
            /** @description State. */
            state: components["schemas"]["PostState"];
            /** @description Its unit's name. */
            unit_name: string;
        };
        /** @enum {string} */
        PostState: "active" | "abolished";
        /** @description A post. */
        PostView: components["schemas"]["PostForm"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Post id. */
            id: components["schemas"]["Id"];
            /** @description What it asks of a person, every figure known. */
            required: components["schemas"]["PostRequired"];
            /** @description State. */
            state: components["schemas"]["PostState"];
            /** @description Its unit's name. */
            unit_name: string;
            /** @description Its unit's place in the tree. */
            unit_path: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description Notice before appointment: the people, for a window of working days. */
        PreAppointmentContent: {
            /** @description Who is to be appointed. */
            people: components["schemas"]["NoticePerson"][];
            /**
             * Format: int32
             * @description Working days of the window.
             */
            window_wd: number;
        };
        /** @description End of probation: name, post on trial, result. */
        ProbationEndContent: {
            /** @description Whose probation is over; the post on trial stands in `proposed_post`, the result in `statement`. */
            people: components["schemas"]["NoticePerson"][];
            /**
             * Format: int32
             * @description Working days of the window.
             */
            window_wd: number;
        };
        /** @enum {string} */
        ProbationFinding: "qualified" | "unqualified";
        /** @description The inspection at the end. */
        ProbationInspection: {
            /** @description What was found. */
            finding: components["schemas"]["ProbationFinding"];
            /**
             * Format: date
             * @description On which day.
             */
            inspected_on: string;
            /** @description By whom. */
            inspectors: string[];
            /** @description In words: the duties, and the shortcomings noted before the appointment. */
            summary: string;
        };
        /** @description Where and when the result is publicised. */
        ProbationPublicity: {
            /** @description Number or place of the notice. */
            document: string;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        /** @description A probation in a list. */
        ProbationRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description Days until then; negative when it is past.
             */
            days_left: number;
            /** @description Probation id. */
            id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            /** @description The post. */
            post_name: string;
            /**
             * Format: date
             * @description First day.
             */
            start: string;
            /** @description State. */
            state: components["schemas"]["ProbationState"];
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: date
             * @description The day on which it ends.
             */
            until: string;
        };
        /** @enum {string} */
        ProbationState: "on_probation" | "end_inspection" | "end_publicity" | "confirmed" | "failed";
        /** @description A probation. */
        ProbationView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The appointment. */
            appointment_id: components["schemas"]["Id"];
            /** @description What became of who failed. */
            arrangement?: string | null;
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its title. */
            case_title: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: int64
             * @description Days until then; negative when it is past.
             */
            days_left: number;
            /** @description By whom. */
            decided_by?: string | null;
            /**
             * Format: date
             * @description When it was decided.
             */
            decided_on?: string | null;
            /** @description Number of its document. */
            doc_no?: string | null;
            /** @description Probation id. */
            id: components["schemas"]["Id"];
            inspection?: components["schemas"]["ProbationInspection"] | null;
            /**
             * Format: date
             * @description The first day of the inspection at the end.
             */
            inspection_from: string;
            /**
             * Format: int32
             * @description Months.
             */
            months: number;
            /** @description Name. */
            name: string;
            /** @description The post. */
            post_name: string;
            publicity?: components["schemas"]["ProbationPublicity"] | null;
            /** @description Reason of the result. */
            reason?: string | null;
            /** @description The shortcomings noted in the talk before the appointment. */
            shortcomings?: string | null;
            /**
             * Format: date
             * @description First day.
             */
            start: string;
            /** @description State. */
            state: components["schemas"]["ProbationState"];
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: date
             * @description The day on which it ends.
             */
            until: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A problem as the client reads it. */
        Problem: components["schemas"]["Body"] & {
            /** @description The request id, for the person who looks into the log. */
            instance?: string | null;
            /**
             * Format: int32
             * @description HTTP status.
             */
            status: number;
            /** @description English title. */
            title: string;
            /** @description `/problems/<slug>`. */
            type: string;
        };
        /** @description A major problem. */
        ProblemForm: {
            candidate_id?: components["schemas"]["Id"] | null;
            /** @description What was found. */
            content: string;
            /**
             * Format: date
             * @description When.
             */
            found_on: string;
        };
        /** @description An entry of the process record (纪实): when, who, what, on what evidence. */
        ProcessEvent: {
            /** @description What was done. */
            action: string;
            /** @description Account. */
            actor_id: components["schemas"]["Id"];
            /** @description Name. */
            actor_name: string;
            /** @description When. */
            at: components["schemas"]["Ts"];
            /** @description Papers that it rests on. */
            evidence: components["schemas"]["AttachmentBrief"][];
            /** @description To what kind of thing. */
            object: string;
            /** @description To which. */
            object_id: components["schemas"]["Id"];
            /** @description Reason given. */
            reason?: string | null;
            /** @description Offices held then. */
            roles: string;
            /**
             * Format: int64
             * @description Place in the journal.
             */
            seq: number;
            /** @description The case's stage then. */
            stage?: string | null;
            /** @description In words. */
            summary: string;
        };
        /** @description A notice as the public reads it. */
        PublicNotice: components["schemas"]["NoticeDocument"] & {
            /**
             * Format: int64
             * @description Working days left after today.
             */
            days_left: number;
            /** @description Notice's id. */
            id: components["schemas"]["Id"];
            /** @description Whether its window is over. */
            over: boolean;
            /** @description Whether its last day may still move, with the holidays of a year that are not known yet (CAL-01). */
            provisional: boolean;
        };
        /** @description Something told or written. */
        PublicPaper: {
            /**
             * Format: int32
             * @description Of a term that was lengthened, by how many days.
             */
            days?: number | null;
            /** @description What it is. */
            kind: components["schemas"]["PetitionPaper"];
            /**
             * Format: date
             * @description On which day.
             */
            on: string;
            satisfaction?: components["schemas"]["PetitionSatisfaction"] | null;
            /** @description In words. */
            text: string;
        };
        /** @description How a petition stands, for who sent it. */
        PublicPetition: {
            /** @description How many files came with it. */
            files: number;
            /** @description Whether the answer can be rated: after it came, once. */
            may_rate: boolean;
            /** @description Whether messages can be added. */
            may_write: boolean;
            /** @description What was told and written, oldest first. */
            papers: components["schemas"]["PublicPaper"][];
            /**
             * Format: date
             * @description The day of receipt.
             */
            received_on: string;
            review?: components["schemas"]["PublicReview"] | null;
            /** @description State; of the petition that it is handled together with, if it was merged. */
            state: components["schemas"]["PetitionState"];
            /** @description Whether it is handled together with another on the same matter. */
            together: boolean;
        };
        /** @description What somebody reports, with a name or without. */
        PublicPetitionForm: {
            /** @description What is reported. */
            content: string;
            notice_id?: components["schemas"]["Id"] | null;
            petitioner?: components["schemas"]["Petitioner"] | null;
            sealed?: components["schemas"]["SealedIdentity"] | null;
            /**
             * @description What this form is told by: sent again on the same day with the same words and files it is the same petition, and
             *     gives the same receipt. Random, of the caller's making.
             */
            token?: string | null;
        };
        /** @description A key that a petitioner's browser seals to. */
        PublicPetitionKey: {
            /** @description Key id. */
            id: components["schemas"]["Id"];
            /** @description Point of P-256, uncompressed, base64. */
            public_key: string;
        };
        /** @description What somebody reports, as a form with files. */
        PublicPetitionUpload: {
            /** @description Where an answer finds the person. */
            contact?: string | null;
            /** @description What is reported. */
            content: string;
            /** @description At most five JPEG, PNG, WebP or PDF files, 20 MiB each. Only what they show is kept, under another name. */
            files: string[];
            /** @description A name; nothing, like the contact, for an anonymous report. */
            name?: string | null;
            notice_id?: components["schemas"]["Id"] | null;
            /** @description Name and contact, sealed to the office's keys instead: JSON of an `IdentitySealed`. */
            sealed?: string | null;
        };
        /** @description The receipt: shown once, and kept by nobody else. */
        PublicReceipt: {
            /** @description The code, in four groups of five. */
            receipt: string;
        };
        /** @description A review of the answer, or a recheck of the review (R-PET-10). */
        PublicReview: {
            action: ("register" | "accept" | "not_accept" | "transfer" | "propose_forward" | "seal_forward" | "merge" | "propose_withdraw" | "withdraw" | "object" | "feedback" | "tell" | "assign" | "extend" | "propose" | "return" | "conclude" | "decide_effect" | "reply" | "explain" | "clarify" | "rate" | "close" | "request_review" | "answer_review" | "request_recheck" | "answer_recheck") & Record<string, never>;
            /** @description Whether it can be asked for today. */
            open: boolean;
            /**
             * Format: date
             * @description The last day for asking.
             */
            until: string;
        };
        /** @description What the person who qualifies states, where the register does not tell. */
        QualificationForm: {
            /**
             * Format: int32
             * @description Months at the grass roots.
             * @default null
             */
            grassroots_months?: number | null;
            /**
             * @description Health allows full duty.
             * @default null
             */
            health?: boolean | null;
            /**
             * Format: int32
             * @description Months in the post one level below.
             * @default null
             */
            lower_post_months?: number | null;
            /**
             * @description What the statements rest on.
             * @default
             */
            note?: string;
            /**
             * @description Training for the level passed.
             * @default null
             */
            training?: boolean | null;
        };
        /** @description A line of the qualification sheet. */
        QualificationLine: {
            /** @description What there is. */
            have: string;
            /** @description What is asked. */
            item: components["schemas"]["SheetItem"];
            /** @description Whether it is met; none while unknown. */
            met?: boolean | null;
            /** @description What is asked for. */
            need: string;
            /** @description Whether a person stated it. */
            stated: boolean;
        };
        /** @description What the petitioner says of the answer, by receipt; once. */
        RatingForm: {
            /** @description The code. */
            receipt: string;
            /** @description How content. */
            satisfaction: components["schemas"]["PetitionSatisfaction"];
            /** @description In words, if anything; sealed like a message. */
            text?: string;
        };
        /** @description A stage, and the day on which the case came to it. */
        ReachedStage: {
            /**
             * Format: date
             * @description Day.
             */
            on: string;
            /** @description Stage. */
            state: components["schemas"]["SelectionCaseState"];
        };
        /** @description A request to read who complained. */
        ReadingForm: {
            /** @description For what: it stands in the journal. */
            purpose: string;
        };
        /** @description A share, for the one whose key it was sealed to last. */
        ReadingShare: {
            /** @description The key that it was sealed to. */
            key_id: components["schemas"]["Id"];
            /** @description The share, base64. */
            sealed: string;
        };
        /** @description A request to read who complained. */
        ReadingView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description When it was asked for. */
            asked_at: components["schemas"]["Ts"];
            asker_key_id?: components["schemas"]["Id"] | null;
            /** @description Who asked. */
            asker_name: string;
            /** @description Whether it was agreed to, and the time for reading is over. */
            expired: boolean;
            /** @description Request id. */
            id: components["schemas"]["Id"];
            opened_at?: components["schemas"]["Ts"] | null;
            /** @description For what. */
            purpose: string;
            second_at?: components["schemas"]["Ts"] | null;
            /** @description Who agreed or refused. */
            second_name?: string | null;
            share?: components["schemas"]["ReadingShare"] | null;
            /** @description State. */
            state: components["schemas"]["IdentityState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A question by receipt. */
        ReceiptForm: {
            /** @description The code, as it was shown; gaps and small letters do not matter. */
            receipt: string;
        };
        /** @description A leader receives people. */
        ReceptionDay: {
            /** @description Hours. */
            hours: string;
            /** @description Name of the leader. */
            leader: string;
            /**
             * Format: date
             * @description Day.
             */
            on?: string | null;
            /** @description Place. */
            place: string;
            /** @description Post of the leader. */
            title?: string;
        };
        /** @description Reception of people by leaders (接访预告): the schedule of the portal. */
        ReceptionDaysContent: {
            /** @description Days. */
            days: components["schemas"]["ReceptionDay"][];
        };
        /** @description How far the count of a round is. */
        RecommendationCount: {
            /**
             * Format: int32
             * @description Which attempt, from 1.
             */
            attempt: number;
            /** @description Where the two sheets of the attempt before differ; for those who count and who confirm. */
            differences: components["schemas"]["RecommendationDifference"][];
            /** @description Who has entered in this attempt. */
            entered: components["schemas"]["RecommendationEntered"][];
            own?: components["schemas"]["RecommendationOwnSheet"] | null;
            /** @description The sides that the reader may enter now. */
            sides: components["schemas"]["RecommendationSide"][];
        };
        /** @description A figure on which the two sheets differ. */
        RecommendationDifference: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Which figure. */
            figure: string;
            /** @description The person's name. */
            name?: string | null;
            /**
             * Format: int32
             * @description What the scrutineer has.
             */
            scrutineer: number;
            /**
             * Format: int32
             * @description What the teller has.
             */
            teller: number;
            tier?: components["schemas"]["CountTier"] | null;
        };
        /** @description A sheet that has been entered. */
        RecommendationEntered: {
            /** @description When. */
            at: components["schemas"]["Ts"];
            /** @description By whom. */
            name: string;
            /** @description Which side. */
            side: components["schemas"]["RecommendationSide"];
        };
        /** @enum {string} */
        RecommendationForm: "talk" | "meeting" | "second_meeting";
        /** @description A person of a round. */
        RecommendationNominee: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description For which post. */
            post_id: components["schemas"]["Id"];
        };
        /** @description A person of a round. */
        RecommendationNomineeView: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            /** @description For which post. */
            post_id: components["schemas"]["Id"];
            /** @description Present post. */
            title: string;
            /** @description Unit. */
            unit_name: string;
        };
        /** @description The list of persons, put whole. */
        RecommendationNominees: {
            /** @description The persons. */
            nominees: components["schemas"]["RecommendationNominee"][];
        };
        /** @description The reader's own last sheet. */
        RecommendationOwnSheet: {
            /** @description The sheet. */
            sheet: components["schemas"]["RecommendationSheet"];
            /** @description Which side. */
            side: components["schemas"]["RecommendationSide"];
        };
        /** @description A post of a round. */
        RecommendationPost: {
            /**
             * Format: int32
             * @description How many names a ballot may tick for it.
             */
            max_ticks: number;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
        };
        /** @description A post of a round. */
        RecommendationPostView: {
            /**
             * Format: int32
             * @description Persons to be appointed to it.
             */
            headcount: number;
            /**
             * Format: int32
             * @description How many names a ballot may tick for it.
             */
            max_ticks: number;
            /** @description Its name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Its unit's name. */
            unit_name: string;
        };
        /** @description How many of a kind of voter came. */
        RecommendationPresent: {
            /**
             * Format: int32
             * @description 实到
             */
            present: number;
            /** @description Kind of voter. */
            tier: components["schemas"]["CountTier"];
        };
        /** @description The result of a round. */
        RecommendationResult: {
            /**
             * Format: int32
             * @description 弃权
             */
            abstain: number;
            /** @description Who confirmed. */
            confirmed_by?: string | null;
            /** @description Who counted: teller and scrutineer. */
            counted_by: string[];
            /** @description SHA-256 of the agreed sheet. */
            digest?: string | null;
            /**
             * Format: int32
             * @description 应到
             */
            expected: number;
            /** @description Kinds of voter whose own figures are not shown (R-VOTE-2). */
            hidden: components["schemas"]["CountTier"][];
            /**
             * Format: int32
             * @description The largest number of ballots alike.
             */
            identical: number;
            /** @description The same in percent of the valid. */
            identical_rate: string;
            /**
             * Format: int32
             * @description 无效
             */
            invalid: number;
            /**
             * Format: int32
             * @description 发出
             */
            issued: number;
            /**
             * Format: int32
             * @description 实到
             */
            present: number;
            /**
             * Format: int32
             * @description 收回
             */
            returned: number;
            /** @description The persons, in the order of their posts and votes. */
            rows: components["schemas"]["RecommendationResultRow"][];
            /** @description Ballots by kind of voter, as far as they are shown. */
            tiers: components["schemas"]["RecommendationTierLine"][];
            /** @description Who came, in percent of those expected. */
            turnout: string;
            /** @description Whether that is enough (R-REC-1). */
            turnout_met: boolean;
            /**
             * Format: int32
             * @description 有效
             */
            valid: number;
        };
        /** @description A person in the result, with other evidence beside the rate (R-REC-3). */
        RecommendationResultRow: {
            /** @description The last three yearly results. */
            annual: components["schemas"]["AnnualMark"][];
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            /** @description Rate in the latest other form, in percent. */
            other_rate?: string | null;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Place among those of the same post; for display.
             */
            rank: number;
            /** @description In percent of the valid. */
            rate: string;
            /** @description Sources of the nominations. */
            sources: components["schemas"]["NominationSource"][];
            /** @description Votes by kind of voter, as far as they are shown. */
            tiers: components["schemas"]["RecommendationTierVotes"][];
            /** @description Present post. */
            title: string;
            /**
             * Format: int32
             * @description Votes.
             */
            votes: number;
        };
        /** @description A count as one side enters it. */
        RecommendationSheet: {
            /**
             * Format: int32
             * @description The largest number of ballots that are alike.
             */
            identical: number;
            /** @description Ballots by kind of voter. */
            tiers: components["schemas"]["RecommendationTierLine"][];
            /** @description Votes by person and kind of voter; no line is no votes. */
            votes: components["schemas"]["RecommendationVoteLine"][];
        };
        /** @enum {string} */
        RecommendationSide: "teller" | "scrutineer";
        /** @enum {string} */
        RecommendationState: "draft" | "published" | "open" | "closed" | "counted" | "confirmed" | "void";
        /** @description A kind of voter, with those who came. */
        RecommendationTier: {
            /**
             * Format: int32
             * @description 应到
             */
            expected: number;
            /**
             * Format: int32
             * @description 实到; none until the round is closed.
             */
            present?: number | null;
            /** @description Kind of voter. */
            tier: components["schemas"]["CountTier"];
        };
        /** @description A kind of voter and how many are to come. */
        RecommendationTierForm: {
            /**
             * Format: int32
             * @description 应到
             */
            expected: number;
            /** @description Kind of voter. */
            tier: components["schemas"]["CountTier"];
        };
        /** @description Ballots of one kind of voter. */
        RecommendationTierLine: {
            /** Format: int32 */
            abstain: number;
            /** Format: int32 */
            invalid: number;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            returned: number;
            tier: components["schemas"]["CountTier"];
            /** Format: int32 */
            valid: number;
        };
        /** @description Votes of one kind of voter. */
        RecommendationTierVotes: {
            /** @description In percent of the valid of this kind. */
            rate?: string | null;
            /** @description Kind of voter. */
            tier: components["schemas"]["CountTier"];
            /**
             * Format: int32
             * @description Votes; none where the figures are not shown.
             */
            votes?: number | null;
        };
        /** @description Votes for one person from one kind of voter. */
        RecommendationVoteLine: {
            cadre_id: components["schemas"]["Id"];
            post_id: components["schemas"]["Id"];
            tier: components["schemas"]["CountTier"];
            /** Format: int32 */
            votes: number;
        };
        /** @description Ten codes, told once; each works once in place of six digits. */
        RecoveryCodes: {
            /** @description `7KQ2M-X4TPA`: capitals or not, with or without the hyphen. */
            codes: string[];
        };
        /** @description A member who leaves for an item. */
        Recusal: {
            /**
             * Format: int32
             * @description The member's number.
             */
            no: number;
            /** @description Why. */
            reason: string;
        };
        /** @description An answer towards one candidate. */
        RecusalAnswer: {
            /** @description Candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description In words. */
            note?: string | null;
            /** @description Whether there is a relation. */
            related: boolean;
            relation?: components["schemas"]["TeamRelation"] | null;
        };
        /** @description What a member declares towards a candidate. */
        RecusalView: {
            /** @description Candidate. */
            candidate_id: components["schemas"]["Id"];
            declared_at?: components["schemas"]["Ts"] | null;
            /** @description Name of the candidate. */
            name: string;
            /** @description Note. */
            note?: string | null;
            /** @description The answer; nothing yet when there is none. */
            related?: boolean | null;
            relation?: components["schemas"]["TeamRelation"] | null;
        };
        /** @description The first reason why an action cannot be taken. */
        Refusal: {
            /** @description How many rules refuse. */
            broken: number;
            /** @description `not-permitted`, a separation of duties or a rule id. */
            code: string;
            shortfall?: components["schemas"]["Shortfall"] | null;
            /** @description Who may, when this person may not. */
            who?: string[];
        };
        /** @description The text of a report, whole. */
        ReportForm: {
            /** @description Sections, each once. */
            sections: components["schemas"]["InspectionReportSection"][];
        };
        /** @description That it was reported. */
        ReportProblem: {
            /**
             * Format: date
             * @description When.
             */
            reported_on: string;
            /** @description To whom. */
            reported_to: string;
        };
        /** @enum {string} */
        ReportSection: "basics" | "virtue" | "ability" | "diligence" | "achievement" | "integrity" | "shortcomings" | "recommendation" | "verification" | "unit_opinion" | "team_opinion";
        /** @description The report on one candidate. */
        ReportView: {
            /** @description Candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            /**
             * Format: int32
             * @description Revision, for `If-Match`; 0 while nothing is written.
             */
            revision: number;
            saved_at?: components["schemas"]["Ts"] | null;
            /** @description Sections. */
            sections: components["schemas"]["InspectionReportSection"][];
            /** @description Every present member, with the signature. */
            signatures: components["schemas"]["SignatureView"][];
        };
        /** @description The key of an identity, sealed to the keys of today by who has just opened it. */
        ResealForm: {
            /** @description For every two holders of today. */
            shares: components["schemas"]["IdentityShare"][];
        };
        /** @description A line of the résumé. */
        Resume: {
            from?: components["schemas"]["Month"] | null;
            /** @description What happened meanwhile (其间). */
            notes?: string[];
            /** @description Unit and post, or school. */
            text: string;
            to?: components["schemas"]["Month"] | null;
        };
        /** @description A letter to the unit that was answered, or a visit to it. */
        ReturnVisitForm: {
            /**
             * @description Something wrong with the team's work that is to be looked into: it goes to the supervision section as a tip, and is
             *     read there alone.
             */
            issue?: string | null;
            /** @description The six points, and remarks. */
            points: components["schemas"]["EvaluationForm"];
            /** @description Who answered for it. */
            respondent: string;
            /**
             * Format: date
             * @description The day of the visit or of the answer.
             */
            visited_on: string;
            /** @description How the unit was asked. */
            way: components["schemas"]["InspectionReturnWay"];
        };
        /** @description What the unit said. */
        ReturnVisitView: components["schemas"]["ReturnVisitForm"] & {
            /** @description Id. */
            id: components["schemas"]["Id"];
            /** @description The number of the tip that an issue became. */
            issue_number?: string | null;
            /** @description Who put it down. */
            recorder_name: string;
        };
        /** @description Why the petitioner asks for a review or a recheck, by receipt. */
        ReviewForm: {
            /** @description The code. */
            receipt: string;
            /** @description What the answer leaves out or has wrong. */
            text: string;
        };
        /** @description An earlier or the present text. */
        RevisionView: {
            /** @description Who saved it. */
            author: string;
            /**
             * Format: int32
             * @description Revision.
             */
            revision: number;
            /** @description When. */
            saved_at: components["schemas"]["Ts"];
            /** @description Sections. */
            sections: components["schemas"]["InspectionReportSection"][];
        };
        /** @description A reward. */
        Reward: {
            /** @description By whom. */
            by?: string;
            on?: components["schemas"]["Month"] | null;
            /** @description What for, or which honour. */
            title: string;
        };
        /** @enum {string} */
        Role: "org_staff" | "org_supervisor" | "assess_staff" | "inspection_lead" | "inspector" | "reviewer" | "ministers_office" | "committee_member" | "meeting_secretary" | "teller" | "scrutineer" | "auditor" | "audit_lead" | "petition_officer" | "discipline_liaison" | "coop_department" | "unit_contact" | "unit_leader" | "cadre_self" | "social_supervisor" | "info_officer" | "party_delegate" | "api_client" | "sys_admin" | "sec_admin" | "audit_admin";
        /** @description What was written. */
        RosterDone: {
            /** @description Import id. */
            id: components["schemas"]["Id"];
            /** @description Totals. */
            totals: components["schemas"]["RosterTotals"];
        };
        /** @description What is the matter with a cell. */
        RosterError: {
            /** @description Stable code. */
            code: string;
            /** @description Column name; empty for the row as a whole. */
            column: string;
            /** @description Its head in the file. */
            head: string;
        };
        /** @description A file, read and not written. */
        RosterPreview: {
            /** @description Import id. */
            id: components["schemas"]["Id"];
            /** @description Rows. */
            rows: components["schemas"]["RosterRow"][];
            /** @description Totals. */
            totals: components["schemas"]["RosterTotals"];
            /** @description Heads that no column has; they are left out. */
            unknown_columns: string[];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A row of the file. */
        RosterRow: {
            /** @description What happens to it. */
            action: components["schemas"]["ViewRosterAction"];
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description What is the matter. */
            errors: components["schemas"]["RosterError"][];
            /**
             * Format: int32
             * @description Number in the file, from 1.
             */
            row: number;
            /** @description Its cells by column name; the identity number masked. */
            values: {
                [key: string]: string;
            };
        };
        /** @description How many rows have which action. */
        RosterTotals: {
            /** @description To be decided by a person, outside this import. */
            conflict: number;
            /** @description To be created. */
            create: number;
            /** @description In error. */
            error: number;
            /** @description As on record. */
            unchanged: number;
            /** @description To be updated. */
            update: number;
        };
        /** @description A year of the rotation. */
        RotationYear: {
            /** @description Who is audited in it. */
            items: components["schemas"]["AuditObject"][];
            /**
             * Format: int32
             * @description Year.
             */
            year: number;
        };
        /** @description A round, new or still a draft. */
        RoundForm: {
            ballot_sample?: components["schemas"]["Id"] | null;
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Whether only listed persons may be recommended. */
            closed_list: boolean;
            /** @description Talks, a meeting or a second meeting. */
            form: components["schemas"]["RecommendationForm"];
            /** @description The persons on the list. */
            nominees?: components["schemas"]["RecommendationNominee"][];
            /** @description Where it is held. */
            place?: string;
            /** @description The posts that are recommended for. */
            posts: components["schemas"]["RecommendationPost"][];
            /** @description Why it is held: required for a second meeting. */
            reason?: string | null;
            /** @description Who watches over it. */
            supervisor?: string;
            /** @description Kinds of voter and how many of each are to come. */
            tiers: components["schemas"]["RecommendationTierForm"][];
        };
        /** @description A round in a list. */
        RoundRow: {
            /** @description Actions that office and state admit. */
            actions: string[];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /**
             * Format: int32
             * @description Persons who were to come.
             */
            expected: number;
            /** @description Form. */
            form: components["schemas"]["RecommendationForm"];
            /**
             * Format: date
             * @description When it was held.
             */
            held_on?: string | null;
            /** @description Round id. */
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Number of the round in its case.
             */
            number: number;
            /**
             * Format: int32
             * @description Persons who came.
             */
            present?: number | null;
            /** @description State. */
            state: components["schemas"]["RecommendationState"];
        };
        /** @description A round. */
        RoundView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            ballot_sample?: components["schemas"]["Id"] | null;
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Whether only listed persons may be recommended. */
            closed_list: boolean;
            /** @description How far the count is. */
            count: components["schemas"]["RecommendationCount"];
            /** @description Form. */
            form: components["schemas"]["RecommendationForm"];
            /**
             * Format: date
             * @description When it was held.
             */
            held_on?: string | null;
            /** @description Round id. */
            id: components["schemas"]["Id"];
            /** @description Whether the list of persons can be changed now. */
            list_open: boolean;
            /** @description The persons. */
            nominees: components["schemas"]["RecommendationNomineeView"][];
            /**
             * Format: int32
             * @description Number of the round in its case.
             */
            number: number;
            /**
             * Format: date
             * @description When it was opened.
             */
            opened_on?: string | null;
            /** @description Where it is held. */
            place: string;
            /** @description Its posts. */
            posts: components["schemas"]["RecommendationPostView"][];
            /** @description Why it is held. */
            reason?: string | null;
            result?: components["schemas"]["RecommendationResult"] | null;
            /** @description State. */
            state: components["schemas"]["RecommendationState"];
            /** @description Who watches over it. */
            supervisor: string;
            /** @description Kinds of voter and who came. */
            tiers: components["schemas"]["RecommendationTier"][];
            /**
             * Format: date
             * @description Last day on which it may be used.
             */
            valid_until?: string | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Why it is void. */
            void_reason?: string | null;
            /** @description Warnings of the step just taken. */
            warnings?: components["schemas"]["Broken"][];
        };
        /** @enum {string} */
        RulesExemptionKind: "sensitive_post" | "already_publicised";
        /** @description A sanction or a handling; how long it bars is computed. */
        Sanction: {
            /**
             * Format: date
             * @description Day of the decision.
             */
            decided_on: string;
            /** @description Document. */
            doc_no?: string;
            /** @description Which. */
            kind: components["schemas"]["SanctionKind"];
            /**
             * Format: int32
             * @description Months of a probation within the Party.
             */
            probation_months?: number | null;
            /** @description What for. */
            reason?: string;
        };
        /** @description How long a sanction bars. */
        SanctionEffect: {
            /** @description Whether it bars today. */
            bars: boolean;
            /**
             * Format: date
             * @description Day of the decision.
             */
            decided_on: string;
            /** @description Which. */
            kind: components["schemas"]["SanctionKind"];
            /**
             * Format: date
             * @description First day on which a leading post is open again, where that is barred too.
             */
            no_leading_post_until?: string | null;
            /**
             * Format: date
             * @description First day on which a promotion is open again.
             */
            until: string;
        };
        /** @enum {string} */
        SanctionKind: "party_warning" | "party_serious_warning" | "party_post_removal" | "party_probation" | "civil_warning" | "civil_demerit" | "civil_major_demerit" | "civil_demotion" | "civil_dismissal" | "admonition" | "handling_post_adjustment" | "handling_removal" | "handling_demotion";
        /** @description Who complained, as only the office can read it. */
        SealedIdentity: {
            /** @description Nonce, sealed identity and tag, as base64. */
            identity: string;
            /** @description Its key, for every two holders. */
            shares: components["schemas"]["IdentityShare"][];
        };
        /** @description What the one who asked opens in the browser. */
        SealedReading: {
            /** @description The sealed identity, base64. */
            identity: string;
            /** @description Key that the share was sealed to. */
            key_id: components["schemas"]["Id"];
            /** @description The keys of today, where some two of their holders cannot open it yet; nothing where all can. */
            keys: components["schemas"]["PublicPetitionKey"][];
            /** @description The inner seal that the second left, base64. */
            share: string;
        };
        /**
         * @description Whether the account has a second factor, or must get one.
         * @enum {string}
         */
        SecondFactor: "none" | "enrolled" | "required";
        /** @enum {string} */
        SelectionCaseKind: "batch_term_change" | "individual_promotion" | "further_use" | "transfer" | "open_selection" | "competitive" | "removal";
        /** @enum {string} */
        SelectionCaseState: "draft" | "motion_approved" | "recommending" | "shortlisted" | "inspecting" | "inspected" | "deliberating" | "decided" | "publicising" | "appointing" | "probation" | "closed" | "archived" | "terminated";
        /** @description A supervisor who attended. */
        SessionAttendee: {
            /** @description Name. */
            name: string;
            /** @description The term. */
            supervisor_id: components["schemas"]["Id"];
        };
        /** @description One of one's own sessions. */
        SessionView: {
            /** @description Signed in at. */
            created_at: components["schemas"]["Ts"];
            /** @description Whether it is the present one. */
            current: boolean;
            /** @description Kind of device, as the browser says. */
            device: string;
            /** @description Session id. */
            id: components["schemas"]["Id"];
            /** @description Last used. */
            last_used: components["schemas"]["Ts"];
        };
        /** @description How many of one kind. */
        Share: {
            /** @description How many persons. */
            count: number;
            /** @description Which: a band, a rank code … */
            key: string;
        };
        /** @enum {string} */
        SheetItem: "service_years" | "grassroots_years" | "lower_post_years" | "education" | "training" | "health";
        /** @description Why a rule does not hold, in figures a person can read. */
        Shortfall: {
            /** @description What there is, e.g. `7`. */
            have?: string | null;
            /** @description What is missing, item by item. */
            missing?: components["schemas"]["Missing"][];
            /** @description What is needed, e.g. `10` or `2026-10-09`. */
            need?: string | null;
        };
        /** @description An answer. */
        ShortlistAnswer: {
            /** @description Whether the post is a special one to which an emigrated family is no bar; only for the family question. */
            exception?: boolean;
            /** @description What is known: required with a yes. */
            note?: string;
            /** @description The question. */
            question: components["schemas"]["CandidateQuestion"];
            /** @description Whether the situation exists. */
            yes: boolean;
        };
        /** @description How many a post's shortlist is to have. */
        ShortlistPostForm: {
            /** @description Why: required for as many as posts. */
            reason?: string;
            /** @description As many as posts (等额), rather than more. */
            single: boolean;
        };
        /** @description A post with its candidates. */
        ShortlistPostView: {
            /** @description The candidates. */
            candidates: components["schemas"]["CandidateView"][];
            /**
             * Format: int32
             * @description How many it has.
             */
            have: number;
            /**
             * Format: int32
             * @description Persons to be appointed.
             */
            headcount: number;
            /** @description Its name. */
            name: string;
            /**
             * Format: int32
             * @description How many the list needs (R-SL-3).
             */
            need: number;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Why. */
            reason: string;
            /** @description Whether the reader may set it. */
            settable: boolean;
            /** @description As many as posts, rather than more. */
            single: boolean;
            /** @description Its unit's name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version of this setting, for `If-Match`; 0 before it was ever made.
             */
            version: number;
        };
        /** @description The shortlist board of a case. */
        ShortlistView: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /** @description Whether the list can be changed now. */
            open: boolean;
            /** @description Its posts. */
            posts: components["schemas"]["ShortlistPostView"][];
        };
        /** @description Account and password. */
        SignIn: {
            /** @description Six digits of the second factor, or a recovery code, when `second-factor` asked for them. */
            code?: string | null;
            /** @description Account. */
            login: string;
            /** @description Password. */
            password: string;
        };
        /** @description Nothing more to say. */
        SignReport: Record<string, never>;
        /** @description A signature under the present revision. */
        SignatureView: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
            signed_at?: components["schemas"]["Ts"] | null;
        };
        /** @description A session that began or goes on. */
        SignedIn: {
            /** @description For the `Authorization: Bearer` header; kept in memory only. */
            access_token: string;
            /** @description Whose it is. */
            account: components["schemas"]["Me"];
            /** @description When it ends. */
            expires_at: components["schemas"]["Ts"];
        };
        /** @description A term that is proposed. */
        SocialSupervisorForm: {
            /** @description The person's account, which holds the office. */
            account_id: components["schemas"]["Id"];
            /** @description Why this person. */
            grounds: string;
            home_unit_id?: components["schemas"]["Id"] | null;
            /**
             * Format: date
             * @description The first day of the term.
             */
            starts_on: string;
            /** @description Who engages: the county, as a rule. */
            unit_id: components["schemas"]["Id"];
            /** @description Where the person works and as what. */
            workplace: string;
        };
        /** @description A term in a list. */
        SocialSupervisorRow: {
            /** @description The person's account. */
            account_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Last day.
             */
            ends_on: string;
            /** @description Term id. */
            id: components["schemas"]["Id"];
            /** @description The person. */
            name: string;
            /** @description Number of the letter of appointment. */
            number?: string | null;
            /**
             * Format: date
             * @description First day.
             */
            starts_on: string;
            /** @description State. */
            state: components["schemas"]["SocialSupervisorState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description Where the person works and as what. */
            workplace: string;
        };
        /** @enum {string} */
        SocialSupervisorState: "proposed" | "engaged" | "declined" | "ended";
        /** @description A term. */
        SocialSupervisorView: components["schemas"]["SocialSupervisorRow"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Cases to which the person is or was admitted. */
            admissions: components["schemas"]["AdmissionView"][];
            /** @description Who engaged or declined. */
            approver_name?: string | null;
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /**
             * Format: date
             * @description When the term ended.
             */
            ended_on?: string | null;
            /**
             * Format: date
             * @description When engaged.
             */
            engaged_on?: string | null;
            /** @description Why this person. */
            grounds: string;
            home_unit_id?: components["schemas"]["Id"] | null;
            /** @description Its name. */
            home_unit_name?: string | null;
            /** @description Who proposed. */
            proposer_name: string;
            /** @description Why it was declined, or ended before its last day. */
            reason?: string | null;
            /** @description Who engages. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A count that is entered. */
        StatisticEntryForm: {
            /** @description From which document. */
            source: string;
            /**
             * Format: int32
             * @description How many.
             */
            value: number;
        };
        /** @description An entered count. */
        StatisticEntryView: {
            /** @description Key. */
            key: string;
            /** @description Name. */
            name: string;
            signed_at?: components["schemas"]["Ts"] | null;
            /** @description Who signed it. */
            signer?: string | null;
            /** @description From which document. */
            source?: string | null;
            /**
             * Format: int32
             * @description How many; nothing before it was entered.
             */
            value?: number | null;
            /**
             * Format: int32
             * @description Version, for `If-Match`; 0 before it was entered.
             */
            version: number;
        };
        /** @description A figure. */
        StatisticsFigure: {
            /**
             * Format: int64
             * @description Below the line.
             */
            denominator?: number | null;
            /** @description Where the records behind it are listed, as a path of the interface. */
            drill?: string | null;
            /** @description Whether it rests on entered counts. */
            entered: boolean;
            /** @description How it was computed. */
            formula: string;
            /** @description Section. */
            group: components["schemas"]["StatisticsGroup"];
            /** @description Stable key. */
            key: string;
            /** @description Name. */
            name: string;
            /**
             * Format: int64
             * @description Above the line.
             */
            numerator?: number | null;
            /** @description Whether a total is what its parts make. */
            reconciles: boolean;
            /** @description As printed: rates with two decimals, rounded half up. */
            text: string;
            /** @description Its whole numbers. */
            value: components["schemas"]["StatisticsMeasure"];
        };
        /** @enum {string} */
        StatisticsGroup: "adjustment" | "posts" | "institutions" | "people" | "process" | "notices" | "probation" | "supervision" | "reserve" | "visits";
        /** @description The whole numbers of a figure. */
        StatisticsMeasure: {
            /** @enum {string} */
            kind: "count";
            /**
             * Format: int32
             * @description How many.
             */
            n: number;
        } | {
            /**
             * Format: int32
             * @description The whole.
             */
            denominator: number;
            /** @enum {string} */
            kind: "share";
            /**
             * Format: int32
             * @description The part.
             */
            numerator: number;
        } | {
            /**
             * Format: int32
             * @description After.
             */
            after: number;
            /**
             * Format: int32
             * @description Before.
             */
            before: number;
            /** @enum {string} */
            kind: "reduction";
        } | {
            /** @enum {string} */
            kind: "average_age";
            /**
             * Format: int64
             * @description Months, together.
             */
            months: number;
            /**
             * Format: int32
             * @description Persons.
             */
            persons: number;
        } | {
            /** @enum {string} */
            kind: "sum";
            /** @description The parts. */
            parts: number[];
            /**
             * Format: int32
             * @description The total that was entered.
             */
            total: number;
        };
        /** @description The figures of a period. */
        StatisticsView: {
            /** @description When they were computed. */
            at: components["schemas"]["Ts"];
            /** @description The entered counts. */
            entries: components["schemas"]["StatisticEntryView"][];
            /** @description The figures. */
            figures: components["schemas"]["StatisticsFigure"][];
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description Whether this person enters counts. */
            may_enter: boolean;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
            /** @description The unit that they are of, with all below it. */
            unit_name: string;
        };
        /** @enum {string} */
        StructureSchooling: "postgraduate" | "undergraduate" | "college" | "below" | "unknown";
        /** @description Somebody who holds the office, for those who propose a term. */
        SupervisorAccount: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Last day of the term that runs or is yet to run.
             */
            engaged_until?: string | null;
            /** @description Name. */
            name: string;
        };
        /** @description A session that was held. */
        SupervisorSessionForm: {
            /** @description Who attended, by terms that ran on that day. */
            attendees: components["schemas"]["Id"][];
            /** @description What is done about it, and what came of it. */
            follow_up?: string;
            /**
             * Format: date
             * @description The day.
             */
            held_on: string;
            /** @description Where. */
            place: string;
            /** @description What was said of the inspection work. */
            said: string;
            /** @description Whose session: the county, as a rule. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description A session. */
        SupervisorSessionView: {
            /** @description Who attended. */
            attendees: components["schemas"]["SessionAttendee"][];
            /** @description What is done about it, and what came of it. */
            follow_up: string;
            /**
             * Format: date
             * @description The day.
             */
            held_on: string;
            /** @description Session id. */
            id: components["schemas"]["Id"];
            /** @description Where. */
            place: string;
            /** @description Who put it down. */
            recorder_name: string;
            /** @description What was said of the inspection work. */
            said: string;
            /** @description Whose session. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @enum {string} */
        TalkCircle: "work" | "life" | "social";
        /** @description A talk: planned, or held and written down. */
        TalkForm: {
            /** @description Which candidates it was about. */
            candidate_ids: components["schemas"]["Id"][];
            /** @description To be kept especially close. */
            confidential: boolean;
            /**
             * Format: int32
             * @description How far it can be believed, 0 to 5.
             */
            credibility?: number | null;
            /**
             * Format: date
             * @description Day.
             */
            day: string;
            /** @description Facts and examples. */
            evidence: string;
            /** @description Whether it was held. */
            held: boolean;
            id?: components["schemas"]["Id"] | null;
            /** @description With whom. */
            interviewee: string;
            /**
             * Format: int32
             * @description Minutes.
             */
            minutes?: number | null;
            /** @description "None stated" was said expressly. */
            none_stated: boolean;
            /** @description Place. */
            place: string;
            /** @description What was said that is good. */
            positives: string;
            /** @description How that person stands to the candidates. */
            relation: string;
            /** @description What was said that is not. */
            shortcomings: string;
            /** @description The two members who talk. */
            talker_ids: components["schemas"]["Id"][];
            /** @description Tier. */
            tier: components["schemas"]["TalkTier"];
            /** @description Time of day, `HH:MM`. */
            time?: string | null;
            /** @description Points of the talk. */
            topic_points: string[];
        };
        /** @enum {string} */
        TalkTier: "leadership_team" | "agency_staff" | "base_cadres" | "ordinary";
        /** @description A talk. */
        TalkView: components["schemas"]["TalkForm"] & {
            /** @description Who wrote it last. */
            author_id: components["schemas"]["Id"];
            /** @description Talk id. */
            id: components["schemas"]["Id"];
            /** @description When. */
            saved_at: components["schemas"]["Ts"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description Something that waits for this person. */
        Task: {
            /** @description What is to be done: an action of the thing. */
            action: string;
            case_id?: components["schemas"]["Id"] | null;
            /**
             * Format: int32
             * @description Working days left until then; negative when it is late.
             */
            days_left?: number | null;
            /**
             * Format: date
             * @description By when.
             */
            due?: string | null;
            /** @description Column. */
            group: components["schemas"]["TaskGroup"];
            /** @description What kind of thing: `selection_case`, `notice`, `consultation` … */
            object: string;
            /** @description Which. */
            object_id: components["schemas"]["Id"];
            part?: components["schemas"]["TaskPart"] | null;
            /** @description Since when it waits. */
            since: components["schemas"]["Ts"];
            /** @description Its number or its unit, small. */
            subtitle: string;
            /** @description What it is called, in the words of the record. */
            title: string;
        };
        /**
         * @description In which column of my work a task stands.
         * @enum {string}
         */
        TaskGroup: "todo" | "approval";
        /** @description The part of a thing that a task is about: a code and a figure, which the screen words. */
        TaskPart: {
            /** @description A verification's item, a round's form, the rule that an override is about. */
            code: string;
            /**
             * Format: int32
             * @description Which round.
             */
            number?: number | null;
        };
        /** @description Something that waits for this person, and how near its end is. */
        TaskRow: components["schemas"]["Task"] & {
            /** @description How near the end is, as the deadline has it. */
            level: components["schemas"]["AlertLevel"];
        };
        /** @description A change asked for: somebody leaves, somebody comes, or both. */
        TeamChangeForm: {
            in_account_id?: components["schemas"]["Id"] | null;
            /** @description Whether the newcomer leads. */
            in_lead: boolean;
            out_member_id?: components["schemas"]["Id"] | null;
            /** @description Why. */
            reason: string;
        };
        /** @description A change of members. */
        TeamChangeView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            decided_at?: components["schemas"]["Ts"] | null;
            /** @description Change id. */
            id: components["schemas"]["Id"];
            /** @description Whether the newcomer leads. */
            in_lead: boolean;
            /** @description Who comes. */
            in_name?: string | null;
            /** @description Who leaves. */
            out_name?: string | null;
            /** @description When. */
            proposed_at: components["schemas"]["Ts"];
            /** @description Who proposed it. */
            proposer: string;
            /** @description Why. */
            reason: string;
            /** @description State. */
            state: components["schemas"]["ChangeState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A new team. */
        TeamForm: {
            /** @description The case that it inspects. */
            case_id: components["schemas"]["Id"];
            /** @description What it is for. */
            kind: components["schemas"]["TeamKind"];
            /** @description Members. */
            members: components["schemas"]["TeamMemberForm"][];
        };
        /** @enum {string} */
        TeamKind: "inspection" | "audit" | "joint";
        /** @description A member of the inspection team. */
        TeamLine: {
            /** @description Name. */
            name: string;
            /** @description Part in the team, and the number of the certificate shown (亮证考察). */
            title: string;
        };
        /** @description A member. */
        TeamMemberForm: {
            /** @description The account. */
            account_id: components["schemas"]["Id"];
            /** @description Whether the member leads. */
            lead: boolean;
        };
        /** @description A member and what the member has done. */
        TeamMemberView: {
            /** @description Account. */
            account_id: components["schemas"]["Id"];
            /** @description Number of the certificate (亮证考察). */
            certificate?: string | null;
            /** @description Whether it counts today. */
            certified: boolean;
            /** @description Declarations, candidate by candidate. */
            declarations: components["schemas"]["RecusalView"][];
            /** @description Membership id. */
            id: components["schemas"]["Id"];
            /** @description Since when. */
            joined_at: components["schemas"]["Ts"];
            /** @description Whether the member leads. */
            lead: boolean;
            left_at?: components["schemas"]["Ts"] | null;
            /** @description Whether it is the person who asks. */
            mine: boolean;
            /** @description Name. */
            name: string;
            /** @description Under which version of the texts. */
            pledge_version?: string | null;
            pledged_at?: components["schemas"]["Ts"] | null;
            /**
             * Format: date
             * @description Its last day.
             */
            valid_to?: string | null;
        };
        /** @enum {string} */
        TeamRelation: "spouse" | "lineal" | "collateral" | "in_law" | "other";
        /** @description A team in a list. */
        TeamRow: {
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /** @description Team id. */
            id: components["schemas"]["Id"];
            /** @description What the team is for. */
            kind: components["schemas"]["TeamKind"];
            /** @description Name of the lead. */
            lead?: string | null;
            /** @description Names of the present members. */
            members: string[];
            /** @description State. */
            state: components["schemas"]["TeamState"];
        };
        /** @enum {string} */
        TeamState: "forming" | "confirmed" | "dissolved";
        /** @description A team. */
        TeamView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description Its number. */
            case_number: string;
            /** @description Its title. */
            case_title: string;
            /** @description Changes of members, newest first. */
            changes: components["schemas"]["TeamChangeView"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Team id. */
            id: components["schemas"]["Id"];
            /** @description What the team is for. */
            kind: components["schemas"]["TeamKind"];
            /** @description Members, the present ones first. */
            members: components["schemas"]["TeamMemberView"][];
            /** @description State. */
            state: components["schemas"]["TeamState"];
            /** @description Version of the texts of discipline that a pledge names now. */
            text_version: string;
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Warnings of the step just taken. */
            warnings: components["schemas"]["Broken"][];
        };
        /** @description A tenure that began outside the service. */
        TenureForm: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description Number of the document. */
            doc_no?: string;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description How the person came to it. */
            kind: components["schemas"]["TenureKind"];
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Last day of probation.
             */
            probation_until?: string | null;
            /**
             * Format: date
             * @description Last day of the term.
             */
            term_end?: string | null;
            /**
             * Format: date
             * @description First day of the term.
             */
            term_start?: string | null;
        };
        /** @enum {string} */
        TenureKind: "appointed" | "elected" | "hired";
        /** @enum {string} */
        TenureState: "serving" | "ended";
        /** @description A tenure. */
        TenureView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description By name. */
            cadre_name: string;
            /** @description Number of the document. */
            doc_no: string;
            /** @description Why it ended. */
            end_reason?: string | null;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description Tenure id. */
            id: components["schemas"]["Id"];
            /** @description How the person came to it. */
            kind: components["schemas"]["TenureKind"];
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /** @description Its name. */
            post_name: string;
            /**
             * Format: date
             * @description Last day of probation.
             */
            probation_until?: string | null;
            /** @description State. */
            state: components["schemas"]["TenureState"];
            /**
             * Format: date
             * @description Last day of the term.
             */
            term_end?: string | null;
            /**
             * Format: date
             * @description First day of the term.
             */
            term_start?: string | null;
            /**
             * Format: date
             * @description Last day.
             */
            to?: string | null;
            /** @description Its unit. */
            unit_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A tip, or a letter to the mailbox. */
        TipForm: {
            /** @description What it says. */
            content: string;
            /**
             * Format: date
             * @description On which day.
             */
            received_on: string;
            /** @description Where it comes from. */
            source: components["schemas"]["TipSource"];
            subject_cadre_id?: components["schemas"]["Id"] | null;
            /** @description The unit that it concerns. */
            unit_id: components["schemas"]["Id"];
        };
        /** @description A tip that was put down: nothing of what it says. */
        TipPutDown: {
            /** @description Tip id. */
            id: components["schemas"]["Id"];
            /** @description Number. */
            number: string;
        };
        /** @description A tip in a list. */
        TipRow: {
            /** @description Tip id. */
            id: components["schemas"]["Id"];
            /** @description Number. */
            number: string;
            /**
             * Format: date
             * @description On which day.
             */
            received_on: string;
            /** @description Where it comes from. */
            source: components["schemas"]["TipSource"];
            /** @description State. */
            state: components["schemas"]["TipState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description The unit that it concerns. */
            unit_name: string;
        };
        /** @enum {string} */
        TipSource: "info_officer" | "mailbox" | "return_visit";
        /** @enum {string} */
        TipState: "received" | "handed_over" | "answered" | "closed";
        /** @description A tip. */
        TipView: components["schemas"]["TipRow"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description What it says. */
            content: string;
            /** @description The answer, or why it was closed. */
            outcome?: string | null;
            petition_id?: components["schemas"]["Id"] | null;
            /** @description Who put it down. */
            reporter_name: string;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A second factor to be typed or scanned into an app. */
        TotpSecret: {
            /** @description Base32, for typing. */
            secret: string;
            /** @description `otpauth://…`, for scanning. */
            url: string;
        };
        /**
         * Format: date-time
         * @description An instant in UTC, whole microseconds.
         */
        Ts: string;
        /** @description Speech on television before an appointment: registration cards with the duties that each promises. */
        TvSpeechContent: {
            /** @description Channel and hour. */
            broadcast: string;
            /** @description Who speaks. */
            people: components["schemas"]["NoticePerson"][];
            /**
             * Format: date
             * @description Day of the broadcast.
             */
            speech_on?: string | null;
        };
        /** @enum {string} */
        UnitClass: "township" | "party_gov_general" | "economic" | "social" | "law_supervision" | "mass_institution" | "vertical";
        /** @description A unit, new or changed. */
        UnitForm: {
            /** @description Class for comparison. */
            class: components["schemas"]["UnitClass"];
            /** @description Code, unique in the county; part of the path. */
            code: string;
            /** @description Kind, in the department's words: 乡镇, 县直部门, 事业单位 … */
            kind: string;
            /** @description Name. */
            name: string;
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Platform, for townships. */
            platform?: string | null;
            /**
             * Format: int32
             * @description Deputies among them.
             */
            quota_deputy: number;
            /**
             * Format: int32
             * @description Leading posts allowed.
             */
            quota_leaders: number;
            /** @description Region code (GB/T 2260). */
            region_code?: string | null;
            /** @description Few enough people that all of them are asked. */
            small_unit: boolean;
        };
        /** @description A unit in a list. */
        UnitRow: components["schemas"]["UnitForm"] & {
            /** @description Unit id. */
            id: components["schemas"]["Id"];
            /** @description Place in the tree. */
            path: string;
            /** @description State. */
            state: components["schemas"]["UnitState"];
        };
        /** @enum {string} */
        UnitState: "active" | "closed";
        /** @description The structure of a unit's leading team. */
        UnitStructure: {
            /** @description By age band. */
            ages: components["schemas"]["Share"][];
            /**
             * Format: int32
             * @description Average age in tenths of a year.
             */
            average_age_tenths?: number | null;
            /**
             * Format: int32
             * @description Places in its posts.
             */
            headcount: number;
            /** @description Members, principals first. */
            members: components["schemas"]["Member"][];
            /** @description By party. */
            parties: components["schemas"]["Share"][];
            /** @description Persons in it. */
            people: number;
            /**
             * Format: int32
             * @description Leading posts allowed by its quota.
             */
            quota_leaders: number;
            /** @description By rank code. */
            ranks: components["schemas"]["Share"][];
            /** @description By highest schooling. */
            schooling: components["schemas"]["Share"][];
            /** @description By sex. */
            sexes: components["schemas"]["Share"][];
            /** @description The unit. */
            unit_id: components["schemas"]["Id"];
            /** @description Empty places. */
            vacancies: components["schemas"]["Vacancy"][];
        };
        /** @description A unit. */
        UnitView: components["schemas"]["UnitForm"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Unit id. */
            id: components["schemas"]["Id"];
            /** @description Place in the tree. */
            path: string;
            /** @description State. */
            state: components["schemas"]["UnitState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description A post with empty places. */
        Vacancy: {
            /**
             * Format: int64
             * @description For how many days.
             */
            days?: number | null;
            /** @description Name. */
            name: string;
            /**
             * Format: int32
             * @description Empty places.
             */
            places: number;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Since when.
             */
            since?: string | null;
        };
        /** @description Vacancy notice: posts, qualifications, method, time. */
        VacancyContent: {
            /** @description Method of recommendation. */
            method: string;
            /** @description Vacant posts. */
            posts: components["schemas"]["NoticePost"][];
            /** @description Qualifications (任职资格条件). */
            qualifications: string;
            /**
             * Format: date
             * @description Day on which the recommendation opens.
             */
            round_on?: string | null;
            /** @description Hour and place. */
            time_place: string;
        };
        /** @description An answer about one candidate; which fields it has depends on the item. */
        VerificationAnswer: {
            clue?: components["schemas"]["AnswerClue"] | null;
            file?: components["schemas"]["VerificationFileCheck"] | null;
            /**
             * Format: date
             * @description Audit: the day on which the report was issued.
             */
            finished_on?: string | null;
            /** @description Personal matters: how it was handled. */
            handling?: string | null;
            /** @description Petitions: whether it is still open. */
            open?: boolean | null;
            /** @description What was found. */
            result: components["schemas"]["AnswerFinding"];
            /** @description Who signed the conclusion on integrity. */
            signatories?: string[];
            /** @description The opinion or conclusion, in writing. */
            text?: string | null;
            truth?: components["schemas"]["AnswerTruth"] | null;
        };
        /** @description One item of one candidate on the board. */
        VerificationCell: {
            /**
             * Format: date
             * @description By when it is due.
             */
            due?: string | null;
            /** @description Whether the answer is too old (R-FOUR-4). */
            expired: boolean;
            id?: components["schemas"]["Id"] | null;
            /** @description The item. */
            item: components["schemas"]["VerificationItem"];
            letter_id?: components["schemas"]["Id"] | null;
            /** @description Whether the day has passed without an answer. */
            overdue: boolean;
            /**
             * Format: date
             * @description When it was answered.
             */
            replied_on?: string | null;
            result?: components["schemas"]["AnswerFinding"] | null;
            /** @description How far it is. */
            state: components["schemas"]["VerificationState"];
        };
        /** @description The file review form (干部档案审核情况登记表): three ages, two histories (三龄二历). */
        VerificationFileCheck: {
            /** @description Birth date stands. */
            birth: boolean;
            /** @description Doubts, in words. */
            doubts?: string | null;
            /** @description Education stands. */
            education: boolean;
            /** @description Entry into the party stands. */
            party_join: boolean;
            /** @description Résumé stands. */
            resume: boolean;
            /** @description Start of work stands. */
            work_start: boolean;
        };
        /** @description A verification to begin. */
        VerificationForm: {
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description What is verified. */
            item: components["schemas"]["VerificationItem"];
        };
        /** @enum {string} */
        VerificationItem: "file_review" | "personal_matters" | "discipline_opinion" | "petition_check" | "audit" | "relatives" | "inspection_tour" | "court" | "tax" | "safety" | "environment" | "other";
        /** @enum {string} */
        VerificationState: "not_started" | "requested" | "replied" | "clear" | "issue_found" | "resolved";
        /** @description A verification. */
        VerificationView: {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            answer?: components["schemas"]["VerificationAnswer"] | null;
            /** @description The candidate. */
            candidate_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description The reviewer's conclusion on a problem that was found. */
            conclusion?: string | null;
            /**
             * Format: date
             * @description By when it is due.
             */
            due?: string | null;
            /** @description Verification id. */
            id: components["schemas"]["Id"];
            /** @description The item. */
            item: components["schemas"]["VerificationItem"];
            letter_id?: components["schemas"]["Id"] | null;
            /** @description Name. */
            name: string;
            /**
             * Format: date
             * @description When it was given.
             */
            replied_on?: string | null;
            /** @description How far it is. */
            state: components["schemas"]["VerificationState"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @enum {string} */
        ViewLrmxChoice: "file" | "register";
        /** @enum {string} */
        ViewLrmxFoundBy: "id_card" | "name_and_birth";
        /** @enum {string} */
        ViewRosterAction: "create" | "update" | "unchanged" | "conflict" | "error";
        /** @description Somebody who is sent. */
        VisitAssigneeForm: {
            /** @description The account. */
            account_id: components["schemas"]["Id"];
            /** @description Where the person serves. */
            class: components["schemas"]["VisitTaskClass"];
            /**
             * Format: int32
             * @description How many; by the parameters without it.
             */
            quota?: number | null;
            /** @description Why it is less than the parameters say. */
            reason?: string | null;
        };
        /** @description Somebody who is sent, and how far. */
        VisitAssigneeView: {
            /** @description The account. */
            account_id: components["schemas"]["Id"];
            /** @description Where the person serves. */
            class: components["schemas"]["VisitTaskClass"];
            /**
             * Format: int32
             * @description How many so far.
             */
            done: number;
            /** @description Why it is less than asked for. */
            explanation?: string | null;
            /** @description Id of the assignment. */
            id: components["schemas"]["Id"];
            /** @description Whether it is the reader. */
            mine: boolean;
            /** @description Name. */
            name: string;
            /**
             * Format: int32
             * @description How many are asked for.
             */
            quota: number;
            /** @description Why that is less than the parameters say. */
            reason?: string | null;
        };
        /** @description Somebody who can be sent. */
        VisitCandidate: {
            /** @description The account. */
            account_id: components["schemas"]["Id"];
            /** @description Name. */
            name: string;
        };
        /** @description A visit, a meeting or a reception, without anybody's name. */
        VisitForm: {
            /** @description What people asked about; sealed, and without names, numbers or addresses. */
            asked?: string;
            /** @description A complaint that is to be handed over as a petition; sealed. */
            complaint?: string | null;
            /**
             * Format: int32
             * @description How many consultations were answered.
             */
            consultations?: number;
            /**
             * Format: int32
             * @description How many households, or parties that came.
             */
            households: number;
            /**
             * Format: date
             * @description Day.
             */
            on: string;
            /** @description Village, community, place of the reception. */
            place: string;
            /**
             * Format: int32
             * @description How many matters were settled on the spot.
             */
            solved?: number;
            /**
             * Format: int32
             * @description How many suggestions.
             */
            suggestions?: number;
            /** @description How people were met. */
            way: components["schemas"]["VisitTaskWay"];
        };
        /** @description The notice that announces receptions. */
        VisitNotice: {
            /**
             * Format: date
             * @description The first day that it names.
             */
            first?: string | null;
            /** @description Notice id. */
            id: components["schemas"]["Id"];
            /** @description Whether the public was told. */
            published: boolean;
            /** @description Title. */
            title: string;
        };
        /** @description The petition that a complaint became. */
        VisitPetition: {
            id?: components["schemas"]["Id"] | null;
            /** @description Its number, once it is registered. */
            number?: string | null;
        };
        /** @description A visit that was put down: nothing of what was heard. */
        VisitPutDown: {
            /** @description Visit id. */
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
        };
        /** @description What was counted in a period. */
        VisitStatistics: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
            /** @description Altogether. */
            totals: components["schemas"]["VisitTotals"];
            /** @description Unit by unit. */
            units: components["schemas"]["VisitUnit"][];
        };
        /** @enum {string} */
        VisitTaskClass: "organ" | "station";
        /** @description A task. */
        VisitTaskForm: {
            /** @description Who is sent. */
            assignees: components["schemas"]["VisitAssigneeForm"][];
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description Visits or receptions. */
            kind: components["schemas"]["VisitTaskKind"];
            /** @description The leader responsible. */
            leader: string;
            notice_id?: components["schemas"]["Id"] | null;
            /** @description The person responsible. */
            person: string;
            /** @description Title. */
            title: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        VisitTaskKind: "household" | "reception";
        /** @description A task in a list. */
        VisitTaskRow: {
            /**
             * Format: int64
             * @description What counts so far, of all.
             */
            done: number;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description Task id. */
            id: components["schemas"]["Id"];
            /** @description Visits or receptions. */
            kind: components["schemas"]["VisitTaskKind"];
            /** @description The leader responsible. */
            leader: string;
            /** @description The person responsible. */
            person: string;
            /**
             * Format: int64
             * @description What is asked for, of all.
             */
            quota: number;
            /** @description State. */
            state: components["schemas"]["VisitTaskState"];
            /** @description Since when. */
            state_since: components["schemas"]["Ts"];
            /** @description Title. */
            title: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
        };
        /** @enum {string} */
        VisitTaskState: "open" | "closed" | "cancelled";
        /** @description A task. */
        VisitTaskView: components["schemas"]["VisitTaskRow"] & {
            /** @description What can be done. */
            actions: components["schemas"]["Offer"][];
            /** @description Who is sent, and how far everybody is. */
            assignees: components["schemas"]["VisitAssigneeView"][];
            /** @description How its rules stand. */
            checks: components["schemas"]["Check"][];
            /** @description Who set it. */
            creator_name: string;
            /** @description Whether the reader may change it. */
            may_edit: boolean;
            notice?: components["schemas"]["VisitNotice"] | null;
            /** @description Why it was cancelled. */
            reason?: string | null;
            /** @description What was counted. */
            totals: components["schemas"]["VisitTotals"];
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description Whether the reader reads what everybody heard. */
            whole: boolean;
        };
        /** @enum {string} */
        VisitTaskWay: "door" | "meeting" | "reception";
        /** @description What was counted. */
        VisitTotals: {
            /**
             * Format: int64
             * @description Consultations answered.
             */
            consultations: number;
            /**
             * Format: int64
             * @description Households visited at the door.
             */
            households: number;
            /**
             * Format: int64
             * @description Meetings with people.
             */
            meetings: number;
            /**
             * Format: int64
             * @description Parties received there.
             */
            received: number;
            /**
             * Format: int64
             * @description Receptions held.
             */
            receptions: number;
            /**
             * Format: int64
             * @description Matters settled on the spot.
             */
            solved: number;
            /**
             * Format: int64
             * @description Suggestions.
             */
            suggestions: number;
        };
        /** @description What a unit counts. */
        VisitUnit: components["schemas"]["VisitTotals"] & {
            /** @description Unit id. */
            unit_id: components["schemas"]["Id"];
            /** @description Its name. */
            unit_name: string;
        };
        /** @description A visit. */
        VisitView: {
            /** @description What people asked about; for who made it and the offices that set tasks. */
            asked?: string | null;
            /** @description Whether there is one that waits. */
            complains: boolean;
            /** @description The complaint that waits to be handed over; for the same. */
            complaint?: string | null;
            /**
             * Format: int32
             * @description Consultations.
             */
            consultations: number;
            /**
             * Format: int32
             * @description How many households, or parties that came.
             */
            households: number;
            /** @description Visit id. */
            id: components["schemas"]["Id"];
            /** @description Whether that is the reader. */
            mine: boolean;
            /** @description Who made it. */
            name: string;
            /**
             * Format: date
             * @description Day.
             */
            on: string;
            petition?: components["schemas"]["VisitPetition"] | null;
            /** @description Where. */
            place: string;
            /**
             * Format: int32
             * @description Settled on the spot.
             */
            solved: number;
            /**
             * Format: int32
             * @description Suggestions.
             */
            suggestions: number;
            /**
             * Format: int32
             * @description Version, for `If-Match`.
             */
            version: number;
            /** @description How people were met. */
            way: components["schemas"]["VisitTaskWay"];
        };
        /** @description Votes for one candidate. */
        VoteCandidateCount: {
            /**
             * Format: int32
             * @description Abstained.
             */
            abstain?: number;
            /**
             * Format: int32
             * @description For; in a differential vote, the ticks.
             */
            agree: number;
            /**
             * Format: uuid
             * @description The candidate.
             */
            candidate_id: string;
            /**
             * Format: int32
             * @description Against.
             */
            disagree?: number;
        };
        /** @description What follows from a count. */
        VoteOutcome: {
            elected: string[];
            /** @enum {string} */
            outcome: "adopted";
        } | {
            /** @enum {string} */
            outcome: "rejected";
        } | {
            among: string[];
            /** @enum {string} */
            outcome: "run_off";
        } | {
            among: string[];
            elected: string[];
            /** @enum {string} */
            outcome: "re_vote";
        } | {
            /** @enum {string} */
            outcome: "deferred";
        };
        /** @description A vote that was counted. */
        VoteResult: {
            /**
             * Format: int32
             * @description Members entitled and present.
             */
            present: number;
            /** @description Which vote. */
            round: components["schemas"]["VoteRound"];
            /**
             * Format: int32
             * @description Its number.
             */
            round_no: number;
            /** @description Who watched. */
            scrutineer: string;
            /** @description The count. */
            tally: components["schemas"]["VoteTally"];
            /** @description Who counted. */
            teller: string;
        };
        /** @enum {string} */
        VoteRound: "first" | "run_off" | "re_vote";
        /** @description What one person counted. */
        VoteTally: {
            /** @description Candidate by candidate. */
            candidates: components["schemas"]["VoteCandidateCount"][];
            /**
             * Format: int32
             * @description Votes given: ballots taken in, or hands and voices.
             */
            collected: number;
            /**
             * Format: int32
             * @description Void ones among them.
             */
            invalid?: number;
        };
        /** @description A private key, wrapped by a passphrase (Argon2id, AES-256-GCM) that never leaves the browser. */
        WrappedKey: {
            /**
             * Format: int32
             * @description KiB of memory.
             */
            memory: number;
            /**
             * Format: int32
             * @description Passes.
             */
            passes: number;
            /** @description Salt, base64. */
            salt: string;
            /** @description Nonce, wrapped key and tag, base64. */
            sealed: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_accounts: {
        parameters: {
            query?: {
                /** @description Beginning of the login, or part of the name. */
                q?: string;
                /** @description An office that it holds. */
                role?: components["schemas"]["Role"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditAccount"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "disable" | "enable" | "invite" | "ask_second_factor_reset" | "reset_second_factor";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAccount"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grant_roles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoles"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_admitted_cases: {
        parameters: {
            query?: {
                /** @description Rows a page, 1 to 200; 50 without it. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AdmittedCaseRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_admitted_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmittedCaseView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluate_inspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmittedCaseView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_appointments: {
        parameters: {
            query: {
                /** @description The case. */
                case_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AppointmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentTerms"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "hold_talk" | "issue" | "cancel";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAppointment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_archive_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveItemForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_attachments: {
        parameters: {
            query: {
                /** @description Of this case. */
                case_id: components["schemas"]["Id"];
                /** @description Of this kind of thing in it. */
                object?: string;
                /** @description Of this one. */
                object_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AttachmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_attachment: {
        parameters: {
            query?: {
                /** @description Level of secrecy; `internal` without it. */
                secrecy?: components["schemas"]["AttachmentSecrecy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_attachment_info: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    link_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_log: {
        parameters: {
            query?: {
                /** @description By this account. */
                actor_id?: components["schemas"]["Id"];
                /** @description By somebody of this name. */
                actor?: string;
                /** @description To this kind of thing. */
                object?: string;
                /** @description To this one. */
                object_id?: components["schemas"]["Id"];
                /** @description This action. */
                action?: string;
                /** @description From this day on. */
                from?: string;
                /** @description Until this day. */
                to?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_checkpoints: {
        parameters: {
            query?: {
                /** @description Rows a page, 1 to 200; 50 without it. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CheckpointView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_audit_log: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_audit_mark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditMarkForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditMarkView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_audit_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditMarkView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_audit_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAuditMark"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditMarkView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_objects: {
        parameters: {
            query?: {
                /** @description The limit is on this day or before. */
                due_by?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditObject"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_plans: {
        parameters: {
            query?: {
                /** @description Of this year. */
                year?: number;
                /** @description State. */
                state?: components["schemas"]["AuditPlanState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditPlanRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_audit_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditPlanForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPlanView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_audit_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPlanView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_audit_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditAuditPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPlanView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_audit_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "submit" | "return" | "approve";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAuditPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPlanView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_audit_rotation: {
        parameters: {
            query: {
                /** @description Over which unit and all below it. */
                unit_id: components["schemas"]["Id"];
                /** @description The first year; the present one without it. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RotationYear"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_auditors: {
        parameters: {
            query: {
                /** @description The audit for which a team or a panel is sought. */
                audit_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditorRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audits: {
        parameters: {
            query?: {
                /** @description State. */
                state?: components["schemas"]["AuditState"];
                /** @description Kind. */
                kind?: components["schemas"]["AuditKind"];
                /** @description Year. */
                year?: number;
                /** @description The limit is on this day or before. */
                due_by?: string;
                /** @description Its report was issued on this day or later. */
                issued_from?: string;
                /** @description Its report was issued on this day or before. */
                issued_to?: string;
                /** @description Of this official. */
                cadre_id?: components["schemas"]["Id"];
                /** @description Only those whose result is still to come, or only the others. */
                open?: boolean;
                /** @description Part of the name, of the number or of what is looked at. */
                q?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditBrief"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "propose" | "entrust" | "return" | "cancel" | "set_team" | "notify" | "approve_start" | "start" | "add_finding" | "strike_finding" | "strike_clue" | "transfer" | "receive_transfer" | "draft" | "send_draft" | "comment" | "revise" | "review" | "issue" | "deliver" | "acknowledge" | "report_rectification" | "accept_rectification" | "close" | "appeal" | "set_panel" | "decide_appeal" | "resume";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAudit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print_audit_document: {
        parameters: {
            query?: {
                /** @description The first, the second…; the latest without it. An evidence sheet is of the first, the second… finding. */
                n?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                kind: "entrustment" | "notice" | "evidence" | "report" | "opinion" | "result" | "transfer" | "rectification_notice" | "rectification_report";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialPrint"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_audit_docx: {
        parameters: {
            query?: {
                /** @description The first, the second…; the latest without it. An evidence sheet is of the first, the second… finding. */
                n?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                kind: "entrustment" | "notice" | "evidence" | "report" | "opinion" | "result" | "transfer" | "rectification_notice" | "rectification_report";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    who_am_i: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrol_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolTotp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecret"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolTotp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_cadre_changes: {
        parameters: {
            query?: {
                /** @description State. */
                state?: components["schemas"]["CadreChangeState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CadreChangeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_cadre_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreChangeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_cadre_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "approve" | "reject" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCadreChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreChangeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_cadres: {
        parameters: {
            query?: {
                /** @description Beginning of the name, of its pinyin, or of its initials. */
                q?: string;
                /** @description A unit and all below it. */
                unit_id?: components["schemas"]["Id"];
                /** @description Only that unit itself. */
                exact?: boolean;
                /** @description Rank code. */
                rank?: string;
                /** @description Whether they serve. */
                status?: components["schemas"]["CadreStatus"];
                /** @description State of the record. */
                state?: components["schemas"]["CadreState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CadreRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_cadre: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CadreForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_lrmx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LrmxPreview"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_lrmx_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LrmxPreview"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_lrmx_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmLrmx"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_roster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPreview"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_roster_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPreview"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_roster_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRoster"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterDone"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_roster_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_roster: {
        parameters: {
            query?: {
                /** @description Column names with commas between; all without it. */
                columns?: string;
                /** @description Beginning of the name, of its pinyin, or of its initials. */
                q?: string;
                /** @description A unit and all below it. */
                unit_id?: components["schemas"]["Id"];
                /** @description Only that unit itself. */
                exact?: boolean;
                /** @description Rank code. */
                rank?: string;
                /** @description Whether they serve. */
                status?: components["schemas"]["CadreStatus"];
                /** @description State of the record. */
                state?: components["schemas"]["CadreState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_cadre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_cadre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CadreForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_cadre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "verify" | "lock" | "unlock";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCadre"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_changes_of_cadre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CadreChangeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_cadre_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CadreChangeForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadreChangeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_cadre_id_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdCardView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_lrmx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_cadre_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_cadre_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": number[];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CalendarYearRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImported"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarMoves"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_candidates: {
        parameters: {
            query: {
                /** @description Of this case. */
                case_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CandidateBrief"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCandidate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_candidate_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_candidate_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateEvidence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_code_tables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CodeTableRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_code_table: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeTable"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_consultations: {
        parameters: {
            query?: {
                /** @description Of this case. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["ConsultationState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ConsultationRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "reply" | "remind" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnConsultation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_deadlines: {
        parameters: {
            query?: {
                /** @description Only those whose work is still to be done (missed ones too), or only the others. */
                open?: boolean;
                /** @description Overdue ones, or those nearly so. */
                queue?: "overdue" | "near";
                /** @description Whose last day is this one or later. */
                from?: string;
                /** @description Whose last day is this one or earlier. */
                to?: string;
                /** @description Those of a case. */
                case_id?: components["schemas"]["Id"];
                /** @description Those of one thing. */
                object_id?: components["schemas"]["Id"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeadlineView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_deliberation_observers: {
        parameters: {
            query: {
                /** @description Of this case. */
                case_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeliberationObserver"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_deliberations: {
        parameters: {
            query: {
                /** @description Of this case. */
                case_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeliberationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_deliberation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliberationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_deliberation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_deliberation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "answer" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnDeliberation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_discipline_texts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DisciplineText"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_gate_overrides: {
        parameters: {
            query?: {
                /** @description Of this case. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["GateOverrideState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GateOverrideView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_gate_override: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateOverrideForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateOverrideView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_gate_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateOverrideView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_gate_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "approve" | "refuse" | "withdraw" | "lapse";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnGateOverride"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateOverrideView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_gate_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GateRules"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_inspections: {
        parameters: {
            query?: {
                /** @description Of this case. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["InspectionState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InspectionRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_inspection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_inspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_inspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_inspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "link_notice" | "start" | "close_evidence" | "reopen_evidence" | "draft" | "feedback" | "report" | "accept" | "return" | "suspend" | "resume";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_inspection_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EvidenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_inspection_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_inspection_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                evidence_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_inspection_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_inspection_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_inspection_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                problem_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportProblem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_inspection_reports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReportView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_inspection_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                candidate_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_inspection_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                candidate_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_inspection_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                candidate_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_report_revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                candidate_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RevisionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_return_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVisitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_talks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TalkView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_planned_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                talk_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                talk_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_inspector_certificates: {
        parameters: {
            query?: {
                /** @description Part of the name, or of the number. */
                q?: string;
                /** @description State. */
                state?: components["schemas"]["CertificateState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CertificateRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_inspector_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_inspector_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_inspector_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_inspector_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "train" | "record_exam" | "certify" | "expire" | "suspend" | "restore" | "revoke";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCertificate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_inspectors: {
        parameters: {
            query?: {
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InspectorRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_joint_conferences: {
        parameters: {
            query?: {
                /** @description State. */
                state?: components["schemas"]["JointConferenceState"];
                /** @description The one at which this item was exchanged. */
                item_id?: components["schemas"]["Id"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_JointConferenceRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_joint_conference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointConferenceForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointConferenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_joint_conference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointConferenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_joint_conference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointConferenceForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointConferenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_joint_conference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "cancel" | "hold" | "record" | "sign" | "report" | "settle" | "close";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnJointConference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointConferenceView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_liaison_visits: {
        parameters: {
            query?: {
                /** @description Which kind of organ. */
                organ?: components["schemas"]["LiaisonVisitOrgan"];
                /** @description State. */
                state?: components["schemas"]["LiaisonVisitState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LiaisonVisitRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_liaison_visit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiaisonVisitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonVisitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liaison_statistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganVisits"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_liaison_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonVisitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_liaison_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "settle" | "close" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnLiaisonVisit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiaisonVisitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_meeting_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItemView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_meeting_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingItemEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItemView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_meeting_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "open_vote" | "abort_vote" | "count" | "adopt" | "reject" | "run_off" | "re_vote" | "defer" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnMeetingItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItemView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count_meeting_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItemView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_meetings: {
        parameters: {
            query?: {
                /** @description With an item of this case. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["MeetingState"];
                /** @description Body. */
                body?: components["schemas"]["MeetingBody"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MeetingRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "send_materials" | "recall" | "open" | "close" | "sign" | "cancel";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_meeting_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingItemForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItemView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_motions: {
        parameters: {
            query: {
                /** @description The case. */
                case_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MotionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_motion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotionForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_motion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replace_motion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_motion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_nomination_calls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NominationCall"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_nominations: {
        parameters: {
            query?: {
                /** @description Of this case. */
                case_id?: components["schemas"]["Id"];
                /** @description For this post. */
                post_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["NominationState"];
                /** @description Source. */
                source?: components["schemas"]["NominationSource"];
                /** @description Only those that one made oneself. */
                mine?: boolean;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NominationRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_nomination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_nomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_nomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_nomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnNomination"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_nomination_qualification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_notices: {
        parameters: {
            query?: {
                /** @description Part of the title or of the number. */
                q?: string;
                /** @description Those of a case. */
                case_id?: components["schemas"]["Id"];
                /** @description Those of a unit itself. */
                unit_id?: components["schemas"]["Id"];
                /** @description What they announce. */
                kind?: components["schemas"]["NoticeKind"];
                /** @description How far they have come. */
                state?: components["schemas"]["NoticeState"];
                /** @description Those whose window ends on this day or later. */
                from?: string;
                /** @description Those whose window starts on this day or earlier. */
                to?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NoticeRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest_notice: {
        parameters: {
            query: {
                /** @description The case, for a kind that belongs to one. */
                case_id?: components["schemas"]["Id"];
                /** @description The unit, for the other kinds. */
                unit_id?: components["schemas"]["Id"];
                /** @description What is to be announced. */
                kind: components["schemas"]["NoticeKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeForm"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extend_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "submit" | "return" | "approve" | "publish" | "extend" | "correct" | "withdraw" | "end" | "register_feedback" | "confirm";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_notice_channels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeChannels"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_notice_docx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_notice_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    conclude_notice_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                feedback_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_opinions: {
        parameters: {
            query?: {
                /** @description How far they have come. */
                state?: components["schemas"]["OpinionState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OpinionRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_opinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_opinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "handle";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_parameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParametersView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_parameter_versions: {
        parameters: {
            query?: {
                /** @description How far they have come. */
                state?: components["schemas"]["ParameterState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParameterVersionRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_parameter_version: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterVersionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_parameter_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterVersionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_parameter_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "approve" | "reject" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnParameterVersion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterVersionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_petition_handlers: {
        parameters: {
            query: {
                /** @description The petition that is to be assigned. */
                petition_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HandlerRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_petition_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PetitionKeyView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_petition_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PetitionKeyForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PetitionKeyView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_petition_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "confirm" | "retire";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnPetitionKey"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PetitionKeyView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_petitions: {
        parameters: {
            query?: {
                /** @description State. */
                state?: components["schemas"]["PetitionState"];
                /** @description Regime. */
                regime?: components["schemas"]["PetitionRegime"];
                /** @description Channel. */
                channel?: components["schemas"]["PetitionChannel"];
                /** @description What it is about. */
                category?: components["schemas"]["PetitionCategory"];
                /** @description A queue. */
                queue?: "open" | "overdue" | "near" | "mine" | "unanswered" | "effect";
                /** @description Of this notice. */
                notice_id?: components["schemas"]["Id"];
                /** @description Received on this day or later. */
                from?: string;
                /** @description Received on this day or earlier. */
                to?: string;
                /** @description Beginning or part of the number. */
                q?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PetitionRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_petition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PetitionForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionPutDown"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_petition_statistics: {
        parameters: {
            query?: {
                /** @description First day; the first of the year without it. */
                from?: string;
                /** @description Last day; today without it. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionStatistics"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_petition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    classify_petition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PetitionPlace"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_to_petitioner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeMessage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_petition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "register" | "accept" | "not_accept" | "transfer" | "propose_forward" | "seal_forward" | "merge" | "propose_withdraw" | "withdraw" | "object" | "feedback" | "tell" | "assign" | "extend" | "propose" | "return" | "conclude" | "decide_effect" | "reply" | "explain" | "clarify" | "rate" | "close" | "request_review" | "answer_review" | "request_recheck" | "answer_recheck";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnPetition"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print_petition_document: {
        parameters: {
            query?: {
                /** @description The first of its kind, the second…; the latest without it. */
                n?: number;
                /** @description Who signs, at most 40 letters; the department of the unit without it. */
                signer?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                kind: "told" | "refusal" | "transfer" | "assignment" | "finding" | "reply" | "review_answer" | "clarification";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialPrint"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_petition_docx: {
        parameters: {
            query?: {
                /** @description The first of its kind, the second…; the latest without it. */
                n?: number;
                /** @description Who signs, at most 40 letters; the department of the unit without it. */
                signer?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                kind: "told" | "refusal" | "transfer" | "assignment" | "finding" | "reply" | "review_answer" | "clarification";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attach_petition_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionFile"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_petition_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                file_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_petition_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_petition_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                reading_id: components["schemas"]["Id"];
                action: "agree" | "refuse" | "open" | "reseal";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnReading"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_petition_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                reading_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnReading"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedIdentity"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reseal_petition_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                reading_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResealForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_posts: {
        parameters: {
            query?: {
                /** @description Part of the name. */
                q?: string;
                /** @description Posts of this unit and of all below it. */
                unit_id?: components["schemas"]["Id"];
                /** @description Only posts with an empty place, or only full ones. */
                vacant?: boolean;
                /** @description State. */
                state?: components["schemas"]["PostState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PostRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "abolish" | "restore";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnPost"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_post_tenures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TenureView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_probations: {
        parameters: {
            query?: {
                /** @description The case. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["ProbationState"];
                /** @description Only those without a result, or only those with one. */
                open?: boolean;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ProbationRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_probation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_probation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "inspect" | "publicise" | "confirm" | "fail" | "extend";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnProbation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_public_notices: {
        parameters: {
            query?: {
                /** @description What they announce. */
                kind?: components["schemas"]["NoticeKind"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PublicNotice"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_public_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotice"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_public_petition_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PublicPetitionKey"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit_public_petition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicPetitionForm"];
                "multipart/form-data": components["schemas"]["PublicPetitionUpload"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReceipt"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_public_message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPetition"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    query_public_petition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPetition"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rate_public_petition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPetition"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_public_review: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPetition"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_recommendation_rounds: {
        parameters: {
            query?: {
                /** @description Of this case; of all open ones without it. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["RecommendationState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RoundRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_recommendation_round: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_recommendation_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_recommendation_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_recommendation_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRound"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_recommendation_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                side: components["schemas"]["RecommendationSide"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationSheet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_recommendation_nominees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationNominees"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_selection_cases: {
        parameters: {
            query?: {
                /** @description Part of the title or of the number. */
                q?: string;
                /** @description Stage. */
                state?: components["schemas"]["SelectionCaseState"];
                /** @description Kind. */
                kind?: components["schemas"]["SelectionCaseKind"];
                /** @description Only those that are suspended, or only those that are not. */
                suspended?: boolean;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_selection_case: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_selection_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_selection_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_selection_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "approve_motion" | "open_recommendation" | "confirm_shortlist" | "start_inspection" | "accept_report" | "open_deliberation" | "register_decision" | "publish_notice" | "confirm_notice" | "issue_document" | "conclude" | "finish_probation" | "archive" | "suspend" | "resume" | "return" | "terminate";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_process_record: {
        parameters: {
            query?: {
                /** @description By this account. */
                actor_id?: components["schemas"]["Id"];
                /** @description In this stage. */
                stage?: string;
                /** @description To this kind of thing. */
                object?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ProcessEvent"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_shortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortlistView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_shortlist_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                post_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShortlistPostForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortlistView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_social_supervisors: {
        parameters: {
            query?: {
                /** @description Part of the name. */
                q?: string;
                /** @description State. */
                state?: components["schemas"]["SocialSupervisorState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SocialSupervisorRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_social_supervisor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialSupervisorForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialSupervisorView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_social_supervisor_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SupervisorAccount"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_social_supervisor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialSupervisorView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_social_supervisor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "engage" | "decline" | "admit_to_case" | "end_admission" | "discharge" | "lapse";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnSocialSupervisor"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialSupervisorView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_statistics: {
        parameters: {
            query?: {
                /** @description First day; that of the present half-year without it. */
                from?: string;
                /** @description Last day; that of the present half-year without it. */
                to?: string;
                /** @description The unit with all below it; the widest of one's own without it. */
                unit_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_statistic_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatisticEntryForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticEntryView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_statistics: {
        parameters: {
            query?: {
                /** @description First day; that of the present half-year without it. */
                from?: string;
                /** @description Last day; that of the present half-year without it. */
                to?: string;
                /** @description The unit with all below it; the widest of one's own without it. */
                unit_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                format: "xlsx" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_supervisor_sessions: {
        parameters: {
            query?: {
                /** @description Rows a page, 1 to 200; 50 without it. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SupervisorSessionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_supervisor_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisorSessionForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorSessionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_supervisor_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisorSessionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorSessionView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TaskRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_teams: {
        parameters: {
            query?: {
                /** @description Of this case. */
                case_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["TeamState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TeamRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTeam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "declare" | "confirm" | "pledge" | "dissolve";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnTeam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_team_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChangeForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_team_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                change_id: components["schemas"]["Id"];
                action: "approve" | "reject";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnTeamChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tenures: {
        parameters: {
            query?: {
                /** @description Of this post. */
                post_id?: components["schemas"]["Id"];
                /** @description Of this person. */
                cadre_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["TenureState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TenureView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_tenure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenureForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenureView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_tenure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenureView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_tenure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "end";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTenure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenureView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tips: {
        parameters: {
            query?: {
                /** @description State. */
                state?: components["schemas"]["TipState"];
                /** @description Where they come from. */
                source?: components["schemas"]["TipSource"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TipRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_tip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TipForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipPutDown"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_tip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_tip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "hand_over" | "answer" | "close";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnTip"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_units: {
        parameters: {
            query?: {
                /** @description Part of the name, or the beginning of the code. */
                q?: string;
                /** @description Units directly below this one. */
                parent_id?: components["schemas"]["Id"];
                /** @description State. */
                state?: components["schemas"]["UnitState"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UnitRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_unit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "close" | "reopen";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_unit_structure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitStructure"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_verifications: {
        parameters: {
            query: {
                /** @description The case. */
                case_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CandidateVerifications"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "request" | "reply" | "cancel" | "record" | "clear" | "find_issue" | "resolve";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnVerification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_visit_task_assignees: {
        parameters: {
            query: {
                /** @description To a task of this unit. */
                unit_id: components["schemas"]["Id"];
                /** @description Part of the name. */
                q?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VisitCandidate"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_visit_tasks: {
        parameters: {
            query?: {
                /** @description State. */
                state?: components["schemas"]["VisitTaskState"];
                /** @description Visits or receptions. */
                kind?: components["schemas"]["VisitTaskKind"];
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VisitTaskRow"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_visit_task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitTaskForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitTaskView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_visit_statistics: {
        parameters: {
            query?: {
                /** @description First day; that of the year without it. */
                from?: string;
                /** @description Last day; today without it. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitStatistics"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_visit_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitTaskView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_visit_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitTaskForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitTaskView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_on_visit_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                action: "explain" | "hand_over" | "log" | "close" | "cancel";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnVisitTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitTaskView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_visits: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description Where the page before ended. */
                after?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VisitView"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPutDown"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                visit_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPutDown"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
