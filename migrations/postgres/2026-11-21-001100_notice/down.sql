DROP TABLE public_notice;
DROP TABLE notice_feedback;
DROP TABLE notice;
