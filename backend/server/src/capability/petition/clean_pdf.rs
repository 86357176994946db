//! What is left of a PDF that the public sends: its pages. Who made it, when and with what, its history, notes, forms,
//! enclosed files and programs are left out, and of the photos in it everything but the picture. What cannot be read to
//! the end, is locked, or holds a photo in a way that cannot be cleaned is not taken.

use lopdf::{Dictionary, Document, LoadOptions, Object};

/// What one packed table of the file may unpack to, and how many parts it may have: a small file can claim to be endless.
const MAX_UNPACKED: usize = 1 << 20;
const MAX_PARTS: usize = 4000;

/// Entries that say who, when and with what, or do something when the file is opened.
const SAYING: &[&[u8]] = &[
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"Annots",
    b"AA",
    b"AF",
    b"Thumb",
    b"OPI",
    b"Alternates",
    b"Usage",
    b"SeparationInfo",
];

/// The pages of a PDF, written anew.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let parts = bytes.windows(9).filter(|w| *w == b"endstream").count();
    if parts > MAX_PARTS {
        return None;
    }
    let options = LoadOptions { max_decompressed_size: Some(MAX_UNPACKED), ..LoadOptions::default() };
    let mut file = Document::load_mem_with_options(bytes, options).ok()?;
    if file.is_encrypted() || file.encryption_state.is_some() || file.get_pages().is_empty() {
        return None;
    }
    let root = file.trailer.get(b"Root").ok()?.as_reference().ok()?;
    let pages = file.get_dictionary(root).ok()?.get(b"Pages").ok()?.clone();
    let mut catalog = Dictionary::new();
    catalog.set("Type", Object::Name(b"Catalog".to_vec()));
    catalog.set("Pages", pages);
    file.objects.insert(root, Object::Dictionary(catalog));
    file.trailer = Dictionary::new();
    file.trailer.set("Root", Object::Reference(root));
    file.prune_objects();
    file.objects.values_mut().try_for_each(scrub)?;
    file.prune_objects();
    let mut written = Vec::new();
    file.save_to(&mut written).ok()?;
    Some(written)
}

fn scrub(object: &mut Object) -> Option<()> {
    match object {
        Object::Array(all) => all.iter_mut().try_for_each(scrub),
        Object::Dictionary(entries) => scrub_entries(entries),
        Object::Stream(stream) => {
            scrub_entries(&mut stream.dict)?;
            if stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image") {
                photo(stream)?;
            }
            Some(())
        }
        _ => Some(()),
    }
}

fn scrub_entries(entries: &mut Dictionary) -> Option<()> {
    for name in SAYING {
        entries.remove(name);
    }
    entries.iter_mut().try_for_each(|(_, value)| scrub(value))
}

/// A photo is kept as it is compressed, without what stands beside its picture.
fn photo(stream: &mut lopdf::Stream) -> Option<()> {
    let names: Vec<&[u8]> = match stream.dict.get(b"Filter") {
        Err(_) => Vec::new(),
        Ok(Object::Name(name)) => vec![name],
        Ok(Object::Array(all)) => all.iter().map(|one| one.as_name().ok()).collect::<Option<_>>()?,
        Ok(_) => return None,
    };
    let speaking = |name: &&[u8]| matches!(*name, b"DCTDecode" | b"DCT" | b"JPXDecode");
    match names.as_slice() {
        [b"DCTDecode" | b"DCT"] => {
            let bare = bare(&stream.content)?;
            stream.set_content(bare);
            Some(())
        }
        other if other.iter().any(speaking) => None,
        _ => Some(()),
    }
}

/// A JPEG without anything but its picture: tables, frames and scans.
fn bare(jpeg: &[u8]) -> Option<Vec<u8>> {
    let mut kept = vec![0xFF, 0xD8];
    let mut at = jpeg.starts_with(&kept).then_some(2)?;
    loop {
        while jpeg.get(at..at + 2)? == [0xFF, 0xFF] {
            at += 1;
        }
        let marker = jpeg.get(at..at + 2)?;
        if marker == [0xFF, 0xD9] {
            kept.extend(marker);
            return Some(kept);
        }
        let [0xFF, what] = *marker else { return None };
        let length = jpeg.get(at + 2..at + 4)?;
        let next = at + 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
        // Frames, tables, scans, intervals; 0xEE says how the colours are meant.
        if matches!(what, 0xC0..=0xCF | 0xDA..=0xDF | 0xEE) {
            kept.extend(jpeg.get(at..next)?);
        }
        at = next;
        if what == 0xDA {
            let scan = jpeg.get(at..)?;
            let end = scan.windows(2).position(|w| w[0] == 0xFF && !matches!(w[1], 0x00 | 0xD0..=0xD7))?;
            kept.extend(&scan[..end]);
            at += end;
        }
    }
}
