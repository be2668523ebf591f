using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Begins the events of a subscription field (specification 6.2.3.1).</summary>
internal delegate ValueTask<ISourceStream> SourceStreamDelegate(FieldContext context);
