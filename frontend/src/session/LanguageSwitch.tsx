import { Button } from 'antd';
import { setLang, useLang, useT } from '../i18n';

/** One click to the other language, named in that language. */
export function LanguageSwitch() {
  const t = useT();
  const other = useLang() === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" size="small" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => setLang(other)}>
      {t(other === 'en' ? 'nav.toEnglish' : 'nav.toChinese')}
    </Button>
  );
}
