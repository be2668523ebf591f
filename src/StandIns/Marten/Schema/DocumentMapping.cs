using System.Reflection;
using Marten.Exceptions;
using NpgsqlTypes;

namespace Marten.Schema;

/// <summary>How a type of documents is stored: table, identity, version, duplicated columns, indexes.</summary>
internal sealed class DocumentMapping
{
    readonly StoreOptions _options;
    Func<object, object?>? _readId;
    Action<object, object>? _writeId;
    Action<object, object>? _writeVersion;
    MemberInfo? _idMember;
    string? _alias;
    string? _storeManySql;
    string? _storeOneSql;
    string? _loadSql;
    string? _storeSql;
    string? _insertSql;
    string? _updateSql;
    string? _reviseSql;

    public DocumentMapping(Type documentType, StoreOptions options)
    {
        DocumentType = documentType;
        _options = options;
        _idMember = PublicMember("Id");
        VersionMember = PublicMember("Version") is { } version && (version.TypeOfMember() == typeof(long) || version.TypeOfMember() == typeof(int)) ? version : null;
        DotNetTypeName = documentType.FullName!;
    }

    public Type DocumentType { get; }

    /// <summary>What is stored in <c>mt_dotnet_type</c>.</summary>
    public string DotNetTypeName { get; }

    /// <summary>The part of the table's name after <c>mt_doc_</c>.</summary>
    public string Alias
    {
        get => _alias ??= (DocumentType.DeclaringType is { } outer ? outer.Name + "_" + DocumentType.Name : DocumentType.Name).Replace('`', '_').ToLowerInvariant();
        set => _alias = value.ToLowerInvariant();
    }

    public string TableName => "mt_doc_" + Alias;

    public string QualifiedTableName => _options.DatabaseSchemaName + "." + TableName;

    public MemberInfo IdMember
    {
        get => _idMember ?? throw new InvalidDocumentException($"{DocumentType.FullName} has no public Id property or field; name one with Schema.For<{DocumentType.Name}>().Identity(x => x.…)");
        set => (_idMember, _readId, _writeId) = (value, null, null);
    }

    /// <summary>False where an aggregate that is never stored has no identity of its own.</summary>
    public bool HasId => _idMember is not null;

    public Type IdType => IdMember.TypeOfMember();

    public NpgsqlDbType IdDbType => IdPgType switch { "uuid" => NpgsqlDbType.Uuid, "integer" => NpgsqlDbType.Integer, "bigint" => NpgsqlDbType.Bigint, _ => NpgsqlDbType.Varchar };

    public string IdPgType =>
        IdType == typeof(string) ? "varchar" : IdType == typeof(Guid) ? "uuid" : IdType == typeof(int) ? "integer" : IdType == typeof(long) ? "bigint"
        : throw new InvalidDocumentException($"{DocumentType.FullName}.{IdMember.Name}: an identity is a string, Guid, int or long, not {IdType.Name}");

    /// <summary>The member that a single-stream projection fills with the stream's version, if there is one.</summary>
    public MemberInfo? VersionMember { get; }

    /// <summary>True for the documents of projections, and where it was asked for: their version is a number; others carry a Guid.</summary>
    public bool UseNumericRevisions { get; set; }

    public List<DuplicatedField> Duplicates { get; } = [];

    public List<TableIndex> Indexes { get; } = [];

    /// <summary>Stores many documents in one statement: identities, JSON, versions, the .NET type's name, then an array for each duplicated column.</summary>
    public string StoreManySql => _storeManySql ??= DocumentStatements.StoreMany(this);

    /// <summary>Stores one document of a view: identity, JSON, .NET type's name, version, then duplicated columns.</summary>
    public string StoreOneSql => _storeOneSql ??= DocumentStatements.StoreOne(this);

    /// <summary>The JSON of the document of an identity.</summary>
    public string LoadSql => _loadSql ??= $"select data from {QualifiedTableName} where id = $1";

    public string StoreSql => _storeSql ??= DocumentStatements.Store(this);

    public string InsertSql => _insertSql ??= DocumentStatements.Insert(this);

    public string UpdateSql => _updateSql ??= DocumentStatements.Update(this);

    public string ReviseSql => _reviseSql ??= DocumentStatements.Revise(this);

    /// <summary>The identity, if it is of the right type.</summary>
    public object Checked(object id) => id is not null && id.GetType() == IdType ? id
        : throw new InvalidDocumentException($"The identity of {DocumentType.FullName} is {IdType.Name}, not {id?.GetType().Name ?? "null"}");

    public object IdOf(object document) => (_readId ??= Members.Getter(DocumentType, [IdMember]))(document)
        ?? throw new InvalidDocumentException($"{DocumentType.FullName}.{IdMember.Name} is null");

    /// <summary>The document's identity; a Guid that is not set yet is given now.</summary>
    public object Assigned(object document)
    {
        var id = IdOf(document);
        if (id is Guid guid && guid == Guid.Empty) SetId(document, id = Guid.CreateVersion7());
        return id is not (0 or 0L or "") ? id : throw new InvalidDocumentException($"{DocumentType.FullName}.{IdMember.Name} is not set: the stand-in gives identities to Guids only");
    }

    public void SetId(object document, object id) => (_writeId ??= Members.Setter(DocumentType, IdMember) ?? ((_, _) => { }))(document, id);

    public void SetVersion(object document, long version)
    {
        if (VersionMember is null) return;
        _writeVersion ??= Members.Setter(DocumentType, VersionMember) ?? ((_, _) => { });
        _writeVersion(document, VersionMember.TypeOfMember() == typeof(int) ? checked((int)version) : version);
    }

    MemberInfo? PublicMember(string name)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
        return (MemberInfo?)DocumentType.GetProperty(name, Public) ?? DocumentType.GetField(name, Public);
    }
}
