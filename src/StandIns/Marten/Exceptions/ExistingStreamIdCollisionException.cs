namespace Marten.Exceptions;

/// <summary>A stream was started whose identity is taken. Nothing of that save was kept.</summary>
public class ExistingStreamIdCollisionException : MartenException
{
    /// <summary>For a stream's identity and the aggregate it was started for, if one was named.</summary>
    public ExistingStreamIdCollisionException(object id, Type aggregateType) : base($"Stream #{id} already exists in the database") =>
        (Id, AggregateType) = (id, aggregateType);

    /// <summary>The identity that is taken.</summary>
    public object Id { get; }

    /// <summary>The aggregate it was started for; null where none was named.</summary>
    public Type AggregateType { get; }
}
