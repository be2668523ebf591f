using System.Linq.Expressions;
using Marten.Schema;
using NpgsqlTypes;

namespace Marten;

/// <summary>How types of documents are stored.</summary>
public class MartenRegistry
{
    readonly StoreOptions _options;

    internal MartenRegistry(StoreOptions options) => _options = options;

    /// <summary>Makes a type of documents known, and configures it.</summary>
    public DocumentMappingExpression<T> For<T>() => new(_options.MappingFor(typeof(T)), _options);

    /// <summary>Configures a type of documents.</summary>
    public class DocumentMappingExpression<T>
    {
        readonly DocumentMapping _mapping;
        readonly StoreOptions _options;

        internal DocumentMappingExpression(DocumentMapping mapping, StoreOptions options) => (_mapping, _options) = (mapping, options);

        /// <summary>Takes another member than <c>Id</c> for the identity.</summary>
        public DocumentMappingExpression<T> Identity(Expression<Func<T, object>> member)
        {
            ArgumentNullException.ThrowIfNull(member);
            var path = Members.PathOf(member);
            if (path.Length != 1) throw new NotSupportedException($"{member}: the identity must be a member of the document itself");
            _mapping.IdMember = path[0];
            return this;
        }

        /// <summary>Names the table: <c>mt_doc_{alias}</c>.</summary>
        public DocumentMappingExpression<T> DocumentAlias(string alias)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(alias);
            _mapping.Alias = alias;
            return this;
        }

        /// <summary>Numbers the document's revisions, so that <see cref="IDocumentOperations.UpdateRevision"/> can tell which is the latest.</summary>
        public DocumentMappingExpression<T> UseNumericRevisions(bool enabled)
        {
            _mapping.UseNumericRevisions = enabled;
            return this;
        }

        /// <summary>Indexes a member within the JSON.</summary>
        public DocumentMappingExpression<T> Index(Expression<Func<T, object>> expression, Action<ComputedIndex>? configure = null) => Index([expression], configure);

        /// <summary>Indexes members within the JSON together.</summary>
        public DocumentMappingExpression<T> Index(IReadOnlyCollection<Expression<Func<T, object>>> expressions, Action<ComputedIndex>? configure = null)
        {
            ArgumentNullException.ThrowIfNull(expressions);
            var index = new ComputedIndex();
            configure?.Invoke(index);
            _options.Deferred(() => _mapping.AddComputedIndex([.. expressions.Select(Members.PathOf)], index, _options.DocumentJson));
            return this;
        }

        /// <summary>Lets no two documents have the same values in these members.</summary>
        public DocumentMappingExpression<T> UniqueIndex(params Expression<Func<T, object>>[] expressions) => Index(expressions, index => index.IsUnique = true);

        /// <summary>Lets no two documents have the same values in these members, by an index of that name.</summary>
        public DocumentMappingExpression<T> UniqueIndex(string indexName, params Expression<Func<T, object>>[] expressions) =>
            Index(expressions, index => (index.IsUnique, index.Name) = (true, indexName));

        /// <summary>Gives a member an indexed column of its own beside the JSON.</summary>
        public DocumentMappingExpression<T> Duplicate(
            Expression<Func<T, object>> expression, string? pgType = null, NpgsqlDbType? dbType = null, Action<DocumentIndex>? configure = null, bool notNull = false, bool partOfPrimaryKey = false)
        {
            ArgumentNullException.ThrowIfNull(expression);
            if (partOfPrimaryKey) throw new NotSupportedException("Duplicate(…, partOfPrimaryKey: true) is not supported by the stand-in");
            var index = new DocumentIndex();
            configure?.Invoke(index);
            _options.Deferred(() => _mapping.AddDuplicate(Members.PathOf(expression), pgType, dbType, index, notNull, _options.DocumentJson));
            return this;
        }
    }
}
