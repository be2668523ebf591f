using System.Buffers;
using System.Data.Common;
using Weasel.Core;

namespace Marten;

/// <summary>Turns documents and events to JSON and back.</summary>
public interface ISerializer
{
    /// <summary>How enum values are written.</summary>
    EnumStorage EnumStorage { get; }

    /// <summary>How member names become property names.</summary>
    Casing Casing { get; }

    /// <summary>The JSON of a value.</summary>
    string ToJson(object? document);

    /// <summary>Writes the UTF-8 JSON of a value.</summary>
    void WriteTo(IBufferWriter<byte> writer, object? value);

    /// <summary>A value from UTF-8 JSON.</summary>
    T FromJson<T>(Stream stream);

    /// <summary>A value from a column of JSON.</summary>
    T FromJson<T>(DbDataReader reader, int index);

    /// <summary>A value from UTF-8 JSON.</summary>
    object FromJson(Type type, Stream stream);

    /// <summary>A value from a column of JSON.</summary>
    object FromJson(Type type, DbDataReader reader, int index);
}
