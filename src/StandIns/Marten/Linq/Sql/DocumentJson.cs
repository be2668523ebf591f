using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using NpgsqlTypes;

namespace Marten.Linq.Sql;

/// <summary>
/// How the store's serializer writes members: asked of the serializer itself, so that naming policies, <c>JsonPropertyName</c>, ignored members and
/// enum converters hold in queries as they hold in documents.
/// </summary>
internal sealed class DocumentJson
{
    private readonly JsonSerializerOptions _options;
    private readonly ConcurrentDictionary<Type, Dictionary<string, string>> _names = new();
    private readonly ConcurrentDictionary<Type, ScalarType> _enums = new();

    public DocumentJson(JsonSerializerOptions options)
    {
        _options = options;
        _options.MakeReadOnly(populateMissingResolver: true);
    }

    /// <summary>The JSON name of a member; null if the serializer does not write it.</summary>
    public string? NameOf(Type owner, MemberInfo member) => _names.GetOrAdd(owner, NamesOf).GetValueOrDefault(member.Name);

    /// <summary>How values of the type stand in SQL; null if they are objects or collections.</summary>
    public ScalarType? ScalarOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? _enums.GetOrAdd(plain, EnumOf) : ScalarTypes.Find(plain);
    }

    /// <summary>Reads stored JSON as the serializer would have read it within its document.</summary>
    public object? Read(ReadOnlySpan<byte> json, Type type) => JsonSerializer.Deserialize(json, type, _options);

    private Dictionary<string, string> NamesOf(Type owner) => _options.GetTypeInfo(owner).Properties
        .Where(property => property.AttributeProvider is MemberInfo && property.Get is not null)
        .ToDictionary(property => ((MemberInfo)property.AttributeProvider!).Name, property => property.Name);

    private ScalarType EnumOf(Type type) => IsWrittenAsText(type)
        ? new ScalarType("text", NpgsqlDbType.Text, typeof(string),
            value => JsonSerializer.SerializeToElement(Enum.ToObject(type, value), type, _options).ToString(),
            (row, i) => Read(JsonSerializer.SerializeToUtf8Bytes(row.GetString(i)), type)!) { Ordered = false, HasExtremes = false }
        : new ScalarType("bigint", NpgsqlDbType.Bigint, typeof(long),
            value => Convert.ToInt64(value, null),
            (row, i) => Enum.ToObject(type, row.GetInt64(i)));

    private bool IsWrittenAsText(Type type)
    {
        var any = Enum.GetValuesAsUnderlyingType(type) is { Length: > 0 } values ? values.GetValue(0)! : 0;
        return JsonSerializer.SerializeToElement(Enum.ToObject(type, any), type, _options).ValueKind == JsonValueKind.String;
    }
}
