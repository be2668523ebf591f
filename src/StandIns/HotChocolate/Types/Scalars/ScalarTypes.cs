using System.Collections.Frozen;
using HotChocolate.Uploads;

namespace HotChocolate.Types.Scalars;

/// <summary>Which scalar stands for which C# type.</summary>
internal sealed class ScalarTypes
{
    private static readonly FrozenDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        ["String"] = "The `String` scalar type represents textual data, represented as UTF-8 character sequences.",
        ["Boolean"] = "The `Boolean` scalar type represents `true` or `false`.",
        ["Int"] = "The `Int` scalar type represents whole numbers from -(2^31) to 2^31 - 1.",
        ["Float"] = "The `Float` scalar type represents finite double-precision numbers as of IEEE 754.",
        ["ID"] = "The `ID` scalar type represents a unique identifier; it is written as a string and not meant to be read by people.",
        ["Short"] = "The `Short` scalar type represents whole numbers from -(2^15) to 2^15 - 1.",
        ["Byte"] = "The `Byte` scalar type represents whole numbers from 0 to 255.",
        ["Long"] = "The `Long` scalar type represents whole numbers from -(2^63) to 2^63 - 1.",
        ["Decimal"] = "The `Decimal` scalar type represents exact decimal numbers.",
        ["UUID"] = "The `UUID` scalar type represents a universally unique identifier with hyphens.",
        ["DateTime"] = "The `DateTime` scalar type represents an instant with its offset from UTC.",
        ["LocalDate"] = "The `LocalDate` scalar type represents a date without a time zone: `2026-01-31`.",
        ["Upload"] = "The `Upload` scalar type represents a file of a multipart request.",
        ["LocalTime"] = "The `LocalTime` scalar type represents a time of day without a time zone: `13:30:00`.",
    }.ToFrozenDictionary();

    private readonly Dictionary<Type, ScalarType> _byType;

    public ScalarTypes()
    {
        var number = new FloatScalar();
        var text = new StringScalar();
        var instant = new DateTimeScalar();
        _byType = new Dictionary<Type, ScalarType>
        {
            [typeof(string)] = text,
            [typeof(char)] = text,
            [typeof(bool)] = new BooleanScalar(),
            [typeof(byte)] = new WholeNumberScalar<byte>("Byte"),
            [typeof(short)] = new WholeNumberScalar<short>("Short"),
            [typeof(int)] = new WholeNumberScalar<int>("Int"),
            [typeof(long)] = new WholeNumberScalar<long>("Long"),
            [typeof(double)] = number,
            [typeof(float)] = number,
            [typeof(decimal)] = new DecimalScalar(),
            [typeof(Guid)] = new UuidScalar(),
            [typeof(DateTimeOffset)] = instant,
            [typeof(DateTime)] = instant,
            [typeof(DateOnly)] = new LocalDateScalar(),
            [typeof(TimeOnly)] = new LocalTimeScalar(),
        };
        foreach (var scalar in _byType.Values.Append(Id))
            scalar.Description = Descriptions[scalar.Name];
    }

    /// <summary>Makes files an input type.</summary>
    public ScalarType AddUpload()
    {
        if (!_byType.TryGetValue(typeof(IFile), out var upload))
            _byType[typeof(IFile)] = upload = new UploadScalar { Description = Descriptions["Upload"] };
        return upload;
    }

    public ScalarType Id { get; } = new IdScalar();

    public ScalarType? Of(Type type) => _byType.GetValueOrDefault(type);

    public ScalarType String => _byType[typeof(string)];

    public ScalarType Boolean => _byType[typeof(bool)];

    public ScalarType Int => _byType[typeof(int)];
}
