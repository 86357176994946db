//! What is left of a file that the public sends: its picture or its pages, and nothing that says whose it is, where, when
//! or with what it was made. A photo is decoded and written anew; a PDF see [`super::clean_pdf`]. Nothing else is taken: of
//! an archive or an office document nobody knows all that is in it.

use std::io::Cursor;

use hezhen_domain::attachment::Kind;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::clean_pdf;

/// A file with nothing left in it but what it shows.
#[derive(Debug, Clone)]
pub(super) struct Clean {
    /// What it is.
    pub kind: Kind,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// More points than any telephone's picture has by itself; what says that it has more is not even opened.
const MAX_POINTS: u64 = 64_000_000;
/// What opening a picture may take of the memory.
const MAX_MEMORY: u64 = 600 << 20;
/// Fine enough to read a sheet of paper in a photo.
const QUALITY: u8 = 88;

/// What is left of a file; or why it is not taken, as a code that pages and screens have words for.
pub(super) fn clean(bytes: &[u8]) -> Result<Clean, &'static str> {
    match bytes {
        [] => Err("file_empty"),
        [0xFF, 0xD8, 0xFF, ..] => picture(bytes, ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => picture(bytes, ImageFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => picture(bytes, ImageFormat::WebP),
        [b'%', b'P', b'D', b'F', b'-', ..] => {
            clean_pdf::clean(bytes).map(|bytes| Clean { kind: Kind::Pdf, bytes }).ok_or("file_pdf")
        }
        _ if packed(bytes) => Err("file_archive"),
        _ => Err("file_not_taken"),
    }
}

/// Archives, and office documents, which are archives or were.
fn packed(bytes: &[u8]) -> bool {
    const BEGINNINGS: &[&[u8]] = &[
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"Rar!",
        b"7z\xBC\xAF",
        b"\x1F\x8B",
        b"BZh",
        b"\xFD7zXZ",
        b"\x28\xB5\x2F\xFD",
        b"\xD0\xCF\x11\xE0",
    ];
    BEGINNINGS.iter().any(|b| bytes.starts_with(b)) || bytes.get(257..262) == Some(b"ustar")
}

fn picture(bytes: &[u8], format: ImageFormat) -> Result<Clean, &'static str> {
    let broken = |_| "file_broken";
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_POINTS {
        return Err("picture_too_large");
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(turned);
    let see_through = picture.color().has_alpha();
    let mut written = Vec::new();
    let kind = if format == ImageFormat::Png || see_through {
        let plain = match picture {
            DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) | DynamicImage::ImageRgba8(_) => picture,
            other if see_through => DynamicImage::ImageRgba8(other.into_rgba8()),
            other => DynamicImage::ImageRgb8(other.into_rgb8()),
        };
        plain.write_with_encoder(PngEncoder::new(&mut written)).map_err(broken)?;
        Kind::Png
    } else {
        let plain = match picture {
            DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => picture,
            other => DynamicImage::ImageRgb8(other.into_rgb8()),
        };
        plain.write_with_encoder(JpegEncoder::new_with_quality(&mut written, QUALITY)).map_err(broken)?;
        Kind::Jpeg
    };
    Ok(Clean { kind, bytes: written })
}
