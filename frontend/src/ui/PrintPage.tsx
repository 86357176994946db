/** A paper: what is signed or read out in a room. On the screen it lies as a sheet; printed it is A4 without anything else. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { download } from '../api/client';
import { named, useT } from '../i18n';
import { Sideways } from './Sideways';
import './PrintPage.css';

interface Props {
  /** Title of the paper, centred. */
  title: string;
  /** Above it: issuer, number, secrecy. */
  head?: ReactNode;
  /** Lines to sign on, e.g. `['考察组组长', '成员']`. */
  signatures?: string[];
  /** Who printed it and when, small, at the end. */
  footer?: ReactNode;
  landscape?: boolean;
  /** Where the same paper is taken as a file for a word processor. */
  docx?: string;
  children: ReactNode;
}

export function PrintPage({ title, head, signatures = [], footer, landscape, docx, children }: Props) {
  const t = useT();
  return (
    <div className="hz-page">
      <div className="hz-row hz-no-print">
        <Button type="primary" onClick={() => print()}>
          {t('common.print')}
        </Button>
        {docx && <Button onClick={() => void download(docx)}>{t('print.docx')}</Button>}
      </div>
      <article className={landscape ? 'hz-paper hz-paper-wide' : 'hz-paper'}>
        {landscape && <style>{'@page { size: A4 landscape }'}</style>}
        {head && <div className="hz-paper-head">{head}</div>}
        <h1>{title}</h1>
        <Sideways className="hz-paper-body" label={title}>
          {children}
        </Sideways>
        {signatures.length > 0 && (
          <div className="hz-paper-signatures hz-keep">
            {signatures.map((name) => (
              <div key={name}>
                <span>{named(name, '')}</span>
                <span className="hz-paper-line" />
                <span>{named(t('print.date'), '')}</span>
                <span className="hz-paper-line hz-paper-line-short" />
              </div>
            ))}
          </div>
        )}
        {footer && <footer className="hz-paper-footer">{footer}</footer>}
      </article>
    </div>
  );
}
