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
        /** Prove the new second factor with its first code. */
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
        /** @description Why an action is taken. */
        ActOnCadre: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description Why an action is taken; some actions need it. */
        ActOnCase: {
            /** @description Reason: required to suspend, resume, return and terminate. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnParameterVersion: {
            /** @description Reason: required to reject. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnPost: {
            /** @description Reason. */
            reason?: string | null;
        };
        /** @description Why an action is taken. */
        ActOnUnit: {
            /** @description Reason. */
            reason?: string | null;
        };
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
        CandidateState: "pool" | "shortlisted" | "dropped" | "decided" | "appointed" | "withdrawn";
        /** @description A candidate. */
        CandidateView: {
            /** @description The person. */
            cadre_id: components["schemas"]["Id"];
            /** @description The case. */
            case_id: components["schemas"]["Id"];
            /** @description When taken into the pool. */
            created_at: components["schemas"]["Ts"];
            /** @description Candidate id. */
            id: components["schemas"]["Id"];
            /** @description The person's name. */
            name: string;
            /** @description The post. */
            post_id: components["schemas"]["Id"];
            source_nomination_id?: components["schemas"]["Id"] | null;
            /** @description State. */
            state: components["schemas"]["CandidateState"];
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
        /** @description A new password. */
        ChangePassword: {
            /** @description The present one. */
            current: string;
            /** @description The new one. */
            password: string;
        };
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
        /** @enum {string} */
        CitizenIdSex: "male" | "female";
        /** @description The first code of a new second factor. */
        ConfirmTotp: {
            /** @description Six digits. */
            code: string;
        };
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
        /** @description A changed account. */
        EditAccount: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Person's name. */
            name: string;
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
        /** @description Proof of the present password, asked again before a factor changes. */
        EnrolTotp: {
            /** @description The present password. */
            password: string;
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
        /** @description The account that is signed in. */
        Me: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Account id. */
            id: components["schemas"]["Id"];
            /** @description Account name. */
            login: string;
            /** @description Person's name. */
            name: string;
            /** @description Offices. */
            roles: components["schemas"]["GrantView"][];
            /** @description Second factor. */
            second_factor: components["schemas"]["SecondFactor"];
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
        /** @description An action open in the present state, with the reason when it cannot be taken now. */
        Offer: {
            /** @description The action. */
            action: string;
            refusal?: components["schemas"]["Refusal"] | null;
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
        Page_Task: {
            /** @description The rows. */
            items: {
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
                /** @description Since when it waits. */
                since: components["schemas"]["Ts"];
                /** @description Its number or its unit, small. */
                subtitle: string;
                /** @description What it is called. */
                title: string;
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
        /** @description A line of the résumé. */
        Resume: {
            from?: components["schemas"]["Month"] | null;
            /** @description What happened meanwhile (其间). */
            notes?: string[];
            /** @description Unit and post, or school. */
            text: string;
            to?: components["schemas"]["Month"] | null;
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
        /**
         * @description Whether the account has a second factor, or must get one.
         * @enum {string}
         */
        SecondFactor: "none" | "enrolled" | "required";
        /** @enum {string} */
        SelectionCaseKind: "batch_term_change" | "individual_promotion" | "further_use" | "transfer" | "open_selection" | "competitive" | "removal";
        /** @enum {string} */
        SelectionCaseState: "draft" | "motion_approved" | "recommending" | "shortlisted" | "inspecting" | "inspected" | "deliberating" | "decided" | "publicising" | "appointing" | "probation" | "closed" | "archived" | "terminated";
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
        /** @description Why a rule does not hold, in figures a person can read. */
        Shortfall: {
            /** @description What there is, e.g. `7`. */
            have?: string | null;
            /** @description What is missing, item by item. */
            missing?: components["schemas"]["Missing"][];
            /** @description What is needed, e.g. `10` or `2026-10-09`. */
            need?: string | null;
        };
        /** @description Account and password. */
        SignIn: {
            /** @description Six digits of the second factor, when `second-factor` asked for them. */
            code?: string | null;
            /** @description Account. */
            login: string;
            /** @description Password. */
            password: string;
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
            /** @description Since when it waits. */
            since: components["schemas"]["Ts"];
            /** @description Its number or its unit, small. */
            subtitle: string;
            /** @description What it is called. */
            title: string;
        };
        /**
         * @description In which column of my work a task stands.
         * @enum {string}
         */
        TaskGroup: "todo" | "approval";
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
                action: "disable" | "enable" | "invite" | "reset_second_factor";
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
    list_deadlines: {
        parameters: {
            query?: {
                /** @description Only those whose work is still to be done (missed ones too), or only the others. */
                open?: boolean;
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
                action: "approve_motion" | "open_recommendation" | "confirm_shortlist" | "start_inspection" | "accept_report" | "open_deliberation" | "register_decision" | "publish_notice" | "confirm_notice" | "issue_document" | "finish_probation" | "archive" | "suspend" | "resume" | "return" | "terminate";
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
                    "application/json": components["schemas"]["Page_Task"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, by RFC 9457 */
            "5XX": {
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
}
