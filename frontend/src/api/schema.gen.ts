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
        /** @description Why an action is taken; some actions need it. */
        ActOnCase: {
            /** @description Reason: required to suspend, resume, return and terminate. */
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
        /** @description The days of a year that differ from Monday-to-Friday, as the yearly notice gives them. */
        CalendarForm: {
            /** @description The days. */
            days: components["schemas"]["CalendarDay"][];
            /** @description The notice they come from, e.g. 国办发明电〔2025〕7号. */
            source_doc: string;
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
        /** @description A changed account. */
        EditAccount: {
            cadre_id?: components["schemas"]["Id"] | null;
            /** @description Person's name. */
            name: string;
        };
        /** @description Proof of the present password, asked again before a factor changes. */
        EnrolTotp: {
            /** @description The present password. */
            password: string;
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
        /** @enum {string} */
        Role: "org_staff" | "org_supervisor" | "assess_staff" | "inspection_lead" | "inspector" | "reviewer" | "ministers_office" | "committee_member" | "meeting_secretary" | "teller" | "scrutineer" | "auditor" | "audit_lead" | "petition_officer" | "discipline_liaison" | "coop_department" | "unit_contact" | "unit_leader" | "cadre_self" | "social_supervisor" | "info_officer" | "party_delegate" | "api_client" | "sys_admin" | "sec_admin" | "audit_admin";
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
