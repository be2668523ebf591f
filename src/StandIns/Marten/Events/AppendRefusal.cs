using System.Globalization;
using Npgsql;

namespace Marten.Events;

/// <summary>
/// The database function that is called where a stream is not as an append expects it, and says why. It looks anew: of two writers at the same version the later one is told what the earlier one made of it.
/// </summary>
internal static class AppendRefusal
{
    public const string Name = "standin_refuse_append";

    /// <summary>The error that says: another version than expected. Its hint is the version and the stream.</summary>
    public const string WrongVersion = "MT003";

    /// <summary>The error that says: the stream is archived. Its hint is the version and the stream.</summary>
    public const string Archived = "MT001";

    /// <summary>The version that the stream is at, according to the refusal; 0 where there is no such stream.</summary>
    public static long VersionIn(PostgresException refusal) => long.Parse(refusal.Hint!.Split(' ', 2)[0], CultureInfo.InvariantCulture);

    /// <summary>The stream that the refusal is about.</summary>
    public static string StreamIn(PostgresException refusal) => refusal.Hint!.Split(' ', 2)[1];

    public static EventFunction In(string schema) => new(schema, Name, "(stream varchar, expected bigint) returns bigint", $"""

        declare
            at bigint;
            archived boolean;
        begin
            select s.version, s.is_archived from {schema}.mt_streams as s where s.id = stream into at, archived;
            if archived then
                raise exception 'stream % is archived', stream using errcode = '{Archived}', hint = at || ' ' || stream;
            end if;
            raise exception 'stream % is at version %, not %', stream, coalesce(at, 0), expected using errcode = '{WrongVersion}', hint = coalesce(at, 0) || ' ' || stream;
        end

        """);
}
