using Npgsql;

namespace Marten.Projections.Views;

/// <summary>What brings a view's table up to date, in one transaction.</summary>
/// <param name="Commands">To store and to delete.</param>
/// <param name="Then">To be run after them: a copy of new documents, where they are so many that it is the faster way; what stores documents that are large all together.</param>
/// <param name="ReadsDocuments">Whether that reads documents only when it is run: until then no event may go to them.</param>
internal sealed record ViewWrites(IReadOnlyList<NpgsqlBatchCommand> Commands, IReadOnlyList<Func<NpgsqlConnection, CancellationToken, Task>> Then, bool ReadsDocuments);
