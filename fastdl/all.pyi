# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
import torch as torch, numpy as np
from functools import partial as partial
from pathlib import Path as Path
from fastcore.basics import Float as Float, Int as Int, Str as Str, fastuple as fastuple
from fastcore.foundation import L as L
from .transfer import accelerator as accelerator, current_index as current_index, default_device as default_device, to_cpu as to_cpu, to_device as to_device
from .order import Order as Order, Shuffled as Shuffled, hash64 as hash64, hashes as hashes
from .deal import BatchDeal as BatchDeal, Deal as Deal, Share as Share
from .rng import item_rng as item_rng, seeded as seeded
from .orders import Bucketed as Bucketed, Mixture as Mixture, Passes as Passes, Weighted as Weighted
from .packed import Packed as Packed
from .tables import Row as Row, Table as Table, by_position as by_position
from .workers import Workers as Workers
from .runs import worker_id as worker_id
from .dataloader import DataLoader as DataLoader
from .streams import ShuffleBuffer as ShuffleBuffer
from .distributed import in_step as in_step
from .nested import is_listy as is_listy, map_nested as map_nested, rebuild as rebuild
from .retention import as_tensor_type as as_tensor_type, retain_meta as retain_meta, retain_type as retain_type, retain_types as retain_types, types_of as types_of
from .pipeline import CannotShow as CannotShow, Pipeline as Pipeline, Trace as Trace, compose_tfms as compose_tfms
from .transform import InplaceTransform as InplaceTransform, ItemTransform as ItemTransform, Transform as Transform, TupleTransform as TupleTransform, TypeDispatch as TypeDispatch, mk_transform as mk_transform
from .nested import batch_to_samples as batch_to_samples
from .tensors import Category as Category, MultiCategory as MultiCategory, TensorBase as TensorBase, TensorImage as TensorImage, TensorImageBW as TensorImageBW, TensorMask as TensorMask, TensorVideo as TensorVideo
from .showing import film_strip as film_strip, get_grid as get_grid, in_lines as in_lines, name_boxes as name_boxes, printable as printable, show_image as show_image, show_images as show_images, show_title as show_title, titles_of as titles_of, to_pixels as to_pixels
from .points import PadBoxes as PadBoxes, Ragged as Ragged, TensorBBox as TensorBBox, TensorPoint as TensorPoint
from .image import ImageResizer as ImageResizer, PILBase as PILBase, PILImage as PILImage, PILImageBW as PILImageBW, PILMask as PILMask, resize_image as resize_image
from .encoded import DecodeImages as DecodeImages, EncodedImage as EncodedImage
from .augment import ColorJitter as ColorJitter, RandomFlip as RandomFlip, RandomResizedCrop as RandomResizedCrop, RandomTransform as RandomTransform, change_colour as change_colour, crop_resize as crop_resize, is_mask as is_mask, is_picture as is_picture, picture_size as picture_size, visual_sizes as visual_sizes
from .adapters import Adapter as Adapter, Albumentations as Albumentations, Kornia as Kornia, TorchVision as TorchVision, adapt as adapt
from .text import LMDataLoader as LMDataLoader, Numericalize as Numericalize, PadItems as PadItems, TensorText as TensorText, Text as Text, TokenStream as TokenStream, ids_to_text as ids_to_text, length_order as length_order, sort_by_length as sort_by_length
from .library_steps import own_draws as own_draws
from .labels import Categorize as Categorize, MultiCategorize as MultiCategorize, OneHotEncode as OneHotEncode, RegressionSetup as RegressionSetup, TitledFloat as TitledFloat, TitledTuple as TitledTuple
from .vocabulary import LabelError as LabelError, Vocab as Vocab
from .data_sets import TfmdDS as TfmdDS, TfmdList as TfmdList, as_items as as_items
from .data_core import ByteToFloatTensor as ByteToFloatTensor, Cuda as Cuda, DataBunch as DataBunch, DataSource as DataSource, Normalize as Normalize, TfmdDL as TfmdDL, ToTensor as ToTensor
from .inference import load_loader as load_loader
from .progress import progress_bars as progress_bars
from .archives import extract as extract
from .archive_reading import ArchiveError as ArchiveError, Limits as Limits
from .downloads import DownloadError as DownloadError, URLs as URLs, Url as Url, download as download, fastdl_home as fastdl_home, file_fault as file_fault, get_pets as get_pets, untar_data as untar_data, what_is_wrong as what_is_wrong
from fastdl.sources import ColReader as ColReader, ColSplitter as ColSplitter, FileSplitter as FileSplitter, FuncSplitter as FuncSplitter, GrandparentSplitter as GrandparentSplitter, IndexSplitter as IndexSplitter, RandomSplitter as RandomSplitter, RegexLabeller as RegexLabeller, get_files as get_files, get_image_files as get_image_files, image_extensions as image_extensions, parent_label as parent_label, read_text as read_text
from .examples.drawn_pets import BREEDS as BREEDS, draw_pet as draw_pet, draw_pets as draw_pets
from .predictions import like_target as like_target
from .dataloader import stop as stop
from .orders import Subset as Subset
from .packed import pack as pack
__all__ = ['torch', 'np', 'partial', 'Path', 'Float', 'Int', 'Str', 'fastuple', 'L', 'accelerator', 'current_index', 'default_device', 'to_cpu', 'to_device', 'Order', 'Shuffled', 'hash64', 'hashes', 'BatchDeal', 'Deal', 'Share', 'item_rng', 'seeded', 'Bucketed', 'Mixture', 'Passes', 'Weighted', 'Packed', 'Row', 'Table', 'by_position', 'Workers', 'worker_id', 'DataLoader', 'ShuffleBuffer', 'in_step', 'is_listy', 'map_nested', 'rebuild', 'as_tensor_type', 'retain_meta', 'retain_type', 'retain_types', 'types_of', 'CannotShow', 'Pipeline', 'Trace', 'compose_tfms', 'InplaceTransform', 'ItemTransform', 'Transform', 'TupleTransform', 'TypeDispatch', 'mk_transform', 'batch_to_samples', 'Category', 'MultiCategory', 'TensorBase', 'TensorImage', 'TensorImageBW', 'TensorMask', 'TensorVideo', 'film_strip', 'get_grid', 'in_lines', 'name_boxes', 'printable', 'show_image', 'show_images', 'show_title', 'titles_of', 'to_pixels', 'PadBoxes', 'Ragged', 'TensorBBox', 'TensorPoint', 'ImageResizer', 'PILBase', 'PILImage', 'PILImageBW', 'PILMask', 'resize_image', 'DecodeImages', 'EncodedImage', 'ColorJitter', 'RandomFlip', 'RandomResizedCrop', 'RandomTransform', 'change_colour', 'crop_resize', 'is_mask', 'is_picture', 'picture_size', 'visual_sizes', 'Adapter', 'Albumentations', 'Kornia', 'TorchVision', 'adapt', 'LMDataLoader', 'Numericalize', 'PadItems', 'TensorText', 'Text', 'TokenStream', 'ids_to_text', 'length_order', 'sort_by_length', 'own_draws', 'Categorize', 'MultiCategorize', 'OneHotEncode', 'RegressionSetup', 'TitledFloat', 'TitledTuple', 'LabelError', 'Vocab', 'TfmdDS', 'TfmdList', 'as_items', 'ByteToFloatTensor', 'Cuda', 'DataBunch', 'DataSource', 'Normalize', 'TfmdDL', 'ToTensor', 'load_loader', 'progress_bars', 'extract', 'ArchiveError', 'Limits', 'DownloadError', 'URLs', 'Url', 'download', 'fastdl_home', 'file_fault', 'get_pets', 'untar_data', 'what_is_wrong', 'ColReader', 'ColSplitter', 'FileSplitter', 'FuncSplitter', 'GrandparentSplitter', 'IndexSplitter', 'RandomSplitter', 'RegexLabeller', 'get_files', 'get_image_files', 'image_extensions', 'parent_label', 'read_text', 'BREEDS', 'draw_pet', 'draw_pets', 'like_target', 'stop', 'Subset', 'pack']
from .core import _no_such_name as _no_such_name
