"""Video pipelines of a few hundred kilobytes with random weights, made on the spot: what they film is noise, but by the true code.

They are built as their makers would build them, saved as folders, and loaded from there like any other model. No hub is asked.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from tokenizers import Tokenizer, models, pre_tokenizers, processors, trainers

SPECIAL = ["<pad>", "</s>", "<unk>", "<bos>", "<image_soft_token>", "<start_of_image>", "<end_of_image>"]


def build(name: str, to: Path) -> Path:
    """Save the tiny pipeline of this name into a folder of that name."""
    if name in MODULAR:
        return modular(name, to)
    torch.manual_seed(0)
    pipeline = BUILDERS[name]()
    pipeline.save_pretrained(to / name)
    return to / name


def tokenizer() -> Any:
    letters = pre_tokenizers.ByteLevel.alphabet()
    raw = Tokenizer(models.BPE(unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    raw.train_from_iterator(
        ["a red fox walks through snow at dawn, slow dolly in"] * 4,
        trainers.BpeTrainer(vocab_size=400, special_tokens=SPECIAL, initial_alphabet=letters),
    )
    raw.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 1)]
    )
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=raw,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        bos_token="<bos>",
        model_max_length=512,
    )


def words(kind: str, tok: Any) -> Any:
    config = getattr(transformers, f"{kind}Config")(
        vocab_size=len(tok), d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4, dropout_rate=0.0
    )
    return getattr(transformers, f"{kind}EncoderModel")(config).eval()


# ---------------------------------------------------------------------- Wan


def wan_parts() -> dict[str, Any]:
    tok = tokenizer()
    return {
        "tokenizer": tok,
        "text_encoder": words("UMT5", tok),
        "vae": diffusers.AutoencoderKLWan(
            base_dim=4, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1, temperal_downsample=[False, True, True]
        ),
        "scheduler": diffusers.UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, num_train_timesteps=1000, flow_shift=3.0
        ),
    }


def wan_net(kind: str = "WanTransformer3DModel", **more: Any) -> Any:
    config = {
        "patch_size": (1, 2, 2), "num_attention_heads": 2, "attention_head_dim": 12, "in_channels": 16, "out_channels": 16,
        "text_dim": 32, "freq_dim": 64, "ffn_dim": 32, "num_layers": 2, "cross_attn_norm": True,
        "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 64,
    }  # fmt: skip
    return getattr(diffusers, kind)(**{**config, **more})


def wan_words() -> Any:
    return diffusers.WanPipeline(transformer=wan_net(), **wan_parts())


def wan_two_experts() -> Any:
    return diffusers.WanPipeline(transformer=wan_net(), transformer_2=wan_net(), boundary_ratio=0.875, **wan_parts())


def wan_image() -> Any:
    """As Wan 2.1: a picture encoder, one picture."""
    config = transformers.CLIPVisionConfig(
        hidden_size=4,
        projection_dim=4,
        num_hidden_layers=2,
        num_attention_heads=2,
        image_size=32,
        intermediate_size=16,
        patch_size=8,
    )
    return diffusers.WanImageToVideoPipeline(
        transformer=wan_net(in_channels=36, image_dim=4),
        image_encoder=transformers.CLIPVisionModel(config),
        image_processor=transformers.CLIPImageProcessor(crop_size=32, size=32),
        **wan_parts(),
    )


def wan_first_last() -> Any:
    """As Wan 2.2: no picture encoder, first and last frame, two experts."""
    return diffusers.WanImageToVideoPipeline(
        transformer=wan_net(in_channels=36),
        transformer_2=wan_net(in_channels=36),
        boundary_ratio=0.9,
        image_encoder=None,
        image_processor=None,
        **wan_parts(),
    )


def vace_net() -> Any:
    return wan_net("WanVACETransformer3DModel", num_layers=3, vace_layers=[0, 2], vace_in_channels=96)


def wan_vace() -> Any:
    return diffusers.WanVACEPipeline(transformer=vace_net(), transformer_2=None, **wan_parts())


def wan_vace_experts() -> Any:
    return diffusers.WanVACEPipeline(
        transformer=vace_net(), transformer_2=vace_net(), boundary_ratio=0.875, **wan_parts()
    )


# ---------------------------------------------------------------------- LTX


def ltx() -> Any:
    tok = tokenizer()
    vae = diffusers.AutoencoderKLLTXVideo(
        in_channels=3, out_channels=3, latent_channels=8, block_out_channels=(8,) * 4, decoder_block_out_channels=(8,) * 4,
        layers_per_block=(1,) * 5, decoder_layers_per_block=(1,) * 5, spatio_temporal_scaling=(True, True, True, False),
        decoder_spatio_temporal_scaling=(True, True, True, False), decoder_inject_noise=(False,) * 5, upsample_residual=(False,) * 4,
        upsample_factor=(1,) * 4, timestep_conditioning=False, patch_size=4, patch_size_t=1, encoder_causal=True, decoder_causal=False,
    )  # fmt: skip
    net = diffusers.LTXVideoTransformer3DModel(
        in_channels=8, out_channels=8, patch_size=1, patch_size_t=1, num_attention_heads=4, attention_head_dim=8,
        cross_attention_dim=32, num_layers=2, caption_channels=32,
    )  # fmt: skip
    return diffusers.LTXPipeline(
        transformer=net,
        vae=vae,
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(),
        text_encoder=words("T5", tok),
        tokenizer=tok,
    )


def ltx2() -> Any:
    """With sound."""
    from diffusers.pipelines.ltx2 import LTX2TextConnectors
    from diffusers.pipelines.ltx2.vocoder import LTX2Vocoder

    tok = tokenizer()
    number = tok.convert_tokens_to_ids
    text = transformers.Gemma3TextConfig(
        vocab_size=len(tok), hidden_size=16, intermediate_size=32, num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1,
        head_dim=8, sliding_window=16, pad_token_id=number("<pad>"), eos_token_id=number("</s>"), bos_token_id=number("<bos>"),
    )  # fmt: skip
    seen = transformers.SiglipVisionConfig(
        hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1, image_size=16, patch_size=8
    )
    encoder = transformers.Gemma3ForConditionalGeneration(
        transformers.Gemma3Config(
            text_config=text,
            vision_config=seen,
            mm_tokens_per_image=4,
            boi_token_index=number("<start_of_image>"),
            eoi_token_index=number("<end_of_image>"),
            image_token_index=number("<image_soft_token>"),
        )
    ).eval()
    net = diffusers.LTX2VideoTransformer3DModel(
        in_channels=4, out_channels=4, patch_size=1, patch_size_t=1, num_attention_heads=2, attention_head_dim=8, cross_attention_dim=16,
        audio_in_channels=4, audio_out_channels=4, audio_num_attention_heads=2, audio_attention_head_dim=4, audio_cross_attention_dim=8,
        num_layers=2, qk_norm="rms_norm_across_heads", caption_channels=16, rope_double_precision=False, rope_type="split",
    )  # fmt: skip
    connectors = LTX2TextConnectors(
        caption_channels=16, text_proj_in_factor=3, video_connector_num_attention_heads=2, video_connector_attention_head_dim=8,
        video_connector_num_layers=1, video_connector_num_learnable_registers=None, audio_connector_num_attention_heads=2,
        audio_connector_attention_head_dim=8, audio_connector_num_layers=1, audio_connector_num_learnable_registers=None,
        connector_rope_base_seq_len=32, rope_theta=10000.0, rope_double_precision=False, causal_temporal_positioning=False,
        rope_type="split",
    )  # fmt: skip
    vae = diffusers.AutoencoderKLLTX2Video(
        in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(8,), decoder_block_out_channels=(8,), layers_per_block=(1,),
        decoder_layers_per_block=(1, 1), spatio_temporal_scaling=(True,), decoder_spatio_temporal_scaling=(True,),
        decoder_inject_noise=(False, False), downsample_type=("spatial",), upsample_residual=(False,), upsample_factor=(1,),
        timestep_conditioning=False, patch_size=1, patch_size_t=1, encoder_causal=True, decoder_causal=False,
    )  # fmt: skip
    heard = diffusers.AutoencoderKLLTX2Audio(
        base_channels=4, output_channels=2, ch_mult=(1,), num_res_blocks=1, attn_resolutions=None, in_channels=2, resolution=32,
        latent_channels=2, norm_type="pixel", causality_axis="height", dropout=0.0, mid_block_add_attention=False, sample_rate=16000,
        mel_hop_length=160, is_causal=True, mel_bins=8,
    )  # fmt: skip
    vocoder = LTX2Vocoder(
        in_channels=16, hidden_channels=32, out_channels=2, upsample_kernel_sizes=[4, 4], upsample_factors=[2, 2],
        resnet_kernel_sizes=[3], resnet_dilations=[[1, 3, 5]], leaky_relu_negative_slope=0.1, output_sampling_rate=16000,
    )  # fmt: skip
    return diffusers.LTX2Pipeline(
        transformer=net, vae=vae, audio_vae=heard, scheduler=diffusers.FlowMatchEulerDiscreteScheduler(), text_encoder=encoder,
        tokenizer=tok, connectors=connectors, vocoder=vocoder,
    )  # fmt: skip


def cog() -> Any:
    tok = tokenizer()
    net = diffusers.CogVideoXTransformer3DModel(
        num_attention_heads=2, attention_head_dim=16, in_channels=4, out_channels=4, time_embed_dim=2, text_embed_dim=32, num_layers=1,
        sample_width=8, sample_height=8, sample_frames=17, patch_size=2, temporal_compression_ratio=4, max_text_seq_length=16,
    )  # fmt: skip
    vae = diffusers.AutoencoderKLCogVideoX(
        in_channels=3, out_channels=3, down_block_types=("CogVideoXDownBlock3D",) * 4, up_block_types=("CogVideoXUpBlock3D",) * 4,
        block_out_channels=(8,) * 4, latent_channels=4, layers_per_block=1, norm_num_groups=2, temporal_compression_ratio=4,
    )  # fmt: skip
    return diffusers.CogVideoXPipeline(
        tokenizer=tok,
        text_encoder=words("T5", tok),
        vae=vae,
        transformer=net,
        scheduler=diffusers.CogVideoXDDIMScheduler(),
    )


def modular(name: str, to: Path) -> Path:
    """The modular form of another one: blocks, and an index that says where their parts lie."""
    whole = to / MODULAR[name]
    if not whole.is_dir():
        build(MODULAR[name], to)
    if name in BLOCKS:  # kinds that exist only as blocks, or whose blocks the whole form does not name
        pipeline = getattr(diffusers, BLOCKS[name])().init_pipeline(str(whole))
    else:
        pipeline = diffusers.ModularPipeline.from_pretrained(str(whole), local_files_only=True)
    pipeline.load_components(dtype=torch.float32, local_files_only=True)
    pipeline.save_pretrained(str(to / name), overwrite_modular_index=True)
    return to / name


MODULAR = {
    "modular_wan": "wan_words",
    "modular_wan_image": "wan_image",
    "modular_wan_experts": "wan_two_experts",
    "modular_wan_experts_image": "wan_first_last",
    "modular_ltx": "ltx",
    "modular_ltx2": "ltx2",
    "modular_wan_vace": "wan_vace_experts",
}
BLOCKS = {"modular_ltx2": "LTX2AutoBlocks", "modular_wan_vace": "Wan22VaceBlocks"}
BUILDERS = {
    each.__name__: each
    for each in (wan_words, wan_two_experts, wan_image, wan_first_last, wan_vace, wan_vace_experts, ltx, ltx2, cog)
}
