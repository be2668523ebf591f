using System.Buffers;
using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Weasel.Core;

namespace Marten.Services;

/// <summary>JSON by System.Text.Json.</summary>
public class SystemTextJsonSerializer : ISerializer
{
    internal SystemTextJsonSerializer(JsonSerializerOptions? options, EnumStorage enumStorage, Casing casing, Action<JsonSerializerOptions>? configure)
    {
        EnumStorage = enumStorage;
        Casing = casing;
        Options = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        if (options?.PropertyNamingPolicy is null || casing != Casing.Default) Options.PropertyNamingPolicy = NamingPolicy(casing);
        if (enumStorage == EnumStorage.AsString) Options.Converters.Add(new JsonStringEnumConverter());
        configure?.Invoke(Options);
        Options.MakeReadOnly(populateMissingResolver: true);
    }

    /// <summary>The JSON options in force; read-only.</summary>
    internal JsonSerializerOptions Options { get; }

    /// <inheritdoc/>
    public EnumStorage EnumStorage { get; }

    /// <inheritdoc/>
    public Casing Casing { get; }

    /// <inheritdoc/>
    public string ToJson(object? document) => JsonSerializer.Serialize(document, document?.GetType() ?? typeof(object), Options);

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> writer, object? value)
    {
        using var json = new Utf8JsonWriter(writer, new JsonWriterOptions { Encoder = Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(json, value, value?.GetType() ?? typeof(object), Options);
    }

    /// <inheritdoc/>
    public T FromJson<T>(Stream stream) => JsonSerializer.Deserialize<T>(stream, Options)!;

    /// <inheritdoc/>
    public T FromJson<T>(DbDataReader reader, int index)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return JsonSerializer.Deserialize<T>(reader.GetFieldValue<byte[]>(index), Options)!;
    }

    /// <inheritdoc/>
    public object FromJson(Type type, Stream stream) => JsonSerializer.Deserialize(stream, type, Options)!;

    /// <inheritdoc/>
    public object FromJson(Type type, DbDataReader reader, int index)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return FromBytes(type, reader.GetFieldValue<byte[]>(index));
    }

    /// <summary>The UTF-8 JSON of a value, as its own type.</summary>
    internal byte[] ToBytes(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    /// <summary>The UTF-8 JSON of a value of a type known at compile time: no look-up by type.</summary>
    internal byte[] ToBytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>A value from UTF-8 JSON.</summary>
    internal object FromBytes(Type type, ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, type, Options)!;

    /// <summary>A value from UTF-8 JSON.</summary>
    internal T FromBytes<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<T>(json, Options)!;

    static JsonNamingPolicy? NamingPolicy(Casing casing) => casing switch
    {
        Casing.CamelCase => JsonNamingPolicy.CamelCase,
        Casing.SnakeCase => JsonNamingPolicy.SnakeCaseLower,
        _ => null,
    };
}
