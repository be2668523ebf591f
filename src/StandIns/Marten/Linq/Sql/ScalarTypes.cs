using System.Globalization;
using NpgsqlTypes;

namespace Marten.Linq.Sql;

/// <summary>The CLR types that stand for one SQL value each, whatever serializer the store has.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<Type, ScalarType> Known = new()
    {
        [typeof(string)] = Same<string>("text", NpgsqlDbType.Text),
        [typeof(char)] = Of<char, string>("text", NpgsqlDbType.Text, c => c.ToString(), s => s[0]) with { Ordered = false },
        [typeof(bool)] = Same<bool>("boolean", NpgsqlDbType.Boolean) with { Ordered = false, HasExtremes = false },
        [typeof(byte)] = Of<byte, short>("smallint", NpgsqlDbType.Smallint, b => b, s => checked((byte)s)),
        [typeof(sbyte)] = Of<sbyte, short>("smallint", NpgsqlDbType.Smallint, b => b, s => checked((sbyte)s)),
        [typeof(short)] = Same<short>("smallint", NpgsqlDbType.Smallint),
        [typeof(ushort)] = Of<ushort, int>("integer", NpgsqlDbType.Integer, u => u, i => checked((ushort)i)),
        [typeof(int)] = Same<int>("integer", NpgsqlDbType.Integer),
        [typeof(uint)] = Of<uint, long>("bigint", NpgsqlDbType.Bigint, u => u, l => checked((uint)l)),
        [typeof(long)] = Same<long>("bigint", NpgsqlDbType.Bigint),
        [typeof(ulong)] = Of<ulong, decimal>("numeric", NpgsqlDbType.Numeric, u => u, d => (ulong)d),
        [typeof(float)] = Same<float>("real", NpgsqlDbType.Real),
        [typeof(double)] = Same<double>("double precision", NpgsqlDbType.Double),
        [typeof(decimal)] = Same<decimal>("numeric", NpgsqlDbType.Numeric),
        // Guid.CompareTo and PostgreSQL order the bytes differently.
        [typeof(Guid)] = Same<Guid>("uuid", NpgsqlDbType.Uuid) with { Ordered = false, HasExtremes = false },
        [typeof(DateOnly)] = Same<DateOnly>("date", NpgsqlDbType.Date),
        [typeof(TimeOnly)] = Time<TimeOnly>("time", t => t.ToString("O", CultureInfo.InvariantCulture)),
        // C# compares DateTime by its digits, whatever its kind: a timestamp without time zone does the same.
        [typeof(DateTime)] = Time<DateTime>("timestamp", t => DateTime.SpecifyKind(t, DateTimeKind.Unspecified).ToString("O", CultureInfo.InvariantCulture)),
        [typeof(DateTimeOffset)] = Time<DateTimeOffset>("timestamptz", t => t.ToString("O", CultureInfo.InvariantCulture)),
    };

    /// <summary>The type's place in SQL; null if it has none of its own (enums, objects, collections).</summary>
    public static ScalarType? Find(Type type) => Known.GetValueOrDefault(type);

    private static ScalarType Same<T>(string postgres, NpgsqlDbType sent) where T : notnull => Of<T, T>(postgres, sent, value => value, value => value);

    private static ScalarType Of<T, TStored>(string postgres, NpgsqlDbType sent, Func<T, TStored> to, Func<TStored, T> from)
        where T : notnull where TStored : notnull =>
        new(postgres, sent, typeof(TStored), value => to((T)value), (row, i) => from(row.GetFieldValue<TStored>(i)));

    private static ScalarType Time<T>(string postgres, Func<T, string> text) where T : struct =>
        new(postgres, NpgsqlDbType.Text, typeof(string), value => text((T)value), (row, i) => row.GetFieldValue<T>(i)) { CastsParameter = true };
}
